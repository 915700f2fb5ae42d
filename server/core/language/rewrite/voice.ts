import { JUDGING_ADVERBS } from '../lexicon/adjectives.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse, VerbGroup, Word } from '../grammar/sentence.ts';
import { participleOf } from '../morphology/inflect.ts';
import { isPlural } from './number.ts';
import { lowerAt } from '../grammar/words.ts';

const OMISSIONS = set(`fail forget neglect omit bother`);
/** Adverbs that say more about the reader's hindsight than about the deed. */
export const HINDSIGHT_ADVERBS = set(
  `clearly obviously simply just merely basically really completely totally plainly ridiculously`,
);

export interface Voiced {
  /** What becomes the subject: it settles the number. */
  readonly object: Phrase;
  /** Another participle than the verb's own: "deleted" for "nuked". */
  readonly plain?: string | undefined;
}

/** The helpers and the participle that say in the passive what an active clause says: "was not renewed". */
export function passiveOf(parse: SentenceParse, clause: Clause, { object, plain }: Voiced): string {
  const { group, complement } = clause;
  const verb = complement ?? group;
  const negative = negationOf(parse, clause);
  return [
    ...helpersOf(group, { plural: isPlural(parse, object), negative }),
    ...keptAdverbs(parse, clause),
    plain ?? participleIn(parse, verb),
    ...particleIn(parse, clause),
  ].join(' ');
}

/** "not", "never", or nothing. An omission says "not" by its verb. */
function negationOf({ words }: SentenceParse, { group, subject, complement }: Clause): 'not' | 'never' | undefined {
  const omitted = complement !== undefined && OMISSIONS.has(group.lemma);
  if (words.slice(group.start, group.end).some((word) => word.lower === 'never')) return 'never';
  return group.negated || subject?.nobody === true || omitted ? 'not' : undefined;
}

function helpersOf(
  group: VerbGroup,
  { plural, negative }: { plural: boolean; negative: string | undefined },
): readonly string[] {
  const [first, ...rest] = helperWords(group, plural);
  return group.kind === 'ing'
    ? [...(negative === undefined ? [] : [negative]), first, ...rest]
    : [first, ...(negative === undefined ? [] : [negative]), ...rest];
}

function helperWords(group: VerbGroup, plural: boolean): readonly [string, ...string[]] {
  if (group.kind === 'ing') return group.perfect ? ['having', 'been'] : ['being'];
  if (group.perfect) return group.tense === 'past' ? ['had', 'been'] : [plural ? 'have' : 'has', 'been'];
  const be = group.tense === 'present' ? (plural ? 'are' : 'is') : plural ? 'were' : 'was';
  return group.progressive ? [be, 'being'] : [be];
}

/** Adverbs of the group that stay: "accidentally", "then"; verdicts and hindsight go. */
function keptAdverbs({ words }: SentenceParse, { group, complement }: Clause): readonly string[] {
  const inside = words.slice(group.start, (complement ?? group).main);
  return inside
    .filter((word) => word.tag === 'adv' && !JUDGING_ADVERBS.has(word.lower) && !HINDSIGHT_ADVERBS.has(word.lower))
    .map((word) => word.token.text.toLowerCase());
}

/** A form that is a participle already stays as it was written. */
export function participleIn({ words }: SentenceParse, group: VerbGroup): string {
  const word: Word | undefined = words[group.main];
  if (word === undefined) return participleOf(group.lemma);
  const shapes = word.form?.shapes;
  return shapes?.has('part') === true || (shapes?.has('past-or-part') === true && !shapes.has('base'))
    ? word.lower
    : participleOf(group.lemma);
}

const particleIn = ({ words }: SentenceParse, { particle }: Clause): readonly string[] =>
  particle === undefined ? [] : [lowerAt(words, particle)];
