import { countWords, sentencesWithin, standsWithinKind } from './document-words.ts';
import { defineRule } from './rule.ts';

/** An explanation of more words has room for more than the broken part. */
const SHORT = 25;
const BROKEN_PART =
  /\b(?:bugs?|defect|typo|(?:bad|faulty|broken|buggy|incorrect|wrong) (?:code|config\w*|deploy\w*|release|query|change|commit|setting|patch|update|disk|cable|flag|value|migration|build|line)|misconfigur\w{2,6}|(?:hardware|disk|network|power|software) failure|(?:disk|drive|node|server|switch|router|cable|host|machine|memory module) (?:failed|died|broke|crashed)|expired|outdated|(?:ran|run|running) out of (?:memory|disk|space|connections|ids)|out[- ]of[- ]memory|(?:disk|queue|table|volume) (?:was|became|got) full|crashed|segfaulted|memory leak|race condition|human error|operator error|DNS)\b/i; // "The certificate expired."
/** Words that tell how it got there or why it was not seen. */
const MORE =
  /\b(?:because|since|as|due to (?:a|the) (?:lack|missing|absence)|introduced|had been|has been|been|no|not|n't|never|without|only|missing|absent|disabled|allow\w{0,3}|accept\w{0,3}|when|after|before|while|during|until|unless|although|but|so|which|where|whose|that|previously|earlier|last (?:week|month|year)|renew\w{0,4}|review\w{0,3}|tests?|tested|check\w{0,3}|alert\w{0,3}|pipeline|refactor\w{0,4}|assum\w{2,5}|caught|noticed|detected|monitor\w{0,4}|expected|default|upstream|provider|see|cf|above|below|unknown)\b|[;:(]/i; // "renewal was disabled in March"

export const proximateCause = defineRule({
  id: 'proximate-cause',
  scope: 'section',
  summary: 'An explanation that stops at the broken part or at the last hand',
  rationale:
    'What broke is where the question begins. How did it get there, why was it not caught before, why was it not seen ' +
    'sooner, why did it spread, why did recovery take so long? The answers are what the next incident shares with this one.',
  source: 'Bergström, "Three analytical traps"; Envoy security template; AWS Correction of Error',
  category: 'cause',
  severity: 'information',
  since: '0.2.0',
  examples: [
    {
      title: 'A bug',
      bad: '## «Why did it happen?»\n\nA bug in the parser caused the outage.\n',
      good:
        '## Why did it happen?\n\nA bug in the parser caused the outage. It came with the refactoring of 3 March, and no ' +
        'test reads a line of more than 4 KB.\n',
    },
    {
      title: 'A certificate',
      bad: '## «Root causes»\n\nThe certificate expired.\n',
      good: '## Root causes\n\nThe certificate expired; renewal was disabled in March and no alert watches the date.\n',
    },
  ],
  ignores: [
    '## Why did it happen?\n\nA typo introduced during a refactor; both fields used to have the same value.\n',
    '## Why did it happen?\n\nA disk failed.\n\n### Why was it not caught?\n\nThe RAID controller reports to a mailbox.\n',
    '## Timeline\n\n14:05 UTC The certificate expired.\n',
    '## Why did it happen?\n\nTo be written after the interviews.\n',
  ],
  *check({ section, postmortem }) {
    const { index, heading, answers, body } = section;
    if (!answers.includes('why') || answers.length > 1 || standsWithinKind(postmortem, index)) return;
    const { sections } = postmortem;
    if (sections.some((other) => other.index !== index && (other.answers.includes('why') || other.parent === index)))
      return;
    const sentences = sentencesWithin(postmortem, body);
    const prose = sentences.map((sentence) => sentence.prose).join(' ');
    if (sentences.length > 2 || countWords(prose) > SHORT || !BROKEN_PART.test(prose) || MORE.test(prose)) return;
    yield { at: heading.words, message: 'Says what broke. How did it get there, and why was it not caught?' };
  },
});
