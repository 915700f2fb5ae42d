import { Temporal } from 'temporal-polyfill';
import { endsWord, scan } from './scan.ts';
import { ZONE_NAMES, ZONE_WORDS } from './zones.table.ts';

/** `UTC`, an offset such as `+02:00`, or an IANA name. */
export type Zone = string;

export interface ZoneRead {
  /** Offset behind the last character. */
  readonly end: number;
  readonly zone: Zone;
}

const NAMED_OFFSET = /^(?:UTC|GMT)( ?\+ ?| ?[-−])(\d{1,2})(?::?(\d{2}))?\b/i; // "UTC+1", "GMT +02:00"
const BARE_OFFSET = /^([+\-−])(\d{2}):?(\d{2})\b/; // "+02:00", "-0700"
const LETTERS = /^[A-Z]{1,5}(?:\d[A-Z]{3})?(?: ?\/ ?[A-Z]{2,5})?(?![a-z\d/])/i; // "UTC", "PST8PDT", "CET/CEST"
const REGION = /^[A-Z][A-Za-z]{1,20}(?:\/[A-Z][A-Za-z_-]{1,20}){1,2}(?![\w/])/; // "US/Pacific", "America/Argentina/Ushuaia"
const PHRASE = /^[A-Z]+(?: [A-Z]+){1,3}/i; // "Central European Summer Time"
const SUFFIX = /^ ?[([]((?:UTC|GMT) ?[+\-−] ?\d{1,2}(?::?\d{2})?)[)\]]/i; // " (UTC+2)"
const PARENTHESIS = /^ ?\([A-Z ]{2,30}\)/i; // " (Zurich time)"
/** Zones that are words too: they are none in front of another word, as in `14:05 WEST cluster restarts`. */
const WORDS = new Set(['WEST', 'WET', 'ART', 'CAT', 'AST', 'ICT', 'Z']);
const GOES_ON = /^ [a-z]/; // " cluster"
const LOWER_NAMES = new Set(['utc', 'gmt', 'pst', 'pdt', 'edt', 'cet', 'cest']);

