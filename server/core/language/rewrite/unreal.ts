import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse, VerbGroup, Word } from '../grammar/sentence.ts';
import { isHuman, lowerAt, textAt } from '../grammar/words.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { isPlural } from './number.ts';
import { replaceWords, spanOver } from './passive.ts';
import { activeObject, pieceOf } from './piece.ts';
import { lowered, source } from './text.ts';
import { participleIn } from './voice.ts';

/** "If she had checked the dashboard, the lag would have been seen": "The dashboard was not checked, and the lag was not seen". */
export function outOfCondition(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const clause = parse.clauses[frame.clause ?? -1];
  const from = parse.words.findIndex((word) => word.token.at.start >= frame.at.start);
  const told = clause === undefined ? undefined : conditionAsFact(text, parse, clause);
  if (clause === undefined || told === undefined || from < 0) return undefined;
  return from === 0 ? fronted(text, parse, { clause, told }) : trailing(text, parse, { from, told });
}

interface Told {
  readonly text: string;
  readonly to: number;
}

/** What the condition takes back: "had checked" as "was not checked". */
function conditionAsFact(text: string, parse: SentenceParse, clause: Clause): Told | undefined {
  const { group, subject } = clause;
  if (!group.perfect || subject === undefined) return undefined;
  if (group.passive) return passiveFact(text, parse, clause);
  const past = { ...group, start: group.main, tense: 'past', perfect: false, negated: !group.negated } as const;
  const told = pieceOf(text, parse, { ...clause, link: 'active', group: past });
  return told === undefined || POINTLESS.has(group.lemma) ? undefined : told;
}

const POINTLESS = set(`know realise realize think understand be have`);

function passiveFact(text: string, parse: SentenceParse, { group, subject }: Clause): Told | undefined {
  if (subject === undefined || subject.class === 'person') return undefined;
  const noun = lowered(source(text, parse, { from: subject.start, to: subject.end }));
  const be = isPlural(parse, subject) ? 'were' : 'was';
  return { text: `${noun} ${be}${group.negated ? '' : ' not'} ${participleIn(parse, group)}`, to: group.end };
}

const TORN = set(`he she his her him they their them`);

/** The condition first: its consequence is turned round, or goes when it only weighs. */
function fronted(
  text: string,
  parse: SentenceParse,
  { clause, told }: { clause: Clause; told: Told },
): Rewrite | undefined {
  const { words } = parse;
  const comma = words.findIndex((word, at) => at >= told.to && word.token.text === ',');
  if (comma < 0) return undefined;
  const rest = text.slice(endOf(parse, told.to), endOf(parse, comma));
  const main = parse.clauses.find(
    (other) => other.group.start > comma && other.group.modal !== undefined && other !== clause,
  );
  const turned = main === undefined ? undefined : turnedRound(text, parse, { main, comma });
  const end = turned?.to ?? lastWord(parse);
  if (main === undefined) return undefined;
  if (turned !== undefined && !words.slice(comma, end).some((word) => TORN.has(word.lower)))
    return replaceWords(text, parse, { from: 0, to: end, result: `${told.text}${rest}, and ${turned.text}` });
  const last = lastWord(parse);
  if (!isImagined(words.slice(comma, last))) return undefined;
  const rewrite = replaceWords(text, parse, { from: 0, to: last, result: told.text + rest });
  return rewrite && { ...rewrite, drops: [spanOver(parse, comma, last)] };
}

/** The consequence holds no figure, no name and no full stop: nothing of it happened. */
const isImagined = (words: readonly Word[]): boolean =>
  words.every(({ tag, token }) => tag !== 'num' && tag !== 'name' && !STOPS.has(token.text) && tag !== 'sub');

const STOPS = set(`. ; : and but`);

/** "The queue would have been short if Ana had raised the limit": the fact alone, where what comes first only weighs. */
function trailing(
  text: string,
  parse: SentenceParse,
  { from, told }: { from: number; told: Told },
): Rewrite | undefined {
  const main = parse.clauses.find((other) => other.group.end <= from && other.group.modal !== undefined);
  if (main === undefined || !isWeighing(parse.words.slice(0, from))) return undefined;
  const rest = parse.words.slice(told.to);
  if (rest.some((word) => TORN.has(word.lower) || word.tag === 'conj')) return undefined;
  const rewrite = replaceWords(text, parse, { from: 0, to: told.to, result: told.text });
  return rewrite && { ...rewrite, drops: [spanOver(parse, 0, from)] };
}

const endOf = ({ words }: SentenceParse, to: number): number => words[to - 1]?.token.at.end ?? 0;

/** The index after the last word that is not the full stop. */
function lastWord({ words }: SentenceParse): number {
  const last = words.length - 1;
  return ['.', '!'].includes(textAt(words, last)) ? last : words.length;
}

const WEIGHED = set(
  `incident outage this it that we us nothing none problem issue recovery happened impact nobody none all far`,
);

/** The consequence names nothing but the incident itself, in few words and without a figure. */
const isWeighing = (words: readonly Word[]): boolean =>
  words.every((word) => !NAMING.has(word.tag) || WEIGHED.has(word.lower));

const NAMING = set(`noun num name`);

const COMPARED = set(
  `sooner earlier faster better easier shorter quicker less more probably likely perhaps far long short much still`,
);

/** "the lag would have been seen": "the lag was not seen"; undefined where the contrary is not the fact. */
function turnedRound(
  text: string,
  parse: SentenceParse,
  { main, comma }: { main: Clause; comma: number },
): Told | undefined {
  const { group, subject } = main;
  if (subject === undefined || subject.start < comma || subject.end !== group.start || !isPlainWould(group))
    return undefined;
  if (isSomebodyElse(subject)) return undefined;
  if (parse.words.slice(comma, main.end).some((word) => COMPARED.has(word.lower))) return undefined;
  if (parse.clauses.some((other) => other.group.start > group.start && other.group.kind === 'finite')) return undefined;
  if (group.negated) return undefined;
  const noun = lowered(source(text, parse, { from: subject.start, to: subject.end }));
  return { text: `${noun} ${group.passive ? passive(parse, main) : active(main)}`, to: group.end };
}

const isSomebodyElse = (subject: Phrase): boolean =>
  subject.nobody || (isHuman(subject) && subject.class !== 'first-person');

const isPlainWould = ({ modal, perfect, lemma }: VerbGroup): boolean => modal === 'would' && perfect && lemma !== 'be';

function passive(parse: SentenceParse, { group, subject }: Clause): string {
  const be = subject !== undefined && isPlural(parse, subject) ? 'were' : 'was';
  return `${be} not ${participleIn(parse, group)}`;
}

const active = ({ group }: Clause): string => `did not ${group.lemma}`;

/** "It would have been wiser to take the snapshot first": "The snapshot was not taken first". */
export function outOfWish(text: string, parse: SentenceParse): Rewrite | undefined {
  if (lowerAt(parse.words, 0) !== 'it') return undefined;
  const deed = parse.clauses.find(({ group }) => group.kind === 'infinitive' && group.start > 3);
  if (deed === undefined || activeObject(deed) === undefined) return undefined;
  const group = { ...deed.group, kind: 'finite', tense: 'past', negated: !deed.group.negated } as const;
  const piece = pieceOf(text, parse, { ...deed, link: 'active', group });
  const rewrite = piece && replaceWords(text, parse, { from: 0, to: piece.to, result: piece.text });
  return rewrite && { ...rewrite, drops: [spanOver(parse, 0, deed.group.start)] };
}
