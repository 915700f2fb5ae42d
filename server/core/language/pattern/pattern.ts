import type { SentenceParse } from '../grammar/sentence.ts';
import { words } from '../lexicon/words.ts';
import { matcherOf } from './matchers.ts';

/** Tells where an element that begins at a word ends; -1 when it does not match there. */
export type Matcher = (parse: SentenceParse, at: number) => number;

interface Element {
  readonly match: Matcher;
  readonly least: number;
  readonly most: number;
  readonly lazy: boolean;
  readonly name: string;
}

/**
 * A line of a small language over words:
 * `word|word`, `~lemma|lemma` for any form of a verb or noun, `<class>` for phrases, parts of speech and lexicons (matchers.ts),
 * `x?` may be absent, `x*` up to four times, `...` up to six words, `[ ]` around what is marked, `^` start, `$` end.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** Words of which one must be in the sentence, `~` before lemmas; empty when any sentence may match. */
  readonly triggers: readonly string[];
  readonly markFrom: number;
  readonly markTo: number;
}

/** A match: words `start` to `end` (exclusive), what is marked of them, and where each element began. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly markStart: number;
  readonly markEnd: number;
  /** Start of each element that took part, by its source. */
  readonly parts: ReadonlyMap<string, number>;
}

const GAP = 6;
const REPEAT = 4;

function element(source: string): Element {
  if (source === '...') return { match: anyWord, least: 0, most: GAP, lazy: true, name: source };
  const quantifier = source.length > 1 ? /[?*]$/.exec(source)?.[0] : undefined;
  const body = quantifier === undefined ? source : source.slice(0, -1);
  return {
    match: matcherOf(body),
    least: quantifier === undefined ? 1 : 0,
    most: quantifier === '*' ? REPEAT : 1,
    lazy: false,
    name: body,
  };
}

const anyWord: Matcher = ({ words }, at) => {
  const word = words[at];
  return word === undefined || /^[.;:!?()|]$/.test(word.token.text) ? -1 : at + 1;
};

/** Compiles one line. */
export function pattern(source: string): Pattern {
  const parts = source.split(' ').filter((part) => part !== '');
  const sources = parts.filter((part) => part !== '[' && part !== ']');
  const open = parts.indexOf('[');
  const close = parts.indexOf(']');
  return {
    source,
    elements: sources.map(element),
    triggers: triggersOf(sources),
    markFrom: Math.max(open, 0),
    markTo: close < 0 ? sources.length : close - (open < 0 ? 0 : 1),
  };
}

/** Words in nearly every sentence: a poor reason to try a pattern. */
const COMMON = words(
  `the a an of to in on by for is was be been that it this with and or not no at as from their his her have has had do does did will would`,
);
const LITERAL = /^[^<^$?*.[]/; // "~forget", "eye|eyes"

function triggersOf(sources: readonly string[]): readonly string[] {
  const literals = sources.filter(
    (source) => LITERAL.test(source) && !/[?*]$/.test(source) && !source.includes('<') && !source.includes('|$'),
  );
  const literal = literals.find((source) => !source.split(/[~|]/).some((word) => COMMON.has(word))) ?? literals[0];
  if (literal === undefined) return [];
  const lemma = literal.startsWith('~');
  return (lemma ? literal.slice(1) : literal).split('|').map((word) => (lemma ? `~${word}` : word));
}

interface State {
  readonly parse: SentenceParse;
  readonly elements: readonly Element[];
  /** Elements and words from which there is no way through: optional elements meet at the same place again and again. */
  readonly dead: Set<number>;
}

/** Tries a pattern at one word; undefined when it does not match. */
export function matchAt(line: Pattern, parse: SentenceParse, start: number): Match | undefined {
  const first = line.elements[0];
  if (first === undefined || (first.least > 0 && first.match(parse, start) < 0)) return undefined;
  const starts = walk({ parse, elements: line.elements, dead: new Set() }, 0, start);
  if (starts === undefined) return undefined;
  const parts = new Map<string, number>();
  line.elements.forEach((part, index) => {
    const from = starts[index] ?? start;
    if ((starts[index + 1] ?? from) > from && !parts.has(part.name)) parts.set(part.name, from);
  });
  const end = starts[starts.length - 1] ?? start;
  return { start, end, markStart: starts[line.markFrom] ?? start, markEnd: starts[line.markTo] ?? end, parts };
}

/** Starts of the elements from `index` on, closed by the end; undefined when there is no way through. */
function walk(state: State, index: number, at: number): readonly number[] | undefined {
  const part = state.elements[index];
  if (part === undefined) return [at];
  const place = at * state.elements.length + index;
  if (state.dead.has(place)) return undefined;
  const ends = reaches(state, part, at);
  for (const end of part.lazy ? ends : [...ends].reverse()) {
    const rest = walk(state, index + 1, end);
    if (rest !== undefined) return [at, ...rest];
  }
  state.dead.add(place);
  return undefined;
}

/** Every end that an element can reach from `at`, shortest first. */
function reaches({ parse }: State, part: Element, at: number): readonly number[] {
  const ends: number[] = part.least === 0 ? [at] : [];
  let end = at;
  for (let count = 1; count <= part.most; count++) {
    const next = part.match(parse, end);
    if (next < 0) break;
    if (count >= part.least) ends.push(next);
    if (next === end) break;
    end = next;
  }
  return ends;
}
