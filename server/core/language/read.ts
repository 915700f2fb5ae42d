import { CONSTRUCTIONS } from './constructions/index.ts';
import type { Construction } from './constructions/construction.ts';
import { plainClauses } from './constructions/clauses.ts';
import { agentOf } from './constructions/frame.ts';
import { parseSentence } from './grammar/parse.ts';
import type { SentenceParse } from './grammar/sentence.ts';
import { isForeign } from './token/foreign.ts';
import { keysOf } from './pattern/search.ts';
import type { Agent, Frame, Reading, Vocabulary } from './reading.ts';

const HUMAN: ReadonlySet<string> = new Set(['person', 'role', 'team', 'organisation', 'first-person', 'attacker']);

/** Reads one sentence: who is in it, and who does what to what. Pure, and linear in its length. */
export function read(prose: string, vocabulary: Vocabulary): Reading {
  const parse = parseSentence(prose, vocabulary);
  if (isForeign(parse.tokens)) return { tokens: parse.tokens, agents: [], frames: [], parse };
  const agents = agentsOf(parse);
  const keys = keysOf(parse);
  const claimed = constructionsFor(keys).flatMap((construction) => [...construction.find(parse, keys)]);
  const frames = [...claimed, ...(agents.length > 0 ? plainClauses(parse) : [])];
  return { tokens: parse.tokens, agents, frames: withoutRepeats(frames), parse };
}

/** Constructions by the words that call for them: most are never tried. */
function indexByTrigger(): ReadonlyMap<string, readonly Construction[]> {
  const index = new Map<string, Construction[]>();
  for (const construction of CONSTRUCTIONS) {
    for (const trigger of construction.triggers ?? [])
      index.set(trigger, [...(index.get(trigger) ?? []), construction]);
  }
  return index;
}

const byTrigger = indexByTrigger();
const always = CONSTRUCTIONS.filter((construction) => construction.triggers === undefined);

function constructionsFor(keys: ReadonlySet<string>): readonly Construction[] {
  const found = new Set(always);
  for (const key of keys) for (const construction of byTrigger.get(key) ?? []) found.add(construction);
  return CONSTRUCTIONS.filter((construction) => found.has(construction));
}

const agentsOf = (parse: SentenceParse): readonly Agent[] =>
  parse.phrases.filter((phrase) => HUMAN.has(phrase.class)).map((phrase) => agentOf(parse, phrase));

/** One frame for a claim and place: the first construction that read it. A clause that claims something is not told again. */
function withoutRepeats(frames: readonly Frame[]): readonly Frame[] {
  const kept: Frame[] = [];
  const ends = new Map<string, number>();
  const claimed = new Set<number | undefined>();
  for (const frame of [...frames].sort(byPlace)) {
    const key = frame.claim ?? `clause ${frame.clause ?? -1}`;
    if (frame.claim === undefined && claimed.has(frame.clause)) continue;
    if ((ends.get(key) ?? -1) > frame.at.start) continue;
    ends.set(key, frame.at.end);
    kept.push(frame);
    if (frame.claim !== undefined) claimed.add(frame.clause);
  }
  return kept;
}

const byPlace = (left: Frame, right: Frame): number =>
  left.at.start - right.at.start ||
  Number(left.claim === undefined) - Number(right.claim === undefined) ||
  right.at.end - left.at.end;
