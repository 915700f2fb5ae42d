import type { Postmortem } from '../model/postmortem.ts';
import type { Sentence } from '../model/sentence.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import type { Edit } from '../text/edit.ts';
import { overlaps, slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';
import { insertSections, lineEndOf } from './section-stub.ts';

const FEELS =
  /\b(?:unfortunately|sadly|luckily|fortunately|thankfully|mistakenly|embarrassingly)\b|(?<!\b(?:not|n't|no|nothing|anything|never) (?:\w+ )?)\bobviously\b|^[\s*_:–—-]*(?:finally|apparently|only (?:now|then))\b/i; // "Unfortunately"
const EXPLAINS =
  /(?:,? |^)(?:because\b|due to (?!be\b|start\b|end\b|expire\b|run\b|go\b|launch\b)|as a result of\b|which (?:caused|led to|meant)\b|therefore\b|resulting from\b)/i; // ", which caused"
const JUDGES =
  /\b(?:far too (?:late|slow(?:ly)?)|too late|should(?: not|n't)? have (?!to\b|an?\b|the\b|its\b|been? the\b|\W)|could have|would have|it was (?:clear|obvious) that|wasted? \d+ (?:minutes|hours)|poorly|insufficient)/i; // "too late"
/** What was thought, said, decided or shown by a tool at the time is a fact of that time. */
const OF_THE_TIME =
  /\b(?:hypothes[ie]s|theory|suspect|suspicion|believ|assum|think|thought|report(?:s|ed)? that|reporting|says?|said|inform|told|tells|root cause|identified|found|finds?|discover|determin|confirm|conclud|notic|realis|realiz|suggest|explain|announc|decid|decision|agree|chos|choose|asks?|logs? shows?|shows that|shows?:)/i; // "Hypothesis: a bad deploy"
/** A step that failed with what it printed is an observation. */
const PRINTED =
  /\bfail\w*,? (?:\w+ ){0,4}?(?:due to|because of) (?:[\w.-]+ ){1,5}?(?:error|timeout|exception|time-out)\b/i; // "fails due to a timeout"

export const timelineInterpretation = defineRule({
  id: 'timeline-interpretation',
  scope: 'entry',
  summary: 'A timeline entry that explains, judges or feels',
  rationale:
    'A timeline of observations can be trusted by people who see the causes differently. The explanation is worth as much ' +
    'a little further down, where it can be discussed.',
  source: 'PagerDuty postmortem guide (stick to the facts); Etsy debriefing guide; Jeli (evidence in the narrative)',
  category: 'timeline',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'An explanation',
      bad: '## Timeline\n\n- 2026-03-01 14:20 UTC: Pods are evicted «because» the limit was set to 20.\n\n## Why did it happen?\n\nThe limit had no owner.\n',
      good: '## Timeline\n\n- 2026-03-01 14:20 UTC: Pods are evicted.\n\n## Why did it happen?\n\nThe limit had no owner.\n\n- Pods are evicted because the limit was set to 20.\n',
    },
    {
      title: 'A feeling',
      bad: '- 2026-03-01 14:05 UTC: «Luckily» the standby takes over.',
      good: '- 2026-03-01 14:05 UTC: The standby takes over.',
      section: 'timeline',
    },
  ],
  ignores: [
    '- 2026-03-01 14:05 UTC: Alert `HighErrorRate` fires',
    '- 2026-03-01 14:12 UTC: Hypothesis: a bad deploy; rollback started',
    '- 2026-03-01 14:15 UTC: Responder reports "fails because of DNS, it seems" in the channel',
    '- 2026-03-01 14:20 UTC: Root cause identified: requests fail because the pool limit is 20',
    '- 2026-03-01 14:30 UTC: The certificate is due to expire',
    '- 2026-03-01 14:31 UTC: The second engineer sees nothing obviously wrong',
    '- 2026-03-01 14:32 UTC: Decision: fail over, because the replica lag is below 1 s',
    '- 2026-03-01 14:33 UTC: The deploy fails due to a timeout',
    '- 2026-03-01 14:34 UTC: User names should have a dot',
  ],
  *check({ entry, postmortem }) {
    for (const sentence of sentencesOf(postmortem, entry)) {
      const cue = cueIn(sentence.prose);
      if (cue === undefined) continue;
      const at = span(sentence.at.start + cue.at.start, sentence.at.start + cue.at.end);
      yield { at, message: MESSAGES[cue.kind], fixes: fixesOf(postmortem, sentence, { kind: cue.kind, at }) };
      return;
    }
  },
});

const MESSAGES = {
  explains: 'Explains rather than tells. The reason has more room under "Why did it happen?".',
  feels: 'Tells how it felt. The entry stands without it.',
  judges: 'Judges in hindsight. What was seen at that time?',
} as const;

type Kind = keyof typeof MESSAGES;

interface Cue {
  readonly kind: Kind;
  readonly at: Span;
}

/** The sentences of an entry; sentences stand in the order of the document, so that long timelines stay quick. */
function sentencesOf({ sentences }: Postmortem, { words }: TimelineEntry): readonly Sentence[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.at.end ?? Infinity) < words.start) low = middle + 1;
    else high = middle;
  }
  const within: Sentence[] = [];
  for (let index = low; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.at.start > words.end) break;
    if (sentence.inTimeline && overlaps(sentence.at, words)) within.push(sentence);
  }
  return within;
}

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['feels', FEELS],
  ['judges', JUDGES],
  ['explains', EXPLAINS],
];

