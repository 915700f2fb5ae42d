import { readDate } from '../time/date.ts';
import { present } from '../time/present.ts';
import { resolveStamp } from '../time/resolve.ts';
import { slice } from '../text/span.ts';
import type { Block } from './block.ts';
import { plainHeading } from './headings.ts';
import { htmlTables } from './html-rows.ts';
import { KIND_WORDS, SEVERITY_HEADINGS, SEVERITY_WORDS, STATUS_WORDS } from './metadata.table.ts';
import { plainWords } from './plain.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import type { Kind, Status } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { Span } from '../text/span.ts';

/** What the readers of facts look at. */
export interface MetadataSource {
  readonly text: string;
  readonly path?: string;
  readonly frontMatter: FrontMatter;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
}

export interface Metadata {
  readonly title?: { readonly text: string; readonly at: Span };
  readonly kind?: Kind;
  readonly status: Status;
  readonly severity?: string;
  /** From front matter, a date field, the title or the file name; the timeline is asked later. */
  readonly date?: string;
  /** The first full date above the second heading, as a byline has it: near the incident, seldom its day. */
  readonly dateNearby?: string;
  /** The day that the summary tells in a sentence, "On May 5, 2026 logins failed": where no field and no name gives it. */
  readonly dateTold?: string;
}

