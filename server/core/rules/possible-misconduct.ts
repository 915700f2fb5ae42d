import { defineRule } from './rule.ts';
import { framesThat, isAdmission, problemOf } from './wording.ts';

export const possibleMisconduct = defineRule({
  id: 'possible-misconduct',
  scope: 'sentence',
  summary: 'Intent or gross negligence by staff: separate it early, route it',
  rationale:
    'Possible wrongdoing needs other readers, other evidence and other rights than a postmortem can give. Left in here, ' +
    'it harms that process and this one; the technical facts stay, the suspicion goes to where it is looked into.',
  source: 'Just Culture (reckless act and human error are told apart); GAIN/Reason, culpability tree',
  category: 'wording',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'Intent',
      bad: '«The employee deliberately deleted» the backups.',
      good: 'The backups were deleted at 14:05; one account can delete all of them.',
      section: 'what-happened',
    },
    {
      title: 'A suspicion',
      bad: 'The first finding was «suspected sabotage».',
      good: 'The first finding was a cut cable in rack 4.',
      section: 'why',
    },
  ],
  ignores: [
    'A malicious package was published to the registry.',
    'The attacker deliberately cleared the logs.',
    'We intentionally disabled the feature flag as mitigation.',
    'The fraudulent transactions were reversed.',
    'There is no evidence of wrongdoing.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'possible-misconduct')) {
      if (isAdmission(frame)) continue;
      yield problemOf(node, frame, {
        message: 'Possible wrongdoing has its own process. Here, keep only the technical facts.',
      });
    }
  },
});
