import type { NewPostmortemParams, NewPostmortemResult } from '../protocol.ts';
import { OPENING, SECTIONS, SEPARATE_PROCESS, TABLES } from './postmortem-sections.table.ts';
import type { TemplateSection } from './postmortem-sections.table.ts';
import { slugOf } from './slug.ts';
import { readInstant } from './instant.ts';
import { fillTemplate } from './workspace-template.ts';

/** The heading under which the cursor stands in a new postmortem. */
const FIRST_ANSWER = 'What happened?';

/**
 * A new postmortem from the given template, else from a built-in one: Markdown with front matter, the five questions as headings, and prompts
 * as comments. The file is named by the day on which the incident started, or by `today` when that is not known.
 */
export function newPostmortem(params: NewPostmortemParams): NewPostmortemResult {
  const title = plainTitle(params.title);
  const date = readInstant(params.started)?.date ?? params.today;
  const name = `${date}-${slugOf(title)}.md`;
  if (params.template !== undefined) return { name, ...fillTemplate(params.template, { ...params, title, date }) };
  return { name, ...builtIn(params, title) };
}

function builtIn(params: NewPostmortemParams, title: string): Omit<NewPostmortemResult, 'name'> {
  const sections = SECTIONS.filter(({ kinds }) => kinds === undefined || kinds.includes(params.kind));
  const before = sections.findIndex(({ heading }) => heading === FIRST_ANSWER) + 1;
  const opening = [frontMatter(params), `# ${title}`, ...openings(params)];
  const upToCursor = [...opening, ...sections.slice(0, before).map((section) => sectionText(section, params))].join(
    '\n\n',
  );
  const rest = sections.slice(before).map((section) => sectionText(section, params));
  return {
    text: `${[upToCursor, ...rest].join('\n\n')}\n`,
    cursor: upToCursor.length + 1,
  };
}

function openings({ kind }: NewPostmortemParams): string[] {
  const prompt = comment(OPENING);
  return kind === 'security' ? [prompt, SEPARATE_PROCESS.join('\n')] : [prompt];
}

function frontMatter(params: NewPostmortemParams): string {
  const { kind, severity, started, detected, timezone } = params;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['postmortem', 'true'],
    ['kind', kind === 'blank' ? undefined : kind],
    ['severity', severity === undefined ? '' : scalar(severity)],
    ['status', 'draft'],
    ['tz', timezone === undefined ? undefined : scalar(timezone)],
    ['started', started ?? ''],
    ['detected', detected ?? ''],
    ['resolved', ''],
    ['services', '[]'],
    ['class', ''],
    ['tags', '[]'],
    ['tlp', kind === 'security' ? 'AMBER' : undefined],
  ];
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`.trimEnd()]));
  return ['---', ...lines, '---'].join('\n');
}

const PLAIN_SCALAR = /^[a-z][\w/+-]*$/i; // SEV2, Europe/Berlin

const scalar = (value: string): string => (PLAIN_SCALAR.test(value) ? value : JSON.stringify(value));

function sectionText(section: TemplateSection, params: NewPostmortemParams): string {
  const parts = [`${'#'.repeat(section.level)} ${section.heading}`];
  if (section.prompt.length > 0) parts.push(comment(section.prompt));
  if (section.body !== undefined) parts.push(bodyLines(section.body, params).join('\n'));
  return parts.join('\n\n');
}

function bodyLines(body: NonNullable<TemplateSection['body']>, params: NewPostmortemParams): readonly string[] {
  return body === 'timeline' ? timelineLines(params) : TABLES[body];
}

/** The two moments that are known already become the first rows, in UTC when their offset is known. */
function timelineLines({ started, detected, timezone }: NewPostmortemParams): string[] {
  const rows = [
    { at: readInstant(started), event: 'Incident starts' },
    { at: readInstant(detected), event: 'Incident noticed' },
  ];
  const known = rows.flatMap(({ at, event }) => (at === undefined ? [] : [{ at, event }]));
  const zone = known.some(({ at }) => at.local) ? (timezone ?? 'UTC') : 'UTC';
  return [
    `| Time (${zone}) | Event | Source |`,
    '| --- | --- | --- |',
    ...known.map(({ at, event }) => `| ${at.date} ${at.time} | ${event} | |`),
  ];
}

const comment = (lines: readonly string[]): string => `<!-- ${lines.join('\n     ')} -->`;

const WHITE_SPACE = /\s+/g; // "a \n b"
const OPENING_MARKS = /^[#>\s]+/; // "# Outage"
const CLOSING_MARKS = '.,;:!# ';

/** One line of text that is safe after `# `: no line ends, no closing punctuation, no HTML. */
function plainTitle(title: string): string {
  const line = title.slice(0, 200).replace(WHITE_SPACE, ' ').replace(OPENING_MARKS, '');
  let end = line.length;
  while (end > 0 && CLOSING_MARKS.includes(line.charAt(end - 1))) end -= 1;
  return end === 0 ? 'Untitled incident' : line.slice(0, end).replaceAll('<', '\\<');
}
