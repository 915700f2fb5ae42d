import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import type { Claim, Frame, Reading, Rewrite } from '../reading.ts';
import { toFact, toMissedDuty } from './counterfactual.ts';
import { keepsFacts } from './facts.ts';
import { leavingOut } from './leave-out.ts';
import { outOfCleft } from './cleft.ts';
import { withParticiple, withTail } from './participle.ts';
import { inRelative } from './relative.ts';
import { isTime } from './attach.ts';
import { replaceWords, spanOver, toPassive, withoutAgent } from './passive.ts';
import { lowerAt } from '../grammar/words.ts';
import { judgedDeed, withoutFronted, withoutHindsight, withoutOpening, withoutTail } from './judged.ts';
import { withSource } from './mind.ts';
import { toGuardrail } from './plan.ts';
import { outOfCondition, outOfWish } from './unreal.ts';
import { causeOf, failureTo, labelPlaceholder, ofNobody, withoutOwner, withoutVerdict } from './phrase.ts';
import { toHow } from './question.ts';
import { sounding } from './sound.ts';

/** The source of a sentence with its reading. */
export interface Source {
  readonly text: string;
  readonly reading: Reading;
}

const MOST = 2;

/** Nobody writes a sentence that says so much, and each rewrite would have to be read against all of it. */
const MOST_FRAMES = 12;

/**
 * At most two rewrites of what a frame says, best first; none where only a question to the writer is honest.
 * Each keeps every fact but the agent. That it is clean of every rule is for the caller to see.
 */
export function rewritesOf({ text, reading }: Source, frame: Frame): readonly Rewrite[] {
  const found = candidatesFor({ text, reading }, frame)
    .filter((rewrite) => rewrite !== undefined)
    .filter((rewrite) => keepsFacts(text, reading, { frame, rewrite }));
  return found
    .map((rewrite) => sounding(text, reading.parse, { frame, rewrite }))
    .filter((rewrite) => rewrite !== undefined)
    .slice(0, MOST);
}

const candidatesFor = (source: Source, frame: Frame): readonly (Rewrite | undefined)[] =>
  frame.claim === undefined || source.reading.frames.length > MOST_FRAMES || isRouted(source)
    ? []
    : (WAYS[frame.claim]?.(source, frame) ?? []);

/** What belongs to another process is not told more smoothly here. */
const isRouted = ({ reading }: Source): boolean =>
  reading.frames.some(({ claim }) => claim === 'possible-misconduct' || claim === 'punitive');

type Way = (source: Source, frame: Frame) => readonly (Rewrite | undefined)[];

const clauseOf = ({ reading }: Source, { clause }: Frame): Clause | undefined => reading.parse.clauses[clause ?? -1];

/** How each claim is taken back. Claims that are not here are questions to the writer, or are routed. */
const WAYS: Partial<Record<Claim, Way>> = {
  'person-as-cause': (source, frame) => {
    const clause = clauseOf(source, frame);
    return clause === undefined ? [ownedOrNone(source, frame)] : deedRewrites(source, clause);
  },
  counterfactual: (source, frame) => {
    const clause = clauseOf(source, frame);
    const { text, reading } = source;
    if (frame.construction === 'if-had') return [outOfCondition(text, reading.parse, frame)];
    if (frame.construction === 'hindsight-phrase')
      return [
        withoutHindsight(text, reading.parse, frame),
        toMissedDuty(text, reading.parse),
        frame.at.start <= 1 && WISHED.test(text) ? outOfWish(text, reading.parse) : undefined,
      ];
    return clause === undefined ? [] : [toFact(text, reading.parse, clause)];
  },
  'human-error': ({ reading }, frame) => [labelPlaceholder(reading.parse, frame)],
  judgement: ({ text, reading }, frame) =>
    frame.agent.text === '' || frame.construction !== 'judging-adverb'
      ? [
          judgedDeed(text, reading.parse, frame),
          withoutFronted(text, reading.parse, frame),
          withoutTail(text, reading.parse, frame),
          withoutVerdict(text, reading.parse, frame),
        ]
          .filter((rewrite) => rewrite !== undefined)
          .slice(0, 1)
      : [],
  'animated-language': ({ text, reading }, frame) => [withoutTail(text, reading.parse, frame)],
  'people-fix': ({ text, reading }, frame) => [toGuardrail(text, reading.parse, frame)],
  'mind-reading': ({ reading }, frame) => [withSource(reading.parse, frame)],
  hindsight: ({ text, reading }, frame) => [
    leavingOut(text, reading.parse, frame) ?? withoutOpening(text, reading.parse, frame),
  ],
  'who-question': ({ text, reading }, frame) => [toHow(text, reading.parse, frame)],
};

const WISHED = /^it would have been \w+ to /iu; // "It would have been wiser to"

function ownedOrNone({ text, reading }: Source, frame: Frame): Rewrite | undefined {
  if (frame.construction === 'owned-deed') return ofNobody(text, reading.parse, frame);
  if (frame.construction === 'causal-preposition')
    return causeOf(text, reading.parse, frame) ?? ofNobody(text, reading.parse, frame);
  if (frame.construction !== 'owned-fault') return undefined;
  return failureTo(text, reading.parse, frame) ?? withoutOwner(text, reading.parse, frame);
}

function deedRewrites({ text, reading }: Source, clause: Clause): readonly (Rewrite | undefined)[] {
  const { parse } = reading;
  if (clause.by !== undefined) return [withoutAgent(text, parse, clause)];
  const slow = timeTaken(text, parse, clause);
  if (slow !== undefined) return [slow];
  const recast =
    outOfCleft(text, parse, clause) ??
    withParticiple(text, parse, clause) ??
    withTail(text, parse, clause) ??
    inRelative(text, parse, clause);
  return recast === undefined || isOfWhom(parse, clause) ? [recast, toPassive(text, parse, clause)] : [recast];
}

/** "Legal took eleven days to sign off the notice": "It took eleven days to sign off the notice". */
function timeTaken(text: string, parse: SentenceParse, { group, subject, object, link }: Clause): Rewrite | undefined {
  if (group.lemma !== 'take' || object === undefined || subject === undefined || !isTime(parse, object))
    return undefined;
  const plain = link === 'active' && subject.end === group.start && group.start === group.main;
  if (!plain || lowerAt(parse.words, object.end) !== 'to') return undefined;
  const rewrite = replaceWords(text, parse, { from: subject.start, to: group.end, result: 'it took' });
  return rewrite && { ...rewrite, drops: [spanOver(parse, subject.start, subject.end)] };
}

/** "The engineer who deployed the change forgot …": who the agent was may be told, or may go with the agent. */
const isOfWhom = ({ words }: SentenceParse, { subject }: Clause): boolean =>
  subject !== undefined && words.slice(subject.start, subject.end).some((word) => word.lower === 'who');
