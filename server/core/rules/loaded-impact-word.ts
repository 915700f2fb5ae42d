import type { SectionKind } from '../model/section.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import type { Problem } from './rule.ts';
import { defineRule } from './rule.ts';

const NOT_HERE: ReadonlySet<SectionKind> = new Set<SectionKind>(['doing', 'supporting', 'metadata', 'learned']);
const CLICHE =
  /\b(?:tak(?:e|es|ing) (?:the )?(?:security|privacy|reliability|availability|uptime|this|these matters|(?:your|data) (?:security|privacy)|(?:security|privacy) (?:and|of) [\w ]{1,30}) (?:very |extremely |incredibly |so )?seriously|(?:security|privacy|reliability) is (?:our|a) (?:top|highest|number one|#1) priority|any inconvenience (?:this|that|it|we)? ?(?:may|might) have caused)\b/i; // "We take security very seriously"
const HACKED = /\b(?:(?:was|were|got|been|being) hacked|hackers? (?:broke|got|hacked))\b/i; // "we were hacked"
const BREACH = /\bbreach(?:es)?\b/i; // "the breach"
const NO_ACCESS =
  /\bno (?:\w{1,20} ){0,3}?(?:evidence|sign|signs|indication|confirmed|access)\b|\b(?:not|never) (?:been )?(?:accessed|read|confirmed)\b/i; // "no evidence of access"
const OUTAGE = /\boutage\b(?! page)/i; // "a 20-minute outage"
const DOWN = /\b(?:was|were|went) (?:completely |fully |entirely )?down\b(?! (?:to|by|from)\b)/i; // "the site was down"
const SMALL_SHARE =
  /\b(?:only )?(?:about |around |~ ?|approximately |up to )?(?:0?\.\d{1,3}|[1-4]?\d(?:\.\d{1,3})?) ?(?:%|percent\b)(?! (?:of )?(?:5xx|capacity|cpu|memory|disk))/i; // "2% of requests failed"
const STILL_WORKED =
  /\bread-only\b|\b(?:slow|slower|slowly|sluggish|increased latency|higher latency|elevated latency|degraded)\b/i; // "was in read-only mode"

export const loadedImpactWord = defineRule({
  id: 'loaded-impact-word',
  scope: 'sentence',
  summary: 'Outage, breach or "we take security seriously" where a factual word exists',
  rationale:
    'A word that says more than the figures costs trust when the figures are read, and a phrase that every company uses ' +
    'says nothing. "Degradation", "exposure" or "unauthorised access" can be checked.',
  source: 'PagerDuty incident response (avoid "outage", avoid "we take security very seriously")',
  category: 'impact',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'An outage of two per cent',
      bad: 'The «outage» affected 2% of requests for 20 minutes.',
      good: 'The degradation affected 2% of requests for 20 minutes.',
      section: 'impact',
    },
    {
      title: 'Nothing was read',
      bad: 'There is no evidence that data was read in the «breach» of 3 March; the logs cover 30 days.',
      good: 'There is no evidence that data was read in the exposure of 3 March; the logs cover 30 days.',
      section: 'impact',
    },
    {
      title: 'What everybody writes',
      bad: '«We take security very seriously».',
      good: 'All 12,403 tokens were revoked by 16:10 UTC.',
      section: 'impact',
    },
  ],
  ignores: [
    'Total outage from 14:05 to 14:52 UTC: 100% of requests failed.',
    'Confirmed breach: 12,403 records were read.',
    'An outage of the provider took 47 minutes.',
    'The error rate was down to 2% by 15:00.',
    'Of the logins, 93% failed during the outage.',
  ],
  *check({ prose, section, container, inAction }) {
    if (NOT_HERE.has(section) || container === 'heading' || inAction) return;
    const cliche = find(prose, CLICHE, /^/);
    if (cliche)
      yield { at: withSubject(prose, cliche), message: 'Readers have seen this before. A fact or a figure says more.' };
    else yield* overstated(prose);
  },
});

function* overstated(prose: string): Generator<Problem> {
  const hacked = find(prose, HACKED, /^/);
  if (hacked) yield { at: hacked, message: 'Which access, to what? "Unauthorised access to …" can be checked.' };
  const breach = find(prose, BREACH, NO_ACCESS);
  if (breach)
    yield {
      at: breach,
      message: 'Says more than what is known. "Exposure" holds either way.',
      ...becomes(breach, 'exposure'),
    };
  const outage = find(prose, OUTAGE, SMALL_SHARE) ?? find(prose, OUTAGE, /\bread-only\b/i);
  if (outage)
    yield {
      at: outage,
      message: 'The figures say that part of it worked. "Degradation" fits them.',
      ...becomes(outage, 'degradation'),
    };
  const down = find(prose, DOWN, SMALL_SHARE) ?? find(prose, DOWN, STILL_WORKED);
  if (down && !outage) yield { at: down, message: 'The sentence says that part of it worked. "Degraded" fits it.' };
}

/** A word that the rest of the sentence makes too strong. */
function find(prose: string, word: RegExp, beside: RegExp): Span | undefined {
  const match = word.exec(prose);
  return match && beside.test(prose) ? span(match.index, match.index + match[0].length) : undefined;
}

const becomes = (at: Span, newText: string): Pick<Problem, 'fixes'> => ({
  fixes: [{ title: `Say "${newText}"`, edits: [{ at, newText }], safe: false }],
});

const SUBJECT = /\bwe (?:do |always |all )?$/i; // "We take security seriously"

function withSubject(prose: string, at: Span): Span {
  const before = SUBJECT.exec(prose.slice(0, at.start));
  return before ? span(before.index, at.end) : at;
}
