import type { FolderAction, FolderGroup, FolderPostmortem } from '../../../server/core/protocol.ts';

/** The groups that hold an action whose words fit the filter, each with those alone. Every word somewhere, in any order. */
export function filteredGroups(groups: readonly FolderGroup[], filter: string): readonly FolderGroup[] {
  const words = filter.toLowerCase().split(' ').filter(Boolean);
  const fits = (action: FolderAction): boolean => {
    const text = searched(action).toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, actions: group.actions.filter(fits) }))
    .filter(({ actions }) => actions.length > 0);
}

const searched = ({ text, owners, tickets, priority = '', incident, path, due = '' }: FolderAction): string =>
  [text, ...owners, ...tickets, priority, incident, path, due].join(' ');

export const countOf = (groups: readonly FolderGroup[]): number =>
  groups.reduce((count, { actions }) => count + actions.length, 0);

export interface Year {
  /** "2026"; empty for those without a date. */
  readonly year: string;
  readonly postmortems: readonly FolderPostmortem[];
}

const YEAR = '2026'.length;

/** By the year of the incident, in the order in which they come. */
export function byYear(postmortems: readonly FolderPostmortem[]): readonly Year[] {
  const years = new Map<string, FolderPostmortem[]>();
  for (const postmortem of postmortems) {
    const year = postmortem.date?.slice(0, YEAR) ?? '';
    const known = years.get(year);
    if (known === undefined) years.set(year, [postmortem]);
    else known.push(postmortem);
  }
  return [...years].map(([year, found]) => ({ year, postmortems: found }));
}

/** What a tooltip tells below the title: the facts that there are, a line each. */
export const tooltipWith = (title: string, facts: readonly string[]): string =>
  [title, '', ...facts.filter((fact) => fact !== '')].join('\n');

const DAY_MS = 86_400_000;

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
