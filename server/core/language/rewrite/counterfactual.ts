import { words as set } from '../lexicon/words.ts';
import { objectAfter } from '../grammar/reach.ts';
import type { Clause, Phrase, SentenceParse, VerbGroup } from '../grammar/sentence.ts';
import { isHuman, lowerAt, tagAt } from '../grammar/words.ts';
import type { Rewrite } from '../reading.ts';
import { targetOf } from './attach.ts';
import { ABSENT_DEEDS } from './idioms.table.ts';
import { isPlural } from './number.ts';
import { activeObject, bareClause, pieceOf } from './piece.ts';
import { replaceWords } from './passive.ts';
import { lowered, source } from './text.ts';
import { participleIn } from './voice.ts';

const COMPARED = set(`sooner earlier faster better more quicker instead before first immediately straight have know`);
const POINTLESS = set(
  `know realise realize think understand see be have do prevent avoid consider expect anticipate care foresee get make`,
);
const PRONOUNS = set(`he she his her him his them their himself herself`);

/** What did happen, instead of what should have: "The dashboard was not checked". */
export function toFact(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { group, subject, object } = clause;
  if (subject === undefined || subject.nobody || !isReproach(parse, clause) || hangsOn(parse, group)) return undefined;
  if (isAgentless(clause)) return passiveFact(text, parse, clause);
  return object !== undefined && object.start >= group.end
    ? activeFact(text, parse, { clause, verb: group, subject })
    : (prepositionalFact(text, parse, clause) ?? nounFact(text, parse, clause));
}

/** "Someone should have looked at the trend": "The trend was not looked at". */
function prepositionalFact(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { subject } = clause;
  const { modal, ...verb } = clause.group;
  if (subject === undefined || modal === undefined || verb.negated) return undefined;
  const group = { ...verb, start: verb.main, tense: 'past', perfect: false, negated: true } as const;
  const piece = pieceOf(text, parse, { ...bareClause(clause), link: 'active', group });
  return piece && replaceWords(text, parse, { from: subject.start, to: piece.to, result: piece.text });
}

const isAgentless = ({ group, by }: Clause): boolean => group.passive && (by === undefined || !isHuman(by));

const REPROACHES = set(`should ought could might`);

const isReproach = (parse: SentenceParse, clause: Clause): boolean => {
  const { modal, lemma } = clause.group;
  return (REPROACHES.has(modal ?? '') || isSupposed(parse, clause)) && !POINTLESS.has(lemma);
};

/** A pronoun, a condition or a second predicate would be left without the subject. */
const hangsOn = ({ words, clauses }: SentenceParse, { end }: VerbGroup): boolean =>
  words.slice(end).some((word) => PRONOUNS.has(word.lower)) ||
  words.some((word, at) => word.lower === 'if' || (at >= end && word.lower === 'but')) ||
  IMAGINING.has(lowerAt(words, 0)) ||
  clauses.some((other) => other.link === 'coordinated' && other.group.start > end);

const IMAGINING = set(`had with without were`);

const isSupposed = ({ words }: SentenceParse, { group }: Clause): boolean =>
  words.slice(group.start, group.main).some((word) => word.lower === 'supposed');

const POINTING = set(`that this it these those`);

interface Missed {
  readonly clause: Clause;
  /** The verb of what was not done. */
  readonly verb: VerbGroup;
  readonly subject: Phrase;
}

function activeFact(text: string, parse: SentenceParse, { clause, verb, subject }: Missed): Rewrite | undefined {
  const object = activeObject(clause);
  if (object === undefined || object.class === 'person') return undefined;
  if (tagAt(parse.words, object.start) === 'pron' && !POINTING.has(lowerAt(parse.words, object.start)))
    return undefined;
  const undone = { ...clause, group: { ...verb, negated: true } };
  const target = targetOf(parse, undone, object);
  const to = Math.max(target.end, (clause.particle ?? -1) + 1);
  const noun = lowered(source(text, parse, { from: object.start, to: target.nounEnd }));
  const particle = clause.particle === undefined ? '' : ` ${lowerAt(parse.words, clause.particle)}`;
  const state = target.end > target.nounEnd ? ` ${source(text, parse, { from: target.nounEnd, to: target.end })}` : '';
  const be = beIn(parse, { plural: isPlural(parse, target.noun), from: to, negated: clause.group.negated });
  return replaceWords(text, parse, {
    from: subject.start,
    to,
    result: `${noun} ${be} ${participleIn(parse, verb)}${particle}${state}`,
  });
}

const MOMENT = /^(?:now|then|noon|\d.*)$/; // "by now", "by 14:00"

/** "was not", or before a moment "had not been": "The bridge had not been called by now". */
function beIn(
  { words }: SentenceParse,
  { plural, from, negated }: { plural: boolean; from: number; negated: boolean },
): string {
  const not = negated ? '' : ' not';
  const by = words.findIndex((word, at) => at >= from && word.lower === 'by');
  const moment = by >= 0 && (MOMENT.test(lowerAt(words, by + 1)) || ['this', 'that'].includes(lowerAt(words, by + 1)));
  if (moment) return `had${not} been`;
  return `${plural ? 'were' : 'was'}${not}`;
}

/** "should have been reported": "was not reported". */
function passiveFact(text: string, parse: SentenceParse, { group, subject, by }: Clause): Rewrite | undefined {
  if (subject === undefined) return undefined;
  const be = beIn(parse, { plural: isPlural(parse, subject), from: group.end, negated: group.negated });
  return replaceWords(text, parse, {
    from: group.start,
    to: lowerAt(parse.words, group.end) === 'by' && by !== undefined ? by.end : group.end,
    result: `${be} ${participleIn(parse, group)}`,
  });
}

function nounFact(text: string, parse: SentenceParse, { group, end, subject, particle }: Clause): Rewrite | undefined {
  const suffix = particle === undefined ? '' : ` ${lowerAt(parse.words, particle)}`;
  const noun = ABSENT_DEEDS.get(group.lemma + suffix);
  const verbEnd = Math.max(group.end, (particle ?? -1) + 1);
  if (subject === undefined || noun === undefined || group.negated) return undefined;
  if (parse.words.slice(verbEnd, end).some((word) => COMPARED.has(word.lower))) return undefined;
  return replaceWords(text, parse, { from: subject.start, to: verbEnd, result: `there was no ${noun}` });
}

const DUE = set(`meant supposed expected due required`);

/** "Someone was meant to have rotated the pager by now": "The pager had not been rotated by now". */
export function toMissedDuty(text: string, parse: SentenceParse): Rewrite | undefined {
  for (const clause of parse.clauses) {
    const { group } = clause;
    const due = lowerAt(parse.words, group.start - 1);
    const duty = group.kind === 'infinitive' && group.perfect && (DUE.has(due) || due === 'needed');
    const subject = duty ? dutySubject(parse, group.start) : undefined;
    const object = duty ? objectAfter(parse, { from: group.end, end: clause.end }) : undefined;
    if (subject === undefined || object === undefined || hangsOn(parse, group)) continue;
    return activeFact(text, parse, { clause: { ...bareClause(clause), object }, verb: group, subject });
  }
  return undefined;
}

const dutySubject = (parse: SentenceParse, before: number): Phrase | undefined =>
  parse.phrases.findLast((phrase) => phrase.end <= before && before - phrase.end <= 3 && isHuman(phrase));
