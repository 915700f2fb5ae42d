const HAS_OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/; // "2026-03-01T14:05:00Z"
const HAS_TIME = /T\d{2}:\d{2}/; // "2026-03-01T14:05:00"

/**
 * Milliseconds from one ISO 8601 time to another; negative when the second is earlier.
 * Undefined when one is absent or only a date, or when just one of them has a zone.
 */
export function millisecondsBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined || !HAS_TIME.test(from) || !HAS_TIME.test(to)) return undefined;
  const zoned = HAS_OFFSET.test(from);
  if (zoned !== HAS_OFFSET.test(to)) return undefined;
  const suffix = zoned ? '' : 'Z';
  const elapsed = Date.parse(to + suffix) - Date.parse(from + suffix);
  return Number.isNaN(elapsed) ? undefined : elapsed;
}

/** Whole minutes from one ISO 8601 time to another, rounded down; undefined as above, and when the end is before the start. */
export function minutesBetween(from: string | undefined, to: string | undefined): number | undefined {
  const elapsed = millisecondsBetween(from, to);
  return elapsed === undefined || elapsed < 0 ? undefined : Math.floor(elapsed / 60_000);
}

/** A duration as written, in minutes. */
export interface DurationRead {
  readonly minutes: number;
  /** `about`, `~`, `4+ hours`. */
  readonly approximate: boolean;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['s', 1 / 60],
  ['sec', 1 / 60],
  ['second', 1 / 60],
  ['m', 1],
  ['min', 1],
  ['minute', 1],
  ['h', 60],
  ['hr', 60],
  ['hour', 60],
  ['d', 1440],
  ['day', 1440],
  ['w', 10_080],
  ['week', 10_080],
]);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['half', 0.5],
]);

const ISO_DURATION = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?\b/; // "PT47M"
const CLOCK_DURATION = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?(?![\d:])/; // "01:48"
const DIGIT_PART = /^(\d{1,6}(?:[.,]\d{1,2})?)(\+?)[ -]?([a-z]{1,7})\b\.?/i; // "38m", "4+ hours", "2-hour"
const WORD_PART = /^([a-z]{1,7}) (?:an? )?([a-z]{1,7})\b/i; // "two days", "half an hour"
const BETWEEN = /^(?:,? and |, | )/; // " and "
const ABOUT = /^(?:~|≈|about |around |approximately |approx\.? |roughly |nearly |almost |over |ca\. |> ?|≥ ?)/i; // "approximately "

const singular = (unit: string): string => (unit.length > 2 ? unit.replace(/s$/, '') : unit); // "hours"

interface Part {
  readonly length: number;
  readonly minutes: number;
  readonly open: boolean;
}

function partOf(count: number | undefined, unit: string, words: Pick<Part, 'length' | 'open'>): Part | undefined {
  const factor = UNITS.get(singular(unit.toLowerCase()));
  return count === undefined || factor === undefined ? undefined : { ...words, minutes: count * factor };
}

function readPart(text: string): Part | undefined {
  const head = text.slice(0, 40);
  const digits = DIGIT_PART.exec(head);
  if (digits !== null) {
    const [words, count = '', plus, unit = ''] = digits;
    return partOf(Number(count.replace(',', '.')), unit, { length: words.length, open: plus !== '' });
  }
  const [words = '', word = '', unit = ''] = WORD_PART.exec(head) ?? [];
  return partOf(NUMBER_WORDS.get(word.toLowerCase()), unit, { length: words.length, open: false });
}

function readIsoDuration(text: string): DurationRead | undefined {
  const match = ISO_DURATION.exec(text.slice(0, 40));
  if (match === null || match[0].length < 3) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits || 0));
  return { minutes: Math.floor(days * 1440 + hours * 60 + minutes + seconds / 60), approximate: false };
}

/** Reads a duration at the start of the words: `0h 38m`, `1 hour and 48 minutes`, `4+ hours`, `PT47M`; `?` and `N/A` are none. */
export function readDuration(words: string): DurationRead | undefined {
  const about = ABOUT.exec(words)?.[0].length ?? 0;
  let rest = words.slice(about);
  const iso = readIsoDuration(rest) ?? readClockDuration(rest);
  if (iso !== undefined) return { ...iso, approximate: about > 0 };
  let [minutes, parts, open] = [0, 0, about > 0];
  for (let part = readPart(rest); part !== undefined; part = readPart(rest)) {
    minutes += part.minutes;
    parts += 1;
    open ||= part.open;
    rest = rest.slice(part.length);
    const next = BETWEEN.exec(rest)?.[0].length ?? 0;
    rest = rest.slice(next);
  }
  return parts === 0 ? undefined : { minutes: Math.floor(minutes), approximate: open };
}

function readClockDuration(text: string): DurationRead | undefined {
  const match = CLOCK_DURATION.exec(text.slice(0, 40));
  return match === null ? undefined : { minutes: Number(match[1]) * 60 + Number(match[2]), approximate: false };
}
