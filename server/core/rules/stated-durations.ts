import type { Postmortem } from '../model/postmortem.ts';
import type { Sentence } from '../model/sentence.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { readDuration } from '../time/duration.ts';

/** How long the whole incident lasted, as a sentence says. */
export interface StatedDuration {
  /** The amount: "47 minutes". */
  readonly at: Span;
  readonly words: string;
  readonly minutes: number;
  /** What lasted: "outage"; two of the same word are the same thing. */
  readonly noun: string;
  /** How far another value may be and still be the same. */
  readonly tolerance: number;
  readonly sentence: Sentence;
}

const AMOUNT =
  /^(?:[~≈] ?|(?:about|around|approximately|approx\.|roughly|nearly|almost|over|under|more than|less than|at least|up to|just over|just under|a total of|exactly) )?((?:\d{1,4}(?:[.,]\d{1,2})?\+?[ -]?(?:days?|hours?|hrs?|minutes?|mins?|[dhm])\b(?:,? (?:and )?)?){1,3}|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?) (?:hour|day)s?\b)/i; // "1 hour and 48 minutes"
const ROUGH =
  /^(?:[~≈]|about|around|approx|roughly|nearly|almost|over|under|more|less|at least|up to|just|half)|\+|^an? |^\d+[.,]\d/i; // "about "
const LASTED =
  /\b(incident|outage|impact|disruption|downtime|degradation|interruption)(?: itself| window| period)? (?:lasted|persisted|went on)(?: for)? (?=\S)/gi; // "The outage lasted "
const OF = /\b(outage|downtime|disruption|interruption) of (?=\S)/gi; // "an outage of "
const FIELD =
  /^[\s*_-]*(?:total |overall |incident |outage |impact )?(duration)(?: of (?:the )?(?:incident|outage|impact))?[*_ ]*(?::|was|is)[*_ ]*(?=\S)/gi; // "Duration: "
const COMPOUND =
  /(?<![\w.,:-])(\d{1,4}[ -](?:hours?|minutes?|mins?|hrs?)(?: (?:and )?\d{1,2}[ -](?:minutes?|mins?))?)[ -](?:long )?(?:of )?(?:total )?(outage|downtime|disruption|interruption)\b/gi; // "47-minute outage"
/** Another incident, or one that was not. */
const ELSEWHERE =
  /\b(?:previous|earlier|prior|last (?:year|month|week|time)|similar|each|every|per|another|first|second|third|two|three|several|multiple|expected|planned|would|could|might|if|between|to|–)\b/i; // "the previous outage"
const KINDS: ReadonlySet<string> = new Set(['summary', 'impact', 'metadata', 'other']);

/** The durations of the incident that summary, impact and fields state; none from ranges and from other incidents. */
export const statedDurations = ({ sentences }: Postmortem): readonly StatedDuration[] =>
  sentences
    .filter(({ section, container, inTimeline, inAction }) => {
      return KINDS.has(section) && container !== 'heading' && !inTimeline && !inAction;
    })
    .flatMap(statedIn);

function statedIn(sentence: Sentence): readonly StatedDuration[] {
  const { prose, section } = sentence;
  const patterns = section === 'summary' || section === 'impact' ? [LASTED, OF, FIELD] : [FIELD];
  const behind = patterns.flatMap((pattern) =>
    [...prose.matchAll(pattern)].flatMap((match) =>
      amountAt(sentence, match.index + match[0].length, match[1]?.toLowerCase() ?? ''),
    ),
  );
  const inFront = section === 'summary' || section === 'impact' ? compounds(sentence) : [];
  return [...behind, ...inFront].filter(({ at }) => isOfIncident(sentence, at));
}

/** The words in front of the amount name no other incident, and no second amount follows as the end of a range. */
function isOfIncident({ prose, at }: Sentence, amount: Span): boolean {
  const before = prose.slice(0, amount.start - at.start);
  const after = prose.slice(amount.end - at.start, amount.end - at.start + 12);
  return !ELSEWHERE.test(before.slice(-60)) && !RANGE.test(after);
}

const RANGE = /^ ?(?:-|–|to|or) ?\d/; // "–60 minutes"

const compounds = (sentence: Sentence): readonly StatedDuration[] =>
  [...sentence.prose.matchAll(COMPOUND)].flatMap((match) => {
    const before = sentence.prose.slice(Math.max(0, match.index - 16), match.index);
    const rough = /(?:[~≈]|about|around|approximately|roughly|nearly|almost|over|under) ?$/i.test(before); // "about "
    return stated(sentence, { start: match.index, words: match[1] ?? '', noun: match[2]?.toLowerCase() ?? '', rough });
  });

function amountAt(sentence: Sentence, start: number, noun: string): readonly StatedDuration[] {
  const match = AMOUNT.exec(sentence.prose.slice(start, start + 80));
  const words = match?.[1]?.trimEnd().replace(/,$|,? and$/, ''); // ","
  if (match === null || words === undefined) return [];
  const from = start + match[0].indexOf(match[1] ?? '');
  return stated(sentence, { start: from, words, noun, rough: ROUGH.test(match[0]) });
}

interface Amount {
  readonly start: number;
  readonly words: string;
  readonly noun: string;
  readonly rough: boolean;
}

function stated(sentence: Sentence, { start, words, noun, rough }: Amount): readonly StatedDuration[] {
  const minutes = readDuration(words.replaceAll('-', ' '))?.minutes;
  if (minutes === undefined || minutes === 0) return [];
  const from = sentence.at.start + start;
  const tolerance = toleranceOf(words, minutes) * (rough ? 3 : 1);
  return [{ at: span(from, from + words.length), words, minutes, noun, tolerance, sentence }];
}

const MINUTES = /\d[ -]?m/i; // "48 minutes"
const HOURS = /h/i; // "2 hours"

/** A tenth and at least five minutes; whole hours are told to half an hour, whole days to half a day. */
function toleranceOf(words: string, minutes: number): number {
  const grain = MINUTES.test(words) ? 5 : HOURS.test(words) ? 30 : 720;
  return Math.max(grain, minutes / 10);
}

/** True when the two cannot be the same. */
export const differ = ({ minutes, tolerance }: StatedDuration, other: number): boolean =>
  Math.abs(minutes - other) > Math.max(tolerance, other / 10);
