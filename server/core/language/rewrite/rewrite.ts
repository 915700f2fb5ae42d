import type { Clause } from '../grammar/sentence.ts';
import type { Frame, Reading, Rewrite } from '../reading.ts';
import { toFact } from './counterfactual.ts';
import { keepsFacts } from './facts.ts';
import { leavingOut } from './leave-out.ts';
import { toPassive, withoutAgent } from './passive.ts';
import { labelPlaceholder, withoutOwner, withoutVerdict } from './phrase.ts';
import { toHow } from './question.ts';

/** The source of a sentence with its reading. */
export interface Source {
  readonly text: string;
  readonly reading: Reading;
}

const MOST = 2;

/**
 * At most two rewrites of what a frame says, best first; none where only a question to the writer is honest.
 * Each keeps every fact but the agent. That it is clean of every rule is for the caller to see.
 */
export function rewritesOf({ text, reading }: Source, frame: Frame): readonly Rewrite[] {
  const found = candidatesFor({ text, reading }, frame).filter((rewrite) => rewrite !== undefined);
  return found.filter((rewrite) => keepsFacts(text, reading, { frame, rewrite })).slice(0, MOST);
}

function candidatesFor(source: Source, frame: Frame): readonly (Rewrite | undefined)[] {
  const { text, reading } = source;
  const clause = reading.parse.clauses[frame.clause ?? -1];
  switch (frame.claim) {
    case 'person-as-cause':
      return clause === undefined ? [ownedOrNone(source, frame)] : deedRewrites(source, clause);
    case 'counterfactual':
      return clause === undefined || frame.construction !== 'should-have' ? [] : [toFact(text, reading.parse, clause)];
    case 'human-error':
      return [labelPlaceholder(reading.parse, frame)];
    case 'judgement':
      return frame.agent.text === '' || frame.construction !== 'judging-adverb' ? [withoutVerdict(text, reading.parse, frame)] : [];
    case 'hindsight':
      return [leavingOut(text, reading.parse, frame)];
    case 'who-question':
      return [toHow(text, reading.parse, frame)];
    default:
      return [];
  }
}

const ownedOrNone = ({ text, reading }: Source, frame: Frame): Rewrite | undefined =>
  frame.construction === 'owned-fault' ? withoutOwner(text, reading.parse, frame) : undefined;

function deedRewrites({ text, reading }: Source, clause: Clause): readonly (Rewrite | undefined)[] {
  if (clause.by !== undefined) return [withoutAgent(text, reading.parse, clause)];
  return [toPassive(text, reading.parse, clause)];
}
