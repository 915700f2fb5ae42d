import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Nodes, Problem, RuleContext } from './rule.ts';

/**
 * How many actions of one document are marked for the same reason. In a draft no action has an owner yet: twenty marks
 * that say the same bury all others. The first five get their own, the fifth tells how many follow; when one of them is
 * mended, the next one comes up.
 */
const SHOWN = 5;

type IsOpen = (node: Nodes['action'], context: RuleContext) => boolean;

/** The actions that are marked, each with those that it stands for: none, but for the last. */
type Marked = ReadonlyMap<ActionItem, readonly ActionItem[]>;

function markedOf(open: readonly ActionItem[]): Marked {
  const shown = open.slice(0, SHOWN);
  const rest = open.slice(SHOWN);
  return new Map(shown.map((action, index) => [action, index === shown.length - 1 ? rest : []]));
}

/**
 * Tells for an action the actions below that its mark stands for, an empty list for most; undefined when it is not
 * marked. A rule sees one action at a time, so what holds for its document is kept as long as the document.
 */
export function createFold(isOpen: IsOpen): (node: Nodes['action'], context: RuleContext) => Fold {
  const kept = new WeakMap<Postmortem, { readonly context: RuleContext; readonly marked: Marked }>();
  return ({ action, postmortem }, context) => {
    const before = kept.get(postmortem);
    if (before?.context === context) return before.marked.get(action);
    const marked = markedOf(postmortem.actions.filter((each) => isOpen({ action: each, postmortem }, context)));
    kept.set(postmortem, { context, marked });
    return marked.get(action);
  };
}

export type Fold = readonly ActionItem[] | undefined;

/** The problem, which also tells how many actions below it stands for. */
export function standingFor(problem: Problem, { length }: readonly ActionItem[]): Problem {
  if (length === 0) return problem;
  const others = length === 1 ? '1 more action below needs one.' : `${length} more actions below need one.`;
  return { ...problem, message: `${problem.message} ${others}` };
}
