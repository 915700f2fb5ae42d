import type { FolderGroup, FolderPostmortem, FolderResult, IssueParams } from '../protocol.ts';
import { issueOf } from '../register/issue.ts';
import type { Issue } from '../register/issue.ts';
import { ACTION_GROUPS, GROUP_TITLES, registerOf } from '../register/register.ts';
import type { RegisterOptions } from '../register/register.ts';
import { relatedIncidents } from '../related/related.ts';
import { compare } from '../text/compare.ts';
import type { FolderDigest } from './folder-digest.ts';

/** The lists that views over a folder show. The order of the digests does not matter. */
export function folderOverview(
  digests: readonly FolderDigest[],
  options: RegisterOptions,
): Pick<FolderResult, 'today' | 'postmortems' | 'groups'> {
  return { today: options.today, postmortems: postmortemsOf(digests), groups: groupsOf(digests, options) };
}

function postmortemsOf(digests: readonly FolderDigest[]): readonly FolderPostmortem[] {
  const sorted = [...digests].sort((a, b) => byDate(a.listed, b.listed));
  const known = new Map(sorted.map(({ listed }) => [listed.uri, listed]));
  const related = relatedIncidents(sorted.map(({ comparable }) => comparable));
  return sorted.map(({ listed }) => ({
    ...listed,
    related: (related.get(listed.uri) ?? []).flatMap(({ id, reasons }) => {
      const other = known.get(id);
      if (other === undefined) return [];
      const { uri, path, title, range, date } = other;
      return [{ uri, path, title, range, reasons, ...(date !== undefined && { date }) }];
    }),
  }));
}

type Listed = FolderDigest['listed'];

/** Newest first; without a date last. */
const byDate = ({ date: a = '', path: left }: Listed, { date: b = '', path: right }: Listed): number =>
  compare(b, a) || compare(left, right);

function groupsOf(digests: readonly FolderDigest[], options: RegisterOptions): readonly FolderGroup[] {
  const actions = digests.flatMap((digest) => digest.actions);
  const shown = new Map(actions.map((action) => [action.registered, action.shown]));
  const { groups } = registerOf([...shown.keys()], options);
  return ACTION_GROUPS.map((id) => ({
    id,
    title: GROUP_TITLES[id],
    actions: groups[id].flatMap((action) => shown.get(action) ?? []),
  }));
}

/** The issue for an action; of several with the same words the one nearest to the place. Undefined when it is gone. */
export function issueFor(
  { actions }: FolderDigest,
  { text, range, base }: Omit<IssueParams, 'uri'>,
): Issue | undefined {
  const distance = (line: number): number => Math.abs(line - range.start.line);
  const [meant] = actions
    .filter(({ shown }) => shown.text === text)
    .sort((a, b) => distance(a.shown.range.start.line) - distance(b.shown.range.start.line));
  return meant && issueOf(meant.registered, base);
}
