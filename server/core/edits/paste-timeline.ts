import type { Postmortem } from '../model/postmortem.ts';
import { present } from '../time/present.ts';
import { resolveStamp } from '../time/resolve.ts';
import { readStamp } from '../time/stamp.ts';
import type { StampRead } from '../time/stamp.ts';
import { canonicalStamp } from './normalise-timeline.ts';
import { shapeOf } from './timeline-shape.ts';

/** In what form pasted text is to be written. */
export interface PasteSetting {
  /** ISO date of today: near it dates without a year are looked for. A time without a date stays without one. */
  readonly today: string;
  /** Zone of the times in the text where it names none: an IANA name, `UTC` or an offset. Absent: none is written. */
  readonly zone?: string;
  /** A bullet a line, or rows of a table whose first two columns are time and event. */
  readonly notation: 'list' | { readonly columns: number };
}

const PIPE = /(?<!\\)\|/g; // "|"

/** The form that fits at an offset: rows in a table, else bullets. The zone is that of the timeline. */
export function pasteSettingAt(
  { text, timeline }: Postmortem,
  { offset, today }: { readonly offset: number; readonly today: string },
): PasteSetting {
  const near = timeline.entries.findLast(({ at }) => at.start <= offset) ?? timeline.entries[0];
  const { zone } = timeline;
  if (near === undefined || shapeOf(text, near).kind !== 'row')
    return present({ today, zone, notation: 'list' } as const);
  const columns = text.slice(near.at.start, near.at.end).match(PIPE)?.length ?? 3;
  return present({ today, zone, notation: { columns: Math.max(columns - 1, 2) } });
}

interface Message {
  readonly read: StampRead;
  readonly stamp: string;
  readonly who: string;
  readonly words: string[];
  /** Lines below belong to it: it began with a name and a time alone. */
  readonly open: boolean;
}

