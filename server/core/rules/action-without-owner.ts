import { ownersSpan, splitOwners } from '../edits/split-owners.ts';
import { isSettled } from '../model/action.ts';
import type { ActionItem, Owner } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';
import { contains, slice } from '../text/span.ts';
import { createFold, standingFor } from './action-fold.ts';
import { isOnlyALink, mildness, wordsToMark } from './action-words.ts';
import type { Fix, Nodes, Problem, RuleContext } from './rule.ts';
import { fillSlot } from './action-slot.ts';
import { defineRule } from './rule.ts';

const MARKS = /[^a-z/ ]/gi; // "(unassigned)", "@here"
const WHOEVER = /^whoever\b/; // "whoever is on call"
/** What people write in the place of an owner when there is none. */
const NOBODY: ReadonlySet<string> = new Set([
  '',
  'all',
  'anyone',
  'channel',
  'everybody',
  'everyone',
  'here',
  'n/a',
  'nobody',
  'none',
  'open',
  'someone',
  'tba',
  'tbc',
  'tbd',
  'team',
  'the team',
  'unassigned',
  'unknown',
  'us',
  'we',
]);
const SLOT = /@‹owner›/; // "— @‹owner›", which waits to be filled in
const WITH = /\bwith\b|\bsupported by\b|\bhelped by\b/i; // "@alice (with @bob)"

/** Marks the first five of a document; the fifth tells how many more there are. */
export const actionWithoutOwner = defineRule({
  id: 'action-without-owner',
  scope: 'action',
  summary: 'An action item with no owner, several owners, or a collective',
  rationale:
    'What everyone owns waits for someone. One name means that there is one person to ask, not that this person has ' +
    'to do it alone.',
  source: 'Google SRE Workbook, chapter 10 (missing ownership); PagerDuty postmortem guide',
  category: 'actions',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'Nobody named',
      bad: '- [ ] «Alert on certificates that expire within 14 days», due 2027-01-15',
      good: '- [ ] Alert on certificates that expire within 14 days, due 2027-01-15 — @‹owner›',
      section: 'doing',
    },
    {
      title: 'Several owners',
      bad: '- [ ] Alert on certificates that expire within 14 days. Owners: «@kim», @jo, due 2027-01-15',
      good: '- [ ] Alert on certificates that expire within 14 days. Owners: @kim, due 2027-01-15\n- [ ] Alert on certificates that expire within 14 days. Owners: @jo, due 2027-01-15',
      section: 'doing',
    },
    {
      title: 'A group',
      bad: '- [ ] Alert on certificates that expire within 14 days. Owner: «everyone», due 2027-01-15',
      good: '- [ ] Alert on certificates that expire within 14 days. Owner: @‹owner›, due 2027-01-15',
      section: 'doing',
    },
  ],
  ignores: [
    '- [ ] Alert on certificates that expire within 14 days — @kim, due 2027-01-15',
    '- [x] Renew the certificate by hand',
    "- Renew the certificate by hand (won't do)",
    '- Renew the certificate by hand — dropped, the vendor does it',
    '- [ ] Alert on expiring certificates — @alice (with @bob), due 2027-01-15',
    '- https://github.com/example/service/issues/12',
  ],
  *check(node, context) {
    const rest = foldOf(node, context);
    const lack = lackOf(node, context);
    if (rest === undefined || lack === undefined) return;
    const problem = PROBLEMS[lack](node.action, node.postmortem);
    const all = rest.length === 0 ? [] : addToAll([node.action, ...rest], node.postmortem, context);
    yield standingFor({ ...problem, fixes: [...(problem.fixes ?? []), ...all] }, rest);
  },
});

/** What an action lacks: anybody at all, one person of a group, one of several. */
type Lack = 'missing' | 'nobody' | 'group' | 'several';

function lackOf({ action, postmortem }: Nodes['action'], context: RuleContext): Lack | undefined {
  const [first] = action.owners;
  if (isSettled(action) || isOnlyALink(action, postmortem.text) || SLOT.test(slice(postmortem.text, action.at))) return;
  if (!first) return 'missing';
  return isMarkedAbove(first, action, postmortem) ? undefined : lackOfOwners(action, postmortem, context);
}

function lackOfOwners({ owners }: ActionItem, postmortem: Postmortem, { teamsMayOwn }: RuleContext): Lack | undefined {
  const [first, ...others] = owners;
  if (!first || isNobody(first)) return 'nobody';
  if (first.collective && !teamsMayOwn) return 'group';
  return others.length > 0 && !helpers(postmortem, first, others) ? 'several' : undefined;
}

/** An owner in the heading holds for all below it and is marked once. */
const isMarkedAbove = ({ at }: Owner, action: ActionItem, { actions }: Postmortem): boolean =>
  !contains(action.at, at) && actions.find(({ owners }) => owners[0]?.at.start === at.start) !== action;

const foldOf = createFold((node, context) => lackOf(node, context) !== undefined);

const PROBLEMS: Readonly<Record<Lack, (action: ActionItem, postmortem: Postmortem) => Problem>> = {
  missing,
  nobody: (action, { text }) => named(action, { text, message: 'No owner yet.' }),
  group: (action, { text }) => named(action, { text, message: 'A group owns this. Which one person sees it through?' }),
  several: (action, { text }) => named(action, { text, message: 'Several owners. Which one sees it through?' }),
};

const OWNER = { clause: ' — @‹owner›', sentence: ' Owner: @‹owner›.', cell: '@‹owner›' };

function missing(action: ActionItem, postmortem: Postmortem): Problem {
  const edit = fillSlot(action, action.ownerSlot, { text: postmortem.text, added: OWNER });
  const fixes = [fixOf('Add an owner', edit)];
  const at = wordsToMark(action, postmortem.text);
  return { at, message: 'No owner yet.', fixes, ...mildness(action, postmortem) };
}

function isNobody(owner: Owner): boolean {
  const name = owner.name.replace(MARKS, '').trim().toLowerCase();
  return NOBODY.has(name) || WHOEVER.test(name);
}

/** An action whose owners are named, but are not one person: one action for each of them, or one of them. */
function named(action: ActionItem, { text, message }: { text: string; message: string }): Problem {
  const first = action.owners[0]?.at ?? action.ownerSlot;
  const isNamed = action.owners.length > 1 && action.owners.every((owner) => !isNobody(owner));
  const split = isNamed ? splitOwners(text, action) : [];
  const one = fixOf('Name one owner', { at: ownersSpan(text, action) ?? first, newText: '@‹owner›' });
  const fixes = split.length === 0 ? [one] : [{ title: SPLIT, edits: split, safe: false }, one];
  return { at: first, message, fixes };
}

const SPLIT = 'Split into one action for each owner';

/** A place for an owner in all actions that have none. */
function addToAll(actions: readonly ActionItem[], postmortem: Postmortem, context: RuleContext): readonly Fix[] {
  const { text } = postmortem;
  const open = actions.filter((action) => lackOf({ action, postmortem }, context) === 'missing');
  const edits = open.map((action) => fillSlot(action, action.ownerSlot, { text, added: OWNER }));
  return open.length < 2 ? [] : [{ title: `Add an owner to ${open.length} actions`, edits, safe: false }];
}

const fixOf = (title: string, edit: Edit): Fix => ({ title, edits: [edit], safe: false });

/** True when the text says that the others help: "@alice (with @bob)". */
const helpers = ({ text }: Postmortem, first: Owner, [second]: readonly Owner[]): boolean =>
  second !== undefined && WITH.test(text.slice(first.at.end, second.at.start));
