import { endsWord, scan } from './scan.ts';
import { readZone } from './zone.ts';

/** A time of day as written. */
export interface ClockRead {
  /** Offset behind the last character. */
  readonly end: number;
  /** 0 to 24, after AM and PM are applied; absent when it is not known (`??:??`, `2X:XX`). */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** AM or PM is written. */
  readonly meridiem?: 'am' | 'pm';
  /** Four digits without a colon: also a year, so that the caller decides. */
  readonly compact?: boolean;
  /** Why there is no such time. */
  readonly impossible?: string;
}

const COLON = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d|[.,]\d)/; // "14:05", "0:25:59", "13:18:42.123"
const UNKNOWN = /^(?:[\dX?]{1,2}:[X?]{2}|[\d?]?[X?]:[X?\d]{2})(?!\w)/i; // "12:??", "2X:XX", "??:??"
const LETTER_H = /^(\d{1,2}) ?h ?(\d{2})\b/i; // "14h05"
const DOTTED = /^(\d{1,2})\.(\d{2})(?= ?(?:[ap]\.?m|uhr|hrs?\b))/i; // "02.30 PM"
const DOTTED_ZONED = /^(\d{1,2})\.(\d{2})(?= [A-Z])/; // "09.12 SGT"
const HOUR_H = /^([01]?\d|2[0-4]) ?h(?= ?(?:[:–—-](?:\s|$)|$))/; // "15h" in front of ": the search is back"
const BARE_HOUR = /^(\d{1,2}) ?([ap])\.?m\b\.?/i; // "4pm", "7 a.m."
const COMPACT = /^([012]\d)([0-5]\d)(?:h|hrs|hours)?(?:(?=Z\b)|(?![\w:.,/-]\d|\w))/i; // "1405", "1405h", "0410Z"
const NAMED = /^(noon|midday|midnight)\b/i; // "noon"
const MERIDIEM = /^(?: ?([ap])\.?m\b\.?|([ap])\b)/i; // " PM", "p.m.", "a"
const CLOCK_WORD = /^ ?(?:uhr|hrs|o'clock|noon|midday|midnight)\b/i; // " Uhr", "12:00 noon"
const MIDNIGHT = /midnight$/i; // "12:00 midnight"

const UNKNOWN_MARK = /^(?:X{1,4}|\?{1,4}|TBD|TBC|unknown|N\/A)(?=[\s:|)\]*]|$)/; // "X", "??"

interface Digits {
  readonly words: string;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

function twelveHour(hour: number, letter: string): number | undefined {
  if (hour > 12) return undefined;
  if (letter === 'a') return hour % 12;
  return hour === 0 ? undefined : (hour % 12) + 12;
}

function impossibleClock({ hour, minute, second = 0, words }: Digits): { impossible: string } | undefined {
  const fits = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  return fits && minute < 60 && second < 61 ? undefined : { impossible: `${words.trim()} is not a time` };
}

/** Applies AM or PM that may follow the digits. */
function withMeridiem(text: string, end: number, digits: Digits): ClockRead {
  const { minute } = digits;
  const second = digits.second === undefined ? {} : { second: digits.second };
  const match = scan(text, end, MERIDIEM);
  if (match === null) return { ...withWord(text, end, digits), minute, ...second, ...impossibleClock(digits) };
  const letter = (match[1] ?? match[2] ?? '').toLowerCase();
  const meridiem = letter === 'a' ? 'am' : 'pm';
  const hour = twelveHour(digits.hour, letter);
  const words = `${digits.words} ${meridiem.toUpperCase()}`;
  const wrong =
    hour === undefined ? { impossible: `${words} is not a time` } : impossibleClock({ ...digits, hour, words });
  return { end: end + match[0].length, hour: hour ?? digits.hour, minute, ...second, meridiem, ...wrong };
}

/** "12:00 noon", "14:05 Uhr". */
function withWord(text: string, end: number, { hour }: Digits): Pick<ClockRead, 'end' | 'hour'> {
  const word = scan(text, end, CLOCK_WORD)?.[0] ?? '';
  return { end: end + word.length, hour: MIDNIGHT.test(word) ? hour % 12 : hour };
}

function readColon(text: string, at: number): ClockRead | undefined {
  const match =
    scan(text, at, COLON) ?? scan(text, at, LETTER_H) ?? scan(text, at, DOTTED) ?? scanDottedZoned(text, at);
  if (match === null) return undefined;
  const [words, hour, minute, second] = match;
  const seconds = second === undefined ? {} : { second: Number(second) };
  return withMeridiem(text, at + words.length, { words, hour: Number(hour), minute: Number(minute), ...seconds });
}

/** Digits with a dot are a time where a zone follows them; elsewhere they may be a version. */
function scanDottedZoned(text: string, at: number): RegExpExecArray | null {
  const match = scan(text, at, DOTTED_ZONED);
  return match !== null && readZone(text, at + match[0].length + 1) !== undefined ? match : null;
}

function readHourH(text: string, at: number): ClockRead | undefined {
  const match = scan(text, at, HOUR_H);
  return match === null ? undefined : { end: at + match[0].length, hour: Number(match[1]), minute: 0 };
}

function readBareHour(text: string, at: number): ClockRead | undefined {
  const match = scan(text, at, BARE_HOUR);
  if (match === null) return undefined;
  const [words, digits, letter = ''] = match;
  const meridiem = letter.toLowerCase() === 'a' ? 'am' : 'pm';
  const hour = twelveHour(Number(digits), letter.toLowerCase());
  const end = at + words.length;
  if (hour === undefined) return { end, meridiem, impossible: `${words} is not a time` };
  return { end, hour, minute: 0, meridiem };
}

function readNamed(text: string, at: number): ClockRead | undefined {
  const match = scan(text, at, NAMED);
  if (match === null) return undefined;
  return { end: at + match[0].length, hour: match[0].toLowerCase() === 'midnight' ? 0 : 12, minute: 0 };
}

function readCompact(text: string, at: number): ClockRead | undefined {
  const match = scan(text, at, COMPACT);
  if (match === null) return undefined;
  const [words, hour, minute] = match;
  if (Number(hour) > 23) return undefined;
  return { end: at + words.length, hour: Number(hour), minute: Number(minute), compact: true };
}

function readUnknown(text: string, at: number): ClockRead | undefined {
  const match = scan(text, at, UNKNOWN);
  return match === null ? undefined : { end: at + match[0].length };
}

/** Reads a time of day that begins exactly at the offset. */
export function readClock(text: string, at: number): ClockRead | undefined {
  const clock =
    readUnknown(text, at) ??
    readColon(text, at) ??
    readBareHour(text, at) ??
    readHourH(text, at) ??
    readNamed(text, at) ??
    readCompact(text, at);
  return clock !== undefined && endsWord(text, clock.end) ? clock : clockWithZone(text, clock);
}

/** `14:05Z` and `2024-01-17T14:05Z`: the zone stands right behind the digits. */
function clockWithZone(text: string, clock: ClockRead | undefined): ClockRead | undefined {
  return clock !== undefined && text.charAt(clock.end) === 'Z' && endsWord(text, clock.end + 1) ? clock : undefined;
}

/** Reads a mark that stands for a time nobody knows, such as `X` in `2022-02-02 X:`. */
export function readUnknownMark(text: string, at: number): ClockRead | undefined {
  const match = scan(text, at, UNKNOWN_MARK);
  return match === null ? undefined : { end: at + match[0].length };
}