function offsetName(sign: string, hours: string, minutes = '00'): Zone | undefined {
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  if (Number(hours) === 0 && Number(minutes) === 0) return 'UTC';
  return `${sign.includes('+') ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

function readOffset(text: string, at: number, pattern: RegExp): ZoneRead | undefined {
  const match = scan(text, at, pattern);
  if (match === null) return undefined;
  const [words, sign = '+', hours = '0', minutes] = match;
  const zone = offsetName(sign, hours, minutes);
  return zone === undefined ? undefined : { end: at + words.length, zone };
}

/** True for a name that the time zone database knows. */
export function isRegion(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function readRegion(text: string, at: number): ZoneRead | undefined {
  const match = scan(text, at, REGION);
  if (match === null) return undefined;
  const name = ZONE_NAMES.get(match[0].toUpperCase()) ?? match[0];
  return isRegion(name) ? { end: at + match[0].length, zone: name } : undefined;
}

const isWord = (text: string, at: number, letters: string): boolean =>
  WORDS.has(letters) && text.charAt(at - 1) === ' ' && scan(text, at + letters.length, GOES_ON) !== null;

function readLetters(text: string, at: number): ZoneRead | undefined {
  const match = scan(text, at, LETTERS);
  if (match === null) return undefined;
  const words = match[0];
  const compact = words.replaceAll(' ', '');
  if (compact !== compact.toUpperCase() && !LOWER_NAMES.has(compact)) return undefined;
  const zone = ZONE_NAMES.get(compact.toUpperCase());
  if (isWord(text, at, compact)) return undefined;
  if (zone !== undefined) return { end: at + words.length, zone };
  return readFirstLetters(text, at);
}

/** `UTC / something`: the letters in front of a slash that does not belong to the zone. */
function readFirstLetters(text: string, at: number): ZoneRead | undefined {
  const words = scan(text, at, /^[A-Z]{3,4}\b/)?.[0]; // "UTC"
  const zone = words === undefined ? undefined : ZONE_NAMES.get(words);
  return words === undefined || zone === undefined ? undefined : { end: at + words.length, zone };
}

/** The longest known name at the offset: "Pacific Time", "Central European Summer Time". */
function readPhrase(text: string, at: number): ZoneRead | undefined {
  const words = scan(text, at, PHRASE)?.[0].split(' ') ?? [];
  for (let count = words.length; count > 1; count -= 1) {
    const phrase = words.slice(0, count).join(' ');
    const zone = ZONE_WORDS.get(phrase.toLowerCase());
    if (zone !== undefined) return { end: at + phrase.length, zone };
  }
  return undefined;
}

/** An offset in parentheses says more than the letters before it: `CEST (UTC+2)`. */
function withSuffix(text: string, read: ZoneRead | undefined): ZoneRead | undefined {
  if (read === undefined) return undefined;
  const suffix = scan(text, read.end, SUFFIX);
  if (suffix !== null) {
    const inner = readOffset(suffix[1]?.replaceAll(' ', '') ?? '', 0, NAMED_OFFSET);
    return { zone: inner?.zone ?? read.zone, end: read.end + suffix[0].length };
  }
  return withPlace(text, read);
}

/** `UTC+1 (Zurich time)`, `Central European Time (CET)`: a name that explains the one before it. */
function withPlace(text: string, read: ZoneRead): ZoneRead {
  const place = scan(text, read.end, PARENTHESIS)?.[0];
  const named = place === undefined ? undefined : (readPhrase(place.trim(), 1) ?? readLetters(place.trim(), 1));
  return place === undefined || named === undefined ? read : { end: read.end + place.length, zone: read.zone };
}

/** Reads a zone that begins exactly at the offset. */
export function readZone(text: string, at: number): ZoneRead | undefined {
  const read =
    readOffset(text, at, NAMED_OFFSET) ??
    readOffset(text, at, BARE_OFFSET) ??
    readPhrase(text, at) ??
    readLetters(text, at) ??
    readRegion(text, at);
  return withSuffix(text, read !== undefined && endsWord(text, read.end) ? read : undefined);
}

export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** How far the zone is from UTC at that local time, as ISO 8601 writes it: `Z`, `+02:00`. */
export function offsetAt(zone: Zone, local: LocalTime): string {
  if (zone === 'UTC') return 'Z';
  if (zone.startsWith('+') || zone.startsWith('-')) return zone;
  const { offset } = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
  return offset === '+00:00' && zone === 'Etc/UTC' ? 'Z' : offset;
}

/** Tells the offset like `offsetAt`. */
export type Offsets = (zone: Zone, local: LocalTime) => string;

/** The same, quicker for many times: a day whose first and last minute share an offset has no other. */
export function createOffsets(): Offsets {
  const days = new Map<string, string | undefined>();
  return (zone, local) => {
    const key = `${local.year}-${local.month}-${local.day} ${zone}`;
    if (!days.has(key)) days.set(key, wholeDay(zone, local));
    return days.get(key) ?? offsetAt(zone, local);
  };
}

function wholeDay(zone: Zone, { year, month, day }: LocalTime): string | undefined {
  const first = offsetAt(zone, { year, month, day, hour: 0, minute: 0, second: 0 });
  const last = offsetAt(zone, { year, month, day, hour: 23, minute: 59, second: 59 });
  return first === last ? first : undefined;
}

const SAID: readonly RegExp[] = [
  /\b(?:times?|timestamps?|dates?|hours|clocks?|events?) (?:and times? )?(?:is |are |below |listed |shown |given |here |displayed |reported |noted )*(?:all )?(?:in|as|use|using|[:=])? ?(?:the )?/gi, // "All times are in "
  /\b(?:time ?zone|tz)(?:\*\*)? ?(?:is|[:=-]|in)? ?/gi, // "Timezone: "
];
const HEADED: readonly RegExp[] = [
  ...SAID,
  /\(/g, // "Timeline (UTC)"
  /[,;–—-] /g, // "Timeline - UTC"
  /\bin (?=[A-Z])/g, // "Date and Time in CET"
];

function zoneBehind(words: string, patterns: readonly RegExp[]): Zone | undefined {
  for (const pattern of patterns) {
    for (const match of words.matchAll(pattern)) {
      const zone = readZone(words, skipMarks(words, match.index + match[0].length))?.zone;
      if (zone !== undefined) return zone;
    }
  }
  return undefined;
}

/** The zone that a heading or a table header names: "Time (PT)", "Timeline - UTC", "UTC". */
export const findZone = (words: string): Zone | undefined =>
  readZone(words.trim(), 0)?.zone ?? zoneBehind(words, HEADED);

const REGIONAL =
  /\b(?:times?|timestamps?) (?:is |are |below |listed |shown |given )*(?:in )?(?:US )?(Pacific|Eastern|Mountain)(?: time)?[\s.)*_]{0,4}$/i; // "All times are Pacific."

function regional(sentence: string): Zone | undefined {
  const name = REGIONAL.exec(sentence.slice(0, MAX_SENTENCE))?.[1];
  return name === undefined ? undefined : ZONE_WORDS.get(`${name.toLowerCase()} time`);
}

const MAX_SENTENCE = 200;

/** The zone that a sentence declares for all times: "All times in UTC", "Timezone: CET", "All times Pacific". */
export const findDeclaredZone = (sentence: string): Zone | undefined =>
  zoneBehind(sentence, SAID) ?? regional(sentence);

function skipMarks(words: string, at: number): number {
  return at + (scan(words, at, /^[\s*_`([]+/)?.[0].length ?? 0); // " **"
}
