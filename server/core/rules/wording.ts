import type { Claim, Frame, Rewrite } from '../language/reading.ts';
import { rewritesOf } from '../language/rewrite/rewrite.ts';
import { slice } from '../text/span.ts';
import type { Fix, Problem, SentenceNode, Severity } from './rule.ts';

/** A frame as a problem: what the wording rules share. */
export interface Wording {
  readonly message: string;
  readonly severity?: Severity;
}

const PLACEHOLDER = '‹'; // "‹what made this possible›"
const LONGEST_PREVIEW = 60;

/** The frames of a sentence that make a claim, in order. */
export const framesThat = (node: SentenceNode, claim: Claim): readonly Frame[] =>
  node.reading.frames.filter((frame) => frame.claim === claim);

/** True when the agent is the author or the author's own team. */
export const isAdmission = ({ agent }: Frame): boolean => agent.class === 'first-person';

/** True for teams, departments and vendors: they are told more mildly. */
export const isGroup = ({ agent }: Frame): boolean => agent.class === 'team' || agent.class === 'organisation';

/** The problem that a frame is, with its rewrites and how it was read. */
export function problemOf(node: SentenceNode, frame: Frame, { message, severity }: Wording): Problem {
  const fixes = rewritesOf({ text: node.text, reading: node.reading }, frame).map((rewrite) => ({
    ...fixOf(rewrite),
    safe: isPlain(node) && !rewrite.preview.includes(PLACEHOLDER),
  }));
  const reads = readsOf(node, frame);
  return {
    at: frame.at,
    message,
    ...(severity !== undefined && { severity }),
    ...(fixes.length > 0 && { fixes }),
    ...(reads !== undefined && { reads }),
  };
}

/** One clause and one finding: the only shape that is rewritten without a person looking at it. */
const isPlain = ({ reading }: SentenceNode): boolean =>
  reading.frames.length === 1 && reading.parse.clauses.length === 1;

function fixOf({ edits, preview }: Rewrite): Omit<Fix, 'safe'> {
  const short = preview.length > LONGEST_PREVIEW ? `${preview.slice(0, LONGEST_PREVIEW - 1).trimEnd()}…` : preview;
  return { title: `Rewrite: ${short.trim()}`, edits };
}

/** "reads: Dave → misconfigured → the firewall"; absent when nobody was read as the agent. */
function readsOf({ text }: SentenceNode, { agent, predicate, patient, construction }: Frame): string | undefined {
  if (agent.text === '') return undefined;
  const parts = [agent.text, slice(text, predicate.at), ...(patient === undefined ? [] : [slice(text, patient)])];
  return `reads: ${parts.join(' → ')} (${construction})`;
}
