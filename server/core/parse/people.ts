import { isPeople } from './places.ts';
import { ofPassage, readable } from './passages.ts';
import type { ActionItem } from '../model/action.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import type { Section } from '../model/section.ts';
import type { Passage } from './passages.ts';

/** Where names are looked for. */
export interface PeopleSource {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly frontMatter: FrontMatter;
  readonly actions: readonly ActionItem[];
  /** Names that the configuration tells. */
  readonly people?: readonly string[] | undefined;
}

const KEYS = [
  'people',
  'participants',
  'attendees',
  'authors',
  'author',
  'owner',
  'owners',
  'responders',
  'facilitator',
];
const HANDLE = /(?<![\w@./-])@[a-z\d][\w-]{0,38}(?![\w@/.-]*[@/])/gi; // "@jane"
const TRAILING_AT = /(?<![\w@.-])[a-z][\w-]{1,38}@(?![\w.])/gi; // "jane@"
const DIVIDER = /[,;•|\n\t]|\s(?:and|&)\s/; // ", "
const ROLE = /[([:]|\s[-–—|]\s/; // " (on call)"
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}$/u; // "Jane Doe"
const COLLECTIVE =
  /\b(?:teams?|group|everyone|all|tb[ad]|none|unknown|n\/a|oncall|on-call|engineering|operations|support|department)\b/i; // "Platform team"
const MAX_ENTRY = 120;

/** Names of people, each once, in the order in which they are found. Groups are not among them. */
export function readPeople(source: PeopleSource): readonly string[] {
  const { frontMatter, actions, text } = source;
  const declared = KEYS.flatMap((key) => frontMatter.fields.get(key)?.items ?? []).flatMap(namesIn);
  const owners = actions.flatMap((action) =>
    action.owners.filter(({ collective }) => !collective).map(({ name }) => name),
  );
  const handles = source.passages.flatMap(handlesOf);
  const front = frontMatter.at ? [...handlesIn(text.slice(frontMatter.at.start, frontMatter.at.end))] : [];
  return [
    ...new Set([
      ...(source.people ?? []),
      ...declared,
      ...listed(source),
      ...owners.flatMap(namesIn),
      ...front,
      ...handles,
    ]),
  ];
}

const handlesOf = ofPassage(({ prose }) => (prose.includes('@') ? [...handlesIn(prose)] : []));

function* handlesIn(prose: string): Iterable<string> {
  for (const [handle] of prose.matchAll(HANDLE)) yield handle;
  for (const [handle] of prose.matchAll(TRAILING_AT)) yield handle;
}

/** Names in the sections and fields that list people. */
function listed({ text, passages, sections }: PeopleSource): readonly string[] {
  const bodies = sections.filter(isPeople).map(({ body }) => body);
  let next = 0;
  return passages.flatMap((passage) => {
    while ((bodies[next]?.end ?? Infinity) <= passage.at.start) next++;
    const body = bodies[next];
    if (!body || passage.at.end <= body.start) return [];
    return passage.lines.flatMap((line) => {
      const within = { start: Math.max(line.start, body.start), end: Math.min(line.end, body.end) };
      return within.start < within.end ? namesIn(readable(text, passage, within)) : [];
    });
  });
}

function namesIn(words: string): readonly string[] {
  return words
    .split(DIVIDER)
    .map((entry) => entry.trim())
    .filter((entry) => entry.length > 0 && entry.length <= MAX_ENTRY)
    .map((entry) => (entry.startsWith('@') ? (entry.split(' ')[0] ?? '') : (entry.split(ROLE)[0] ?? '').trim()))
    .filter((entry) => (entry.startsWith('@') || NAME.test(entry)) && !COLLECTIVE.test(entry));
}
