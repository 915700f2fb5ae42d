import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../text/span.ts';
import { remembered } from '../text/remembered.ts';
import { shift, slice, span } from '../text/span.ts';
import { saysHowMuch, tellsOfHarm, vagueAmount } from './amounts.ts';
import { sentencesWithin } from './document-words.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';

export const unquantifiedImpact = defineRule({
  id: 'unquantified-impact',
  scope: 'section',
  summary: 'An impact or summary that says some, many or brief, with no number, duration or stated unknown',
  rationale:
    'Readers who were not there cannot tell ten people from ten thousand, and impact that cannot be compared cannot ' +
    'be weighed. A well-informed estimate is better than no number, and a stated unknown is better than silence.',
  source: 'Google SRE Workbook, chapter 10; PagerDuty postmortem template; GitLab incident review',
  category: 'impact',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'How many?',
      bad: '«Some users» could not log in.',
      good: '‹how many› users could not log in.',
      section: 'impact',
    },
    {
      title: 'How long?',
      bad: 'There was a «brief outage» of the login page.',
      good: 'There was an outage of the login page for 47 minutes.',
      section: 'impact',
    },
  ],
  ignores: [
    '## Impact\n\n305 customers could not log in.\n',
    '## Impact\n\nSome users could not log in between 14:05 and 14:52 UTC.\n',
    '## Impact\n\nNone: the flaw was not exploited.\n',
    '## Impact\n\nUnknown; the logs were kept for 30 days, estimate by 2026-12-01.\n',
    '## Summary\n\nThe certificate of the login page expired.\n',
    '## Impact\n\nToo many pods ran on each node.\n',
    '## Why did it happen?\n\nSome services read the list of hosts from a file.\n',
  ],
  *check({ section, postmortem }) {
    if (!speaksOfImpact(section)) return;
    const sentences = sentencesWithin(postmortem, section.own);
    if (sentencesWithin(postmortem, widest(section, postmortem).body).some(isMeasured)) return;
    const message = 'A number would help readers: how many, how long, how much?';
    const vague = firstVague(sentences);
    if (vague) yield { at: vague.at, message, fixes: fixesOf(postmortem, vague.quantifier) };
    else if (section.answers.includes('impact')) yield* firstHarm(sentences).map((at) => ({ at, message }));
  },
});

const speaksOfImpact = ({ kind, answers }: Section): boolean => kind === 'summary' || answers.includes('impact');

/** The outermost section around this one that speaks of the impact: a number in any of its parts counts. */
function widest(section: Section, postmortem: Postmortem): Section {
  const parent = section.parent === undefined ? undefined : postmortem.sections[section.parent];
  return parent && speaksOfImpact(parent) ? widest(parent, postmortem) : section;
}

/** Sections of one document ask after the same sentences. */
const isMeasured = remembered(({ prose }: Sentence) => saysHowMuch(prose));

function firstVague(sentences: readonly Sentence[]): { at: Span; quantifier: Span | undefined } | undefined {
  for (const { at, prose } of sentences) {
    const vague = vagueAmount(prose);
    if (!vague) continue;
    const quantifier = vague.quantifier && shift(vague.quantifier, at.start);
    return { at: shift(vague.at, at.start), quantifier };
  }
  return undefined;
}

/** The first sentence that tells of harm, without the blanks around it; none when the section tells of none. */
function firstHarm(sentences: readonly Sentence[]): readonly Span[] {
  const harm = sentences.find(({ prose }) => tellsOfHarm(prose));
  if (!harm) return [];
  const { at, prose } = harm;
  return [span(at.start + prose.length - prose.trimStart().length, at.start + prose.trimEnd().length)];
}

function fixesOf({ text }: Postmortem, quantifier: Span | undefined): readonly Fix[] {
  if (!quantifier) return [];
  const title = `Leave a place for a number instead of "${slice(text, quantifier)}"`;
  return [{ title, edits: [{ at: quantifier, newText: '‹how many›' }], safe: false }];
}
