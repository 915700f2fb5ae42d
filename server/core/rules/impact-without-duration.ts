import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import { minutesBetween } from '../time/duration.ts';
import { tellsOfHarm } from './amounts.ts';
import { sentencesWithin, trimmed } from './document-words.ts';
import { inWords } from './duration-words.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';

export const impactWithoutDuration = defineRule({
  id: 'impact-without-duration',
  scope: 'section',
  summary: 'An impact that tells neither a start and an end nor how long it lasted',
  rationale:
    'A minute and a day of the same harm are two different incidents. Often the timeline knows already, and one sentence ' +
    'spares the reader the subtraction.',
  source: 'PagerDuty postmortem template (time in SEV-1); GitLab incident review; Datadog (customer impact duration)',
  category: 'impact',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'The timeline knows it',
      bad: `## Impact

«305 customers could not log in.»

## Timeline

- 2026-03-01 14:05 UTC: Outage begins
- 2026-03-01 14:52 UTC: Outage is mitigated
`,
      good: `## Impact

305 customers could not log in. The impact lasted 47 minutes (14:05–14:52 UTC).

## Timeline

- 2026-03-01 14:05 UTC: Outage begins
- 2026-03-01 14:52 UTC: Outage is mitigated
`,
    },
  ],
  ignores: [
    '## Impact\n\n305 customers could not log in for 47 minutes.\n',
    '## Impact\n\n305 customers could not log in from 14:05 to 14:52 UTC.\n',
    '## Impact\n\n305 customers could not log in.\n',
    '## Impact\n\nNone: the flaw was not exploited.\n',
  ],
  *check({ section, postmortem }) {
    if (!section.answers.includes('impact') || (section.parent !== undefined && isImpact(postmortem, section.parent)))
      return;
    const lasted = lastedOf(postmortem);
    if (lasted === undefined || TELLS.test(textAround(postmortem, section))) return;
    const harm = sentencesWithin(postmortem, section.body).find(({ prose }) => tellsOfHarm(prose));
    if (harm === undefined) return;
    const at = trimmed(harm);
    yield { at, message: 'How long did it last? The timeline can tell.', fixes: [fixOf(at.end, lasted)] };
  },
});

const isImpact = ({ sections }: Postmortem, index: number): boolean =>
  sections[index]?.answers.includes('impact') === true;

const TELLS =
  /\b\d[\d.,]*\s?\+?-?(?:[smhd]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)\b|\b\d{1,2}:\d{2}|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half|several|few) (?:an? )?(?:minute|hour|day|week|month)s?\b|\b\d{4}-\d{2}-\d{2}|\bduration\b/i; // "47 minutes"

/** The words of the section, its heading and the summary, where the duration may stand as well. */
function textAround({ text, sections }: Postmortem, section: Section): string {
  return sections
    .filter((other) => other === section || other.kind === 'summary' || other.kind === 'metadata')
    .map(({ heading, body }) => text.slice(heading.at.start, body.end))
    .join('\n');
}

interface Lasted {
  readonly minutes: number;
  readonly start: string;
  readonly end: string;
}

const SHOWN = /T(\d{2}:\d{2}):\d{2}(Z|[+-]\d{2}:\d{2})?$/; // "T14:05:00Z"

function lastedOf({ milestones }: Postmortem): Lasted | undefined {
  const { start, mitigated, resolved } = milestones;
  const end = mitigated ?? resolved;
  const minutes = minutesBetween(start, end);
  return start === undefined || end === undefined || minutes === undefined || minutes === 0
    ? undefined
    : { minutes, start, end };
}

function fixOf(at: number, { minutes, start, end }: Lasted): Fix {
  const [, from = '', zone = ''] = SHOWN.exec(start) ?? [];
  const to = SHOWN.exec(end)?.[1] ?? '';
  const day = start.slice(0, 10) === end.slice(0, 10);
  const name = zone === 'Z' ? ' UTC' : zone === '' ? '' : ` UTC${zone}`;
  const range = day ? ` (${from}–${to}${name})` : '';
  const newText = ` The impact lasted ${inWords(minutes)}${range}.`;
  return {
    title: 'Fill in the duration that the timeline gives',
    edits: [{ at: { start: at, end: at }, newText }],
    safe: false,
  };
}