function cueIn(prose: string): Cue | undefined {
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(prose);
    if (match === null || OF_THE_TIME.test(prose) || (kind === 'explains' && PRINTED.test(prose))) continue;
    const words = match[0].replace(/^[, ]+/, ''); // ", "
    const start = match.index + match[0].length - words.length;
    return { kind, at: span(start, start + words.trimEnd().length) };
  }
  return undefined;
}

function fixesOf(postmortem: Postmortem, sentence: Sentence, cue: Cue): readonly Fix[] {
  if (cue.kind === 'feels') return withoutFeeling(postmortem.text, cue.at);
  return cue.kind === 'explains' ? moved(postmortem, sentence, cue.at) : [];
}

/** A feeling at the start of the words can go without a trace; elsewhere it stays with the writer. */
function withoutFeeling(text: string, at: Span): readonly Fix[] {
  const [, gap = '', next = ''] = /^(,? )(\p{L})/u.exec(text.slice(at.end, at.end + 4)) ?? []; // ", t"
  const capital = slice(text, at).charAt(0);
  if (next === '' || capital !== capital.toUpperCase()) return [];
  const place = span(at.start, at.end + gap.length + next.length);
  return [{ title: 'Leave it out', edits: [{ at: place, newText: next.toUpperCase() }], safe: false }];
}

/** The explanation goes to *Why did it happen?*, in one change; the fact stays. */
function moved(postmortem: Postmortem, sentence: Sentence, at: Span): readonly Fix[] {
  const { text } = postmortem;
  const words = text.slice(sentence.at.start, sentence.at.end);
  const before = text.slice(sentence.at.start, at.start).trimEnd().replace(/,$/, ''); // ","
  if (before.trim().split(' ').length < 2) return [];
  const whole = words.trimEnd();
  const stop = whole.endsWith('.') ? '.' : '';
  const start = sentence.at.start + before.length;
  const told = whole.slice(stampEnd(postmortem, sentence)).trim();
  const cut = { at: span(start, sentence.at.start + whole.length), newText: stop };
  const edits = [cut, ...intoWhy(postmortem, `- ${told}`)];
  return [{ title: 'Move it to "Why did it happen?"', edits, safe: false }];
}

/** Where the words begin in a sentence that holds the stamp as well. */
function stampEnd({ timeline }: Postmortem, sentence: Sentence): number {
  const entry = timeline.entries.find(({ words }) => overlaps(words, sentence.at));
  return entry === undefined ? 0 : Math.max(0, entry.words.start - sentence.at.start);
}

function intoWhy(postmortem: Postmortem, line: string): readonly Edit[] {
  const { text, sections } = postmortem;
  const end = lineEndOf(text);
  const why = sections.find(({ answers }) => answers.includes('why'));
  if (why === undefined) {
    return insertSections(postmortem, ['why']).map(({ at, newText }) => ({
      at,
      newText: `${newText}${end}${line}${end}`,
    }));
  }
  const own = slice(text, why.own).trimEnd();
  const at = why.own.start + own.length;
  return [{ at: span(at, at), newText: `${end}${end}${line}` }];
}
