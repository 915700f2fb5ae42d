import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { words as set } from '../lexicon/words.ts';
import { lowerAt } from '../grammar/words.ts';
import { matchAt, pattern, type Pattern } from '../pattern/pattern.ts';
import { FAULT_IDIOMS, TRAIT_IDIOMS } from './idioms.table.ts';

const traits = TRAIT_IDIOMS.map(pattern);

/** Idioms by the lemma that they begin with. */
function byLemma(lines: readonly string[]): ReadonlyMap<string, readonly Pattern[]> {
  const table = new Map<string, Pattern[]>();
  for (const line of lines.map(pattern))
    for (const trigger of line.triggers) table.set(trigger, [...(table.get(trigger) ?? []), line]);
  return table;
}

const faults = byLemma(FAULT_IDIOMS);

/** The verb begins an idiom of fault: "took his eye off the ball". */
export const isIdiomaticFault = (parse: SentenceParse, clause: Clause): boolean =>
  leftOpen(parse, clause) || startsIdiom(parse, clause);

const startsIdiom = (parse: SentenceParse, { group, object }: Clause): boolean =>
  !group.passive &&
  !(group.progressive && group.tense === 'present') &&
  lowerAt(parse.words, object?.start ?? -1) !== 'anything' &&
  (faults.get(`~${group.lemma}`) ?? []).some((line) => matchAt(line, parse, group.main) !== undefined);

/** What follows "was" is a verdict on a person; the index after it, or undefined. */
export function traitEnd(parse: SentenceParse, { group }: Clause): number | undefined {
  if (group.lemma !== 'be') return undefined;
  for (const line of traits) {
    const match = matchAt(line, parse, group.end);
    if (match !== undefined && match.end > group.end) return match.end;
  }
  return undefined;
}

const LEFT = set(`open public empty unlocked exposed unattended stale unpatched unread unset unanswered`);

/** "left the port open": the adjective stands in the noun phrase. */
const leftOpen = ({ words }: SentenceParse, { group, object }: Clause): boolean =>
  group.lemma === 'leave' &&
  object !== undefined &&
  object.end - object.start > 1 &&
  LEFT.has(lowerAt(words, object.end - 1));
