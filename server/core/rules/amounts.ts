import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import { AFFECTED, HARMS, VAGUE_DEGREES, VAGUE_QUANTIFIERS } from './vague-amount.table.ts';

const choice = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const VAGUE_COUNT = new RegExp(
  `(?<!too )(?<![-\\w])(${choice(VAGUE_QUANTIFIERS)}) (?:of )?(?:(?:the|our|their|other) )?(?:[\\w-]{1,20} ){0,2}?(?:${choice(AFFECTED)})\\b`,
  'i',
); // "some of our users"
const VAGUE_DEGREE = new RegExp(`\\b(?:${choice(VAGUE_DEGREES)}) (?:${choice(HARMS)})\\b`, 'i'); // "brief outage"
const SLOW =
  /\b(?:was|were|became|been|being|got|is|are) (?:very |quite |extremely |really |rather |somewhat |noticeably )?(?:slow|slower|sluggish|degraded|flaky)\b(?! to\b)/i; // "the service was slow"
const VAGUE_TIME =
  /\b(?:for (?:a while|some time|a (?:short|brief|long) (?:time|while|period))|(?<!after |within |past |last )(?:several|a few|some|many) (?:seconds|minutes|hours|days|weeks)|briefly)\b/i; // "for a while"

const HARM =
  /\b(?:could ?n[o']t|can ?not|unable|unavailable|inaccessible|unreachable|unusable|down|failed|failing|fails|lost|lose|wiped|deleted|corrupted|exposed|leaked|stolen|(?:was|were|is|are|been|being) (?:affected|impacted)|degraded|delayed|delays|errors?|slow|slower|paused|stopped|broken|disrupted|interrupted|missing|outage|downtime|stuck|crashed|disconnected|blocked)\b/i; // "could not log in"

const DATE = /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:19|20)\d\d\b/g; // "2026-03-01"
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const DAY = new RegExp(
  `\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${MONTH}\\b`,
  'g',
); // "3 March"
const CLOCK = /\b\d{1,2}(?::\d\d){1,2}(?: ?[ap]m\b)?|\b\d{1,2} ?[ap]m\b/gi; // "14:05"
const NAME_WITH_NUMBER = /[#v]\d[\d.]*|\b\d+\.\d+\.\d[\w.]*|\b[A-Za-z]+-?\d+\b/g; // "v2.1", "SEV2"
const STATUS_CODE =
  /\b(?:HTTP|status|code|error) ?[1-5]\d\d\b|\b[45](?:\d\d|xx)(?:[ -](?:errors?|responses?|error page|status|codes?)|s)?(?![\d,.%]|\s*(?:users|customers|requests|minutes|people))\b/gi; // "500 errors"

const CLOCK_RANGE =
  /\d{1,2}:?\d\d(?::\d\d)?(?: ?[ap]m)?(?: [A-Z]{2,5})? ?(?:[-–—]|to|and|until|till) ?(?:about |around |~)?(?:[\w,]{1,10} ){0,3}?\d{1,2}:?\d\d/i; // "14:05–14:52"
const NUMBER =
  /(?<![\w.])[~≈<>≤≥]?\d[\d.,]*(?:\+|%|[kKMBx]\b| ?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|[hms])\b|(?= [a-z(*_])| ?(?:[-–]|to) ?\d|$)/; // "305 customers"
const DURATION = /\b\d+ ?h(?: ?\d+ ?m)?\b|\b(?:an?|half an?|one) (?:hour|minute|day|week|month|second)\b/i; // "1h50m"
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|zero|half|a third|a quarter) (?:of |and )?[a-z]/i; // "two hours"
const ONE =
  /\b(?:one|a single) (?:[\w-]{1,20} )?(?:account|class|client|cluster|customer|instance|node|organi[sz]ation|person|project|record|region|server|service|site|student|team|tenant|user)\b/i; // "one customer"
const NOTHING =
  /\b(?:none|nobody|nothing|no one|not applicable|n\/a|zero)\b|\bno (?:[\w-]{1,20} ){0,2}?(?:impact|effect|loss|customers?|users?|data|records?|evidence|downtime|accounts?|orders?|requests?|interruption|disruption)\b|\b(?:never|not) (?:been )?(?:exploited|affected|impacted|lost|noticed)\b/i; // "no impact on users"
const UNKNOWN =
  /\b(?:unknown|not known|unclear|do not know|don't know|cannot (?:tell|determine)|could not be determined)\b/i; // "Unknown; log retention ended"
const SAYS_WHY =
  /\b(?:because|since|until|as the|as we|due to|by \d|logs?|retention|estimate[sd]?|no (?:metrics|data|monitoring))\b/i; // "because the logs were rotated"
const REDACTED = /\bredacted\b|‹/i; // "[value redacted]"

const NAMED = [DATE, DAY, CLOCK, NAME_WITH_NUMBER, STATUS_CODE];

/** True when the words count, measure or estimate something, say that there was nothing, or say why it is unknown. */
export function saysHowMuch(prose: string): boolean {
  if (NOTHING.test(prose) || REDACTED.test(prose) || CLOCK_RANGE.test(prose)) return true;
  if (UNKNOWN.test(prose) && SAYS_WHY.test(prose)) return true;
  const counted = NAMED.reduce((text, pattern) => text.replace(pattern, ' '), prose);
  return NUMBER.test(counted) || DURATION.test(counted) || NUMBER_WORD.test(counted) || ONE.test(counted);
}

/** True when the words tell of harm: what a reader would want to see measured. */
export const tellsOfHarm = (prose: string): boolean => HARM.test(prose);

/** A vague amount; `quantifier` is the part that a number can replace, where there is one. */
export interface VagueAmount {
  readonly at: Span;
  readonly quantifier?: Span;
}

/** The first vague amount in the sentence. */
export function vagueAmount(prose: string): VagueAmount | undefined {
  const count = VAGUE_COUNT.exec(prose);
  if (count?.[1] !== undefined) {
    const { index } = count;
    return { at: span(index, index + count[0].length), quantifier: span(index, index + count[1].length) };
  }
  const other = VAGUE_DEGREE.exec(prose) ?? SLOW.exec(prose) ?? VAGUE_TIME.exec(prose);
  return other ? { at: span(other.index, other.index + other[0].length) } : undefined;
}
