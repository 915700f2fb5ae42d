import type { SentenceParse } from '../grammar/sentence.ts';
import { matchAt, type Match, type Pattern } from './pattern.ts';

/** Patterns grouped by the words that must be in the sentence: most are never tried. */
export interface PatternIndex<Row> {
  readonly byTrigger: ReadonlyMap<string, Group<Row>>;
  readonly always: readonly Entry<Row>[];
}

export interface Entry<Row> {
  readonly line: Pattern;
  readonly row: Row;
}

/** The entries of one trigger, and its place among the triggers. */
interface Group<Row> {
  readonly place: number;
  readonly entries: Entry<Row>[];
}

export function indexPatterns<Row>(entries: readonly Entry<Row>[]): PatternIndex<Row> {
  const byTrigger = new Map<string, Group<Row>>();
  for (const entry of entries) {
    for (const trigger of entry.line.triggers) {
      const group = byTrigger.get(trigger);
      if (group === undefined) byTrigger.set(trigger, { place: byTrigger.size, entries: [entry] });
      else group.entries.push(entry);
    }
  }
  return { byTrigger, always: entries.filter((entry) => entry.line.triggers.length === 0) };
}

/** The words and lemmas of a sentence, as the triggers name them. */
export function keysOf(parse: SentenceParse): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of parse.words) {
    keys.add(word.lower);
    keys.add(`~${word.form?.lemma ?? word.lower}`);
    keys.add(`~${word.lower}`);
    if (word.lower.endsWith('s'))
      keys
        .add(`~${word.lower.slice(0, -1)}`)
        .add(`~${word.lower.slice(0, -3)}y`)
        .add(`~${word.lower.slice(0, -2)}`);
    if (word.tag === 'aux') keys.add('~be').add('~have').add('~do');
  }
  return keys;
}

/** Entries that may match, each once, in the order of the triggers: a sentence has far fewer words than a table has triggers. */
export function candidates<Row>(index: PatternIndex<Row>, keys: ReadonlySet<string>): readonly Entry<Row>[] {
  const groups: Group<Row>[] = [];
  for (const key of keys) {
    const group = index.byTrigger.get(key);
    if (group !== undefined) groups.push(group);
  }
  groups.sort((a, b) => a.place - b.place);
  return [...new Set([...index.always, ...groups.flatMap(({ entries }) => entries)])];
}

/** Every place at which a pattern matches, left to right, without overlaps. */
export function* matchesOf(line: Pattern, parse: SentenceParse, from = 0): Generator<Match> {
  let at = from;
  while (at < parse.words.length) {
    const match = matchAt(line, parse, at);
    if (match === undefined) at++;
    else {
      yield match;
      at = Math.max(match.end, at + 1);
    }
  }
}

/** True when any of the patterns matches somewhere in words `from` to `to`. */
export const matchesWithin = (
  lines: readonly Pattern[],
  parse: SentenceParse,
  { from, to }: { from: number; to: number },
): boolean =>
  lines.some((line) => {
    for (let at = from; at < to; at++) {
      const match = matchAt(line, parse, at);
      if (match !== undefined && match.end <= to) return true;
    }
    return false;
  });

/** True when any of the patterns begins in words `from` to `to`; it may end later. */
export const startsWithin = (
  lines: readonly Pattern[],
  parse: SentenceParse,
  { from, to }: { from: number; to: number },
): boolean =>
  lines.some((line) => {
    for (let at = from; at < to; at++) if (matchAt(line, parse, at) !== undefined) return true;
    return false;
  });
