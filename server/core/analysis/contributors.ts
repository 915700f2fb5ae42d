import type { Postmortem } from '../model/postmortem.ts';
import { isPeople } from '../parse/places.ts';
import { slice } from '../text/span.ts';

const KEYS = [
  'participants',
  'attendees',
  'authors',
  'author',
  'contributors',
  'facilitator',
  'responders',
  'reviewers',
];
const DIVIDER = /[,;]|\s(?:and|&)\s/; // "Ana and Bo"
const HANDLE = /^@/; // "@ana"
const REMARK = /[([]/; // "Ana (on call)"

/** How many people took part, as front matter and lists of people tell it. Nobody is named. */
export function countContributors(postmortem: Postmortem): number {
  const { frontMatter, people, sections, text } = postmortem;
  const declared = KEYS.flatMap((key) => frontMatter.fields.get(key)?.items ?? []).flatMap((item) =>
    item.split(DIVIDER),
  );
  const lists = sections.filter(isPeople).map(({ own }) => slice(text, own));
  const listed = people.filter((name) => lists.some((list) => list.includes(name)));
  const names = [...declared, ...listed].map(plainName);
  return new Set(names.filter((name) => name !== '')).size;
}

const plainName = (name: string): string => (name.split(REMARK)[0] ?? '').trim().replace(HANDLE, '').toLowerCase();
