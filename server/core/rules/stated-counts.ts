import type { Postmortem } from '../model/postmortem.ts';
import type { Sentence } from '../model/sentence.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { AFFECTED } from './vague-amount.table.ts';

/** A number of people or things that were harmed. */
export interface StatedCount {
  readonly at: Span;
  readonly words: string;
  readonly value: number;
  /** The noun with its unit: "customers", "% requests"; two of the same are counted alike. */
  readonly noun: string;
  /** What happened to them; `affected` when the sentence counts all that were. */
  readonly harm: string;
  readonly rough: boolean;
}

const NOUNS = [...AFFECTED].sort((a, b) => b.length - a.length).join('|');
const COUNT = new RegExp(
  `(?<![\\w.,#:/-])(\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,3})?)( ?%| percent|[kKM])? (?:of )?(?:the |our |all )?((?:[a-z-]{2,16} ){0,2}?(?:${NOUNS}))\\b(?!['’-])`,
  'g',
); // "1,200 customers"
const ROUGH =
  /(?:[~≈<>]|\b(?:about|around|approximately|approx\.|roughly|nearly|almost|over|under|more than|less than|fewer than|at least|up to|estimated|some|another|other|additional|further|first|per|between|to|and|–|-)) ?$/i; // "about "
const AFFECTED_BEFORE = /\b(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|hit)(?: a total of| all| exactly)? $/i; // "affected "
const AFFECTED_BEHIND = /^ (?:were|was|are|have been|had been) (?:affected|impacted|hit)\b/i; // " were affected"
const HARMED =
  /^ ((?:could not|couldn't|were unable to|failed|were lost|were dropped|were exposed|were deleted|were rejected|were delayed|lost|received|saw)\b(?: [a-z]+){0,2})/i; // " could not log in"

export const countsIn = ({ sentences }: Postmortem, kind: 'summary' | 'impact'): readonly StatedCount[] =>
  sentences
    .filter(({ section, container, inTimeline }) => section === kind && container !== 'heading' && !inTimeline)
    .flatMap(countsOf);

function countsOf({ prose, at }: Sentence): readonly StatedCount[] {
  return [...prose.matchAll(COUNT)].flatMap((match) => {
    const [words, digits = '', unit = '', noun = ''] = match;
    const before = prose.slice(Math.max(0, match.index - 40), match.index);
    const harm = harmOf(before, prose.slice(match.index + words.length, match.index + words.length + 60));
    if (harm === undefined) return [];
    const start = at.start + match.index;
    const value = Number(digits.replaceAll(',', '')) * scaleOf(unit);
    const key = `${unit.includes('%') || unit.includes('percent') ? '% ' : ''}${noun}`;
    return [{ at: span(start, start + words.length), words, value, noun: key, harm, rough: ROUGH.test(before) }];
  });
}

const scaleOf = (unit: string): number => (unit === 'M' ? 1_000_000 : unit.toLowerCase() === 'k' ? 1000 : 1);

function harmOf(before: string, behind: string): string | undefined {
  const plain = before.replace(ROUGH, '');
  if (AFFECTED_BEFORE.test(`${plain.trimEnd()} `) || AFFECTED_BEHIND.test(behind)) return 'affected';
  return HARMED.exec(behind)?.[1]?.toLowerCase();
}

/** Rounded, two numbers may still be one. */
const CLOSE = 0.05;
const ROUGHLY = 0.3;

const apart = (a: StatedCount, b: StatedCount): boolean =>
  Math.abs(a.value - b.value) / Math.max(a.value, b.value, 1) > (a.rough || b.rough ? ROUGHLY : CLOSE);

/** More of them harmed than there were affected at all, or two numbers of the same. */
export const contradict = (summary: StatedCount, impact: StatedCount): boolean => {
  if (summary.noun !== impact.noun || !apart(summary, impact)) return false;
  if (summary.harm === impact.harm) return true;
  if (summary.harm === 'affected') return impact.value > summary.value;
  return impact.harm === 'affected' && summary.value > impact.value;
};
