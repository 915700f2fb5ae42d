import { span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse, VerbGroup } from '../grammar/sentence.ts';
import type { Rewrite } from '../reading.ts';
import { isPlural } from './number.ts';
import { capitalised, lowered, replacing, source, startsSentence } from './text.ts';
import { participleIn } from './voice.ts';
import { lowerAt, tagAt } from '../grammar/words.ts';

/** What did not happen, as a noun: "There was no escalation". */
const NOUN_OF: ReadonlyMap<string, string> = new Map([
  ['escalate', 'escalation'],
  ['respond', 'response'],
  ['test', 'test'],
  ['ask', 'question'],
  ['check', 'check'],
  ['communicate', 'communication'],
  ['warn', 'warning'],
  ['coordinate', 'coordination'],
  ['alert', 'alert'],
  ['investigate', 'investigation'],
  ['intervene', 'intervention'],
  ['review', 'review'],
  ['announce', 'announcement'],
]);

const COMPARED = set(`sooner earlier faster better more quicker instead before first immediately straight have know`);
const POINTLESS = set(
  `know realise realize think understand see be have do prevent avoid consider expect anticipate care foresee get make`,
);
const PRONOUNS = set(`he she his her him they them their himself herself`);

/** What did happen, instead of what should have: "The dashboard was not checked". */
export function toFact(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { group, subject, object } = clause;
  if (subject === undefined || !isReproach(parse, clause) || hangsOn(parse, group)) return undefined;
  if (group.passive && clause.by === undefined) return passiveFact(parse, clause);
  return object !== undefined && object.start >= group.end
    ? activeFact(text, parse, { clause, object, subject })
    : nounFact(parse, clause, subject);
}

const isReproach = (parse: SentenceParse, clause: Clause): boolean => {
  const { modal, lemma } = clause.group;
  return (modal === 'should' || modal === 'ought' || isSupposed(parse, clause)) && !POINTLESS.has(lemma);
};

/** A pronoun, a condition or a second predicate would be left without the subject. */
const hangsOn = ({ words, clauses }: SentenceParse, { end }: VerbGroup): boolean =>
  words.slice(end).some((word) => PRONOUNS.has(word.lower) || word.lower === 'if') ||
  clauses.some((other) => other.link === 'coordinated' && other.group.start > end);

const isSupposed = ({ words }: SentenceParse, { group }: Clause): boolean =>
  words.slice(group.start, group.main).some((word) => word.lower === 'supposed');

const was = (plural: boolean): string => (plural ? 'were' : 'was');

function activeFact(
  text: string,
  parse: SentenceParse,
  { clause, object, subject }: { clause: Clause; object: Phrase; subject: Phrase },
): Rewrite | undefined {
  const { group, particle } = clause;
  if (object.class === 'person' || tagAt(parse.words, object.start) === 'pron') return undefined;
  const to = Math.max(object.end, (particle ?? -1) + 1);
  const particleText = particle === undefined ? '' : ` ${lowerAt(parse.words, particle)}`;
  const objectText = lowered(source(text, parse, { from: object.start, to: object.end }));
  const result = `${objectText} ${was(isPlural(parse, object))}${group.negated ? '' : ' not'} ${participleIn(parse, group)}${particleText}`;
  return replace(parse, { from: subject.start, to }, result);
}

/** "should have been reported": "was not reported". */
function passiveFact(parse: SentenceParse, { group, subject }: Clause): Rewrite | undefined {
  if (subject === undefined) return undefined;
  return replace(
    parse,
    { from: group.start, to: group.end },
    `${was(isPlural(parse, subject))}${group.negated ? '' : ' not'} ${participleIn(parse, group)}`,
  );
}

function nounFact(parse: SentenceParse, { group, end }: Clause, subject: Phrase): Rewrite | undefined {
  const noun = NOUN_OF.get(group.lemma);
  if (noun === undefined || group.negated || parse.words.slice(group.end, end).some((word) => COMPARED.has(word.lower)))
    return undefined;
  return replace(parse, { from: subject.start, to: group.end }, `there was no ${noun}`);
}

function replace(parse: SentenceParse, { from, to }: { from: number; to: number }, result: string): Rewrite {
  const start = parse.words[from]?.token.at.start ?? 0;
  const end = parse.words[to - 1]?.token.at.end ?? start;
  return replacing(span(start, end), startsSentence(parse, from) ? capitalised(result) : result);
}
