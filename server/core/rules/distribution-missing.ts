import { placeToMark } from './document-words.ts';
import { addField } from './front-matter-field.ts';
import { defineRule } from './rule.ts';
import { isForEverybody, isSecurityIncident } from './security-incident.ts';

const KEYS = ['tlp', 'confidentiality', 'classification', 'distribution', 'sensitivity'];
const SAID =
  /\bTLP\b|\b(?:classification|confidentiality|distribution|sensitivity|audience|shared with)\b[ *_]{0,4}[:|]|\b(?:strictly )?confidential\b|\binternal use only\b|\bpublic(?:ly)? (?:document|available|disclosed|disclosure)\b/i; // "Classification: internal"

export const distributionMissing = defineRule({
  id: 'distribution-missing',
  scope: 'document',
  summary: 'A security postmortem without TLP or classification',
  rationale:
    'Indicators, weak points and names of customers are in here. Whoever gets the file should see at the top how far it ' +
    'may go, and the summary asks before it leaves.',
  source: 'FIRST, Traffic Light Protocol 2.0',
  category: 'privacy',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'How far may it go?',
      bad: '---\nkind: security\nstatus: review\n---\n\n# «Exposed search cluster»\n',
      good: '---\nkind: security\nstatus: review\ntlp: ‹red, amber+strict, amber, green or clear›\n---\n\n# Exposed search cluster\n',
    },
  ],
  ignores: [
    '---\nkind: security\ntlp: amber\n---\n\n# Exposed search cluster\n',
    '---\nkind: security\nconfidentiality: internal\n---\n\n# Exposed search cluster\n',
    '---\nkind: security\n---\n\n# Exposed search cluster\n\nTLP:AMBER\n',
    '---\nkind: outage\n---\n\n# Login outage\n',
  ],
  *check({ postmortem }) {
    const { frontMatter, text } = postmortem;
    if (!isSecurityIncident(postmortem) || isForEverybody(postmortem)) return;
    if (KEYS.some((key) => frontMatter.fields.has(key)) || SAID.test(text)) return;
    const edit = addField(postmortem, 'tlp', '‹red, amber+strict, amber, green or clear›');
    yield {
      at: placeToMark(postmortem),
      message: 'How far may this go? A TLP or a classification at the top says so.',
      fixes: [{ title: 'Insert "tlp" in the front matter', edits: [edit], safe: false }],
    };
  },
});
