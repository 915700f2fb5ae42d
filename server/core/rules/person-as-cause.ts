import type { Frame } from '../language/reading.ts';
import type { Severity } from './rule.ts';
import { defineRule } from './rule.ts';
import { framesThat, isAdmission, isGroup, problemOf } from './wording.ts';

export const personAsCause = defineRule({
  id: 'person-as-cause',
  scope: 'sentence',
  summary: 'A person, role, team or vendor as the agent of the failure, omission or harm',
  rationale:
    'A sentence with a person as its subject ends the search: readers stop at who and never ask what made it possible. ' +
    'Readers also hand out more blame for the same event when an agent is named. Saying what happened keeps every fact ' +
    'and leaves room for the condition behind it.',
  source: 'Google SRE Workbook, chapter 10; PagerDuty, "Don\'t name and shame"; Etsy Debriefing Facilitation Guide',
  category: 'wording',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'A name',
      bad: '«Dave misconfigured» the firewall.',
      good: 'The firewall was misconfigured.',
      section: 'why',
    },
    {
      title: 'A role, and something left undone',
      bad: '«The on-call engineer forgot to renew» the certificate.',
      good: 'The certificate was not renewed.',
      section: 'why',
    },
    {
      title: 'The end of a passive',
      bad: 'The orders table «was dropped by an intern» at 03:12.',
      good: 'The orders table was dropped at 03:12.',
      section: 'what-happened',
    },
    {
      title: 'A fault with an owner',
      bad: "«Lena's mistake» took down the API.",
      good: 'A mistake took down the API.',
      section: 'why',
    },
    {
      title: 'A team, said more mildly',
      bad: '«QA missed» the regression.',
      good: 'The regression was missed.',
      section: 'why',
    },
    {
      title: 'Two deeds in one sentence',
      bad: '«Hannah skipped the tests and broke» the release.',
      good: 'The tests were skipped and the release was broken.',
      section: 'why',
    },
  ],
  ignores: [
    'The firewall rule was misconfigured.',
    'Dave noticed the alert and rolled back.',
    'The scheduler failed to place the pods.',
    'An attacker used the stolen token.',
    'We failed to verify that the agent was running.',
    'He did not open the file.',
    'Jenkins broke the build after the plugin upgrade.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'person-as-cause')) {
      if (isAdmission(frame)) continue;
      const severity = levelOf(frame);
      yield problemOf(node, frame, { message: messageOf(frame), ...(severity !== undefined && { severity }) });
    }
  },
});

const levelOf = (frame: Frame): Severity | undefined => (isGroup(frame) ? 'information' : undefined);

function messageOf(frame: Frame): string {
  if (isGroup(frame)) return 'Names a group as the cause. What in the system made this possible?';
  if (frame.predicate.negated || frame.predicate.class === 'omission')
    return 'Rests on what somebody left undone. What would have shown that it was needed?';
  return 'Names a person as the cause. What in the system made this possible?';
}