const COMMIT = /^commit [0-9a-f]{7,64}\b/; // "commit 1a2b3c4"
const GIT_FIELD = /^(?:Author|Merge|Commit|AuthorDate|CommitDate|Date): /; // "Author: Kim <kim@example.com>"
const GIT_DATE = /^(?:Author|Commit)?Date:\s/; // "Date:   Sun Mar 1 14:05:00 2026 +0100"
const WEEKDAY = /^[A-Z][a-z]{2} (?=[A-Z])/; // "Sun " in front of "Mar 1\"
const GIT_LONG = /^([A-Z][a-z]{2}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})(?: ([+-]\d{4}))?$/; // "Mar 1 14:05:00 2026 +0100"
const LEAD = /^(?:<\d{1,3}>\d? ?)?(?:[0-9a-f]{7,40} )?[\s>*•|-]*[[(]?/; // "<34>1 ", "1a2b3c4 ", "- [" in front of a time
const BEHIND = /^[\])]?\s*(?:[:|–—-]+\s+|[:|]\s*)?/; // "] - "
const SYSLOG_DAY = /^([A-Z][a-z]{2}) {2}(\d) /; // "Mar  1 "
const STAMP_AT_END = /(?:^|[\s[(])(?=[\d~A-Z])/g; // where a time behind a name may begin
const LONGEST_HEAD = 80;
const FRONT_EDGE = /^[\s*_[(]+/; // "**" of "**Kim**"
const BACK_EDGE = /[\s*_[\])(:,|–—-]$/; // "[" behind "Kim  ["

/** A line that begins with a time: `14:05 Alert fires`, `[14:05] kim: hello`, syslog, `git log --oneline` with dates. */
function leading(line: string): Message | undefined {
  const text = line.replace(SYSLOG_DAY, '$1 $2 ');
  const at = LEAD.exec(text)?.[0].length ?? 0;
  const read = [at, 0].map((start) => readStamp(text, start)).find((stamp) => stamp?.from.clock !== undefined);
  if (read === undefined) return undefined;
  const rest = text.slice(read.end);
  const words = rest.slice(BEHIND.exec(rest)?.[0].length ?? 0).trim();
  return {
    read,
    stamp: text.slice(read.start, read.end),
    who: '',
    words: words === '' ? [] : [words],
    open: words === '',
  };
}

function bare(words: string): string {
  let text = words.replace(FRONT_EDGE, '');
  while (BACK_EDGE.test(text)) text = text.slice(0, -1);
  return text;
}

/** A line of a name with a time behind it, as chats copy it: `Kim  2:05 PM`. */
function trailing(line: string): Message | undefined {
  const text = line.trim();
  if (text.length > LONGEST_HEAD) return undefined;
  for (const match of text.matchAll(STAMP_AT_END)) {
    const start = match.index + match[0].length;
    const read = readStamp(text, start);
    if (read?.from.clock === undefined || bare(text.slice(read.end)) !== '') continue;
    const who = bare(text.slice(0, start));
    return { read, stamp: text.slice(read.start, read.end), who, words: [], open: true };
  }
  return undefined;
}

function gitDate(line: string): Message | undefined {
  if (!GIT_DATE.test(line)) return undefined;
  const written = line
    .slice(line.indexOf(':') + 1)
    .trim()
    .replace(WEEKDAY, '');
  const stamp = GIT_LONG.test(written) ? written.replace(GIT_LONG, '$1 $2, $4 $3 $5').trim() : written;
  const read = readStamp(stamp, 0);
  return read?.from.clock === undefined ? undefined : { read, stamp, who: '', words: [], open: false };
}

interface Reader {
  readonly messages: Message[];
  git: 'none' | 'head' | 'subject' | 'body';
  /** A line without a time: the name that a chat puts above it. */
  name: string;
}

function readGit(reader: Reader, line: string): void {
  const message = gitDate(line);
  if (message !== undefined) {
    reader.messages.push(message);
    reader.git = 'subject';
  } else if (reader.git === 'subject' && line.trim() !== '' && !GIT_FIELD.test(line)) {
    reader.messages.at(-1)?.words.push(line.trim());
    reader.git = 'body';
  }
}

function readChat(reader: Reader, line: string): void {
  const message = leading(line) ?? trailing(line);
  if (message === undefined) readWords(reader, line.trim());
  else startMessage(reader, message);
}

function startMessage(reader: Reader, message: Message): void {
  const who = message.who === '' && message.open ? reader.name : message.who;
  // The name stood in a line of its own, below the message before.
  if (who === reader.name && who !== '') reader.messages.at(-1)?.words.pop();
  reader.messages.push({ ...message, who });
  reader.name = '';
}

function readWords(reader: Reader, words: string): void {
  if (words === '') return;
  reader.name = NAME.test(words) ? words : '';
  reader.messages.at(-1)?.words.push(words);
}

const NAME = /^@?\p{L}[\p{L}'.-]{0,30}(?: \p{L}[\p{L}'.-]{0,30}){0,3}$/u; // "Kim Lee" above "  2:05 PM"

function messagesOf(text: string): readonly Message[] {
  const reader: Reader = { messages: [], git: 'none', name: '' };
  for (const line of text.split(LINES)) {
    if (COMMIT.test(line)) reader.git = 'head';
    else if (reader.git === 'none') readChat(reader, line);
    else readGit(reader, line);
  }
  return reader.messages;
}

const LINES = /\r\n|\r|\n/; // "\r\n"

function stampOf({ read, stamp }: Message, { today, zone }: PasteSetting): string {
  const at = { start: 0, end: stamp.length };
  const dated = read.from.date !== undefined;
  const { iso, endIso } = resolveStamp(read, present({ near: today, date: today, zone }));
  const full = canonicalStamp({ at, text: stamp, approximate: read.approximate, ...present({ iso, endIso }) });
  if (full === undefined) return stamp;
  return dated || !full.includes(`${today} `) ? full : full.replace(`${today} `, '');
}

/**
 * Chat and log text (Slack, Teams, PagerDuty, syslog, `git log`, plain lines with a time) as timeline entries, one a
 * line, with a line feed at the end. Empty when the text holds no time at all.
 */
export function pasteAsTimeline(text: string, setting: PasteSetting): string {
  const lines = messagesOf(text).flatMap((message) => {
    const words = message.words.join(' ').trim();
    const said = message.who === '' ? words : `${message.who}: ${words}`;
    return words === '' ? [] : [lineOf(stampOf(message, setting), said, setting.notation)];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function lineOf(stamp: string, words: string, notation: PasteSetting['notation']): string {
  if (notation === 'list') return `- ${stamp} – ${words}`;
  return `| ${stamp} | ${words.replaceAll('|', '\\|')} |${'  |'.repeat(notation.columns - 2)}`;
}
