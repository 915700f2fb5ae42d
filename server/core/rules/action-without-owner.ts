import type { ActionItem, Owner } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';
import { slice } from '../text/span.ts';
import { isOnlyALink, mildness, wordsToMark } from './action-words.ts';
import type { Fix, Problem, RuleContext } from './rule.ts';
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
      title: 'A group',
      bad: '- [ ] Alert on certificates that expire within 14 days. Owner: «everyone», due 2027-01-15',
      good: '- [ ] Alert on certificates that expire within 14 days. Owner: @‹owner›, due 2027-01-15',
      section: 'doing',
    },
  ],
  ignores: [
    '- [ ] Alert on certificates that expire within 14 days — @kim, due 2027-01-15',
    '- [x] Renew the certificate by hand',
    '- [ ] Alert on expiring certificates — @alice (with @bob), due 2027-01-15',
    '- https://github.com/example/service/issues/12',
  ],
  *check({ action, postmortem }, context) {
    if (action.done || isOnlyALink(action, postmortem.text) || SLOT.test(slice(postmortem.text, action.at))) return;
    const [first, ...others] = action.owners;
    if (!first) yield missing(action, postmortem);
    else if (first.collective || isNobody(first)) yield* collective(first, context);
    else if (others.length > 0 && !helpers(postmortem, first, others)) {
      yield { at: first.at, message: 'Several owners. Which one sees it through?' };
    }
  },
});

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

function* collective(owner: Owner, { teamsMayOwn }: RuleContext): Generator<Problem> {
  const nobody = isNobody(owner);
  if (teamsMayOwn && !nobody) return;
  const message = nobody ? 'No owner yet.' : 'A group owns this. Which one person sees it through?';
  yield { at: owner.at, message, fixes: [fixOf('Name one owner', { at: owner.at, newText: '@‹owner›' })] };
}

const fixOf = (title: string, edit: Edit): Fix => ({ title, edits: [edit], safe: false });

/** True when the text says that the others help: "@alice (with @bob)". */
const helpers = ({ text }: Postmortem, first: Owner, [second]: readonly Owner[]): boolean =>
  second !== undefined && WITH.test(text.slice(first.at.end, second.at.start));