const MARKS = /[*_`]/g; // "**"
const CELL_START = /^\|\s*/; // "| "
const CELL_END = /\|$/; // "|"
const LEVEL = /\b(SEV|SEVERITY|PRIORITY|P|S)[\s:_-]{0,3}(\d)(?!\d)/i; // "sev-1"
const TITLE_LEVEL = /\bSEV[\s_-]?(\d)(?!\d)/i; // "SEV-1"
const SEPARATORS = /[\s:_-]+/g; // "-"
const DATE_HEADING =
  /^(?:(?:incident|event|outage) )?dates?(?: and time|\/time| occurred| of (?:the )?(?:incident|event|outage|occurrence))?$|^when$/; // "incident date"
const START_HEADING = /^(?:(?:incident|outage|impact) )?(?:start(?:ed)?|window)(?: date| time| date\/time)?$/; // "incident window"
const DATE_KEYS = [
  'date',
  'started',
  'incident_date',
  'incident-date',
  'started_at',
  'start_time',
  'start',
  'occurred',
];
const PATH_SEPARATOR = /[/\\]/; // "/"
const BEFORE_DATE = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu; // the place before "2026-11-23"
const MAX_TEXT = 200;
const MAX_SEVERITY = 20;
const MAX_OPENING = 1000;
const MAX_HTML = 4000;

/** Reads the facts about a document that stand in front matter, fields, title and file name. */
export function readMetadata(source: MetadataSource): Metadata {
  const title = readTitle(source);
  const dateNearby = firstDate(opening(source));
  return present({
    title,
    kind: KIND_WORDS.get(field(source, 'kind').toLowerCase()),
    status: statusOf(field(source, 'status')) ?? statusOf(labelled(source, isStatus)) ?? 'review',
    severity: readSeverity(source, title?.text ?? ''),
    date: readDocumentDate(source, title?.text ?? ''),
    dateNearby,
    dateTold: toldDate(source, dateNearby),
  });
}

const field = ({ frontMatter }: MetadataSource, key: string): string => frontMatter.fields.get(key)?.value ?? '';

function readTitle({ frontMatter, sections }: MetadataSource): Metadata['title'] {
  const written = frontMatter.fields.get('title');
  if (written && written.value !== '') return { text: written.value, at: written.at };
  const first = sections.find(
    ({ heading }) => heading.shape === 'atx' || heading.shape === 'setext' || heading.shape === 'html',
  );
  if (!first || first.kind !== 'other' || first.heading.text === '') return undefined;
  return { text: first.heading.text, at: first.heading.words };
}

/** The text of the first field or section of facts whose heading fits. */
function labelled({ text, sections }: MetadataSource, fits: (heading: string) => boolean): string {
  const section = sections.find(({ kind, heading }) => kind === 'metadata' && fits(plainHeading(heading.text)));
  const own = section ? text.slice(section.own.start, Math.min(section.own.end, section.own.start + MAX_TEXT)) : '';
  return own.replace(MARKS, '').trim().replace(CELL_START, '').replace(CELL_END, '');
}

const isStatus = (heading: string): boolean => heading === 'status' || heading === 'report status';

/** A template's choice, `Draft | Final`, is none. */
function statusOf(words: string): Status | undefined {
  const lower = words.toLowerCase().replace(MARKS, '').trim();
  const found = STATUS_WORDS.filter(([word]) => lower.includes(word)).map(([, status]) => status);
  const first = STATUS_WORDS.find(([word]) => lower.startsWith(word));
  if (!first) return undefined;
  const isChoice = /[|/]/.test(lower) && new Set(found).size > 1; // "draft | final"
  return isChoice ? undefined : first[1];
}

function readSeverity(source: MetadataSource, title: string): string | undefined {
  const written = field(source, 'severity') || labelled(source, (heading) => SEVERITY_HEADINGS.has(heading));
  if (written !== '') return severityOf(written);
  const inTitle = TITLE_LEVEL.exec(title)?.[1];
  return inTitle === undefined ? undefined : `SEV${inTitle}`;
}

function severityOf(words: string): string | undefined {
  const [, scale = '', level] = LEVEL.exec(words) ?? [];
  if (level !== undefined)
    return `${scale.length > 1 ? (scale.toUpperCase().startsWith('SEV') ? 'SEV' : 'P') : scale.toUpperCase()}${level}`;
  const lower = words.toLowerCase();
  const word = SEVERITY_WORDS.find((known) => lower.startsWith(known));
  if (word !== undefined) return word.toUpperCase();
  const whole = words.toUpperCase().replace(SEPARATORS, '');
  return whole.length > 0 && whole.length <= MAX_SEVERITY ? whole : undefined;
}

function readDocumentDate(source: MetadataSource, title: string): string | undefined {
  const name = (source.path ?? '').split(PATH_SEPARATOR).at(-1) ?? '';
  const places = [
    ...DATE_KEYS.map((key) => field(source, key)),
    labelled(source, (heading) => DATE_HEADING.test(heading)),
    labelled(source, (heading) => START_HEADING.test(heading)),
    htmlField(source),
    title.slice(0, MAX_TEXT),
    name.slice(0, MAX_TEXT),
  ];
  const date = places.map(firstDate).find((found) => found !== undefined);
  return date ?? compactDate(`${title.slice(0, MAX_TEXT)} ${name.slice(0, MAX_TEXT)}`);
}

const COMPACT_DATE = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/; // "20260617-search"

function compactDate(words: string): string | undefined {
  const [, year, month, day] = COMPACT_DATE.exec(words) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : firstDate(`${year}-${month}-${day}`);
}

/** The value of a date field in a table that is written in HTML: `<th>Incident date</th><td>26 March 2026</td>`. */
function htmlField({ text, blocks }: MetadataSource): string {
  const near = blocks.filter(({ kind, at }) => kind === 'html' && at.start < MAX_HTML);
  for (const { header, cells } of near.flatMap((block) => htmlTables(text, block)).flat()) {
    const [label, value] = cells.map(({ at }) => plainWords(slice(text, at)).slice(0, MAX_TEXT));
    if (!header && label !== undefined && value !== undefined && DATE_HEADING.test(plainHeading(label))) return value;
  }
  return '';
}

const TELLING = ['summary', 'what-happened', 'impact'] as const;
const ON_DAY =
  /\b(?:on|from|since|between|morning of|afternoon of|evening of|night of) (?:\p{L}{3,6}day,? )?(?:the )?(?=[\d\p{Lu}])/giu; // "On Saturday, "

/** The first day that a sentence of the summary names; one without a year lies near the date of the byline. */
function toldDate(source: MetadataSource, near: string | undefined): string | undefined {
  const { text, sections } = source;
  const told = TELLING.flatMap((kind) => sections.find((section) => section.kind === kind) ?? []);
  const passages = told.map(({ own }) => text.slice(own.start, Math.min(own.end, own.start + MAX_OPENING)));
  for (const words of [...passages, opening(source)]) {
    const date = dayIn(words, near);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dayIn(words: string, near: string | undefined): string | undefined {
  for (const match of words.matchAll(ON_DAY)) {
    const date = readDate(words, match.index + match[0].length);
    if (date === undefined || date.impossible !== undefined || date.ambiguous === true) continue;
    if (date.year === undefined && near === undefined) continue;
    return resolveStamp({ start: 0, end: date.end, from: { date }, approximate: false }, present({ near })).date;
  }
  return undefined;
}

/** What stands above the second heading. */
function opening({ text, sections }: MetadataSource): string {
  const second = sections.filter(({ heading }) => heading.shape !== 'row' && heading.shape !== 'field').at(1);
  return text.slice(0, Math.min(second?.heading.at.start ?? MAX_OPENING, MAX_OPENING));
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The first date with a year that stands in a text. */
function firstDate(text: string): string | undefined {
  for (const { index } of text.matchAll(BEFORE_DATE)) {
    const date = readDate(text, index);
    if (date?.year === undefined || date.impossible !== undefined) continue;
    return `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`;
  }
  return undefined;
}
