import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { Sentence } from '../model/sentence.ts';
import { contains } from '../text/span.ts';
import { shareWords } from './shared-words.ts';
import { defineRule } from './rule.ts';

const FACTORS =
  /\b(?:contributing|contributory|contributors?|causal) ?(?:factors?|conditions?|causes?)?\b|^root causes$/i; // "Contributing factors"
const DECIDED =
  /\baccepted risk\b|\bwon['’]?t (?:do|fix)\b|\bdecision:|\bno action\b|\bout of scope\b|#\d|https?:|\]\(/i; // "accepted risk"
const FEWEST_WORDS = 4;

export const causeWithoutAction = defineRule({
  id: 'cause-without-action',
  scope: 'document',
  summary: 'A contributing factor that no action item and no accepted risk answers',
  rationale:
    'Each factor is a place where the next incident can be made less likely. Some are left as they are for good reasons; ' +
    'saying so keeps a later reader from wondering.',
  source:
    'AWS Correction of Error (action items by cause); Microsoft Learn, incident reviews; Cook, How Complex Systems Fail',
  category: 'cause',
  severity: 'information',
  since: '0.2.0',
  examples: [
    {
      title: 'One factor, no answer',
      bad: '## Contributing factors\n\n- Retries in the client had no limit.\n- «The staging cluster holds a tenth of the data.»\n\n## Action items\n\n- [ ] Limit retries in the client to 3 — @kim, due 2027-01-15\n',
      good: '## Contributing factors\n\n- Retries in the client had no limit.\n- The staging cluster holds a tenth of the data (accepted risk: too dear).\n\n## Action items\n\n- [ ] Limit retries in the client to 3 — @kim, due 2027-01-15\n',
    },
  ],
  ignores: [
    '## Contributing factors\n\n- Retries in the client had no limit.\n\n## Action items\n\n- [ ] Limit retries in the client to 3 — @kim, due 2027-01-15\n',
    '## Contributing factors\n\n- Retries in the client had no limit.\n',
    '## Root cause\n\nThe staging cluster holds a tenth of the data.\n\n## Action items\n\n- [ ] Cap retries — @kim, due 2027-01-15\n',
  ],
  *check({ postmortem }) {
    const factors = factorsOf(postmortem);
    const open = factors.filter((factor) => !isAnswered(factor, postmortem));
    // Where no factor seems to be answered, the actions speak another language than the factors: nothing can be told.
    if (postmortem.actions.length === 0 || open.length === factors.length) return;
    for (const { at } of open)
      yield { at, message: 'No action answers this. Which one does, or is the risk accepted?' };
  },
});

const BULLET = /(?:^|\n)[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+[*_]*$/; // "- "
const LEAD = 40;

/** First sentences of list items right under a heading for contributing factors: only there is each known to be one. */
function factorsOf({ sections, sentences, text }: Postmortem): readonly Sentence[] {
  const bodies = sections.filter(isForFactors).map(({ own }) => own);
  if (bodies.length === 0) return [];
  return sentences.filter(
    ({ at, container, prose }) =>
      container === 'list-item' &&
      prose.trim().split(/\s+/).length >= FEWEST_WORDS &&
      BULLET.test(text.slice(Math.max(0, at.start - LEAD), at.start)) &&
      bodies.some((body) => contains(body, at)),
  );
}

const isForFactors = ({ kind, heading }: Section): boolean => kind === 'why' && FACTORS.test(heading.text);

/** The rest of the line counts: a decision may stand behind the first sentence. */
function isAnswered({ at, prose }: Sentence, { actions, text }: Postmortem): boolean {
  const end = text.indexOf('\n', at.start);
  const line = text.slice(at.start, end < 0 ? text.length : end);
  return DECIDED.test(line) || actions.some((action) => shareWords(prose, action.text, 1));
}
