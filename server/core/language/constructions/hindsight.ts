import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import { pattern, type Match } from '../pattern/pattern.ts';
import { matchesWithin } from '../pattern/search.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { EASY_PASTS, EASY_WORDS } from './hindsight.table.ts';
import { lowerAt, textAt } from '../grammar/words.ts';

const TAKING_BACK = set(`not n't less non never hardly neither anything nothing something very more most so`);

const DENYING = set(`no not less`);

/** "not obviously", "less obvious", "(obviously)" */
const isMeant = ({ words }: SentenceParse, { start, markStart, markEnd }: Match): boolean =>
  !TAKING_BACK.has(lowerAt(words, start - 1)) &&
  !TAKING_BACK.has(lowerAt(words, markStart - 1)) &&
  !DENYING.has(lowerAt(words, markStart)) &&
  !(textAt(words, markStart - 1) === '(' && textAt(words, markEnd) === ')');

const word = phrases({
  id: 'easy-word',
  claim: 'hindsight',
  about: 'A word that says how plain it was; it can be left out.',
  lines: EASY_WORDS,
  marks: [
    'It was «obviously» wrong',
    'This was «clearly» a bad idea',
    '«Of course» the restart failed',
    "«simply» didn't look",
  ],
  leaves: [
    'clearly marked in the UI',
    'We need clearly defined owners',
    'This bug was (obviously) not caught by our review',
    'no malicious activity was possible from simply viewing an NFT',
    'It was not obviously wrong.',
    'Over the course of a day, of course material was lost.',
  ],
  when: (parse, match) => isMeant(parse, match) && !isOfMachine(parse, match),
});

const MACHINE_TOO = set(`simply just`);

/** "the job simply did not look at the flag": what a program does is plain. */
function isOfMachine({ clauses, words }: SentenceParse, { markStart, end }: Match): boolean {
  if (!MACHINE_TOO.has(lowerAt(words, markStart))) return false;
  return clauses.some(
    ({ subject, group }) =>
      group.main >= markStart &&
      group.start <= end &&
      (subject?.class === 'system' || subject?.class === 'attacker' || subject?.class === 'first-person'),
  );
}

const past = phrases({
  id: 'easy-past',
  claim: 'hindsight',
  about: 'Words that make the past look easy or bound to happen.',
  lines: EASY_PASTS,
  marks: [
    '«He just had to check» the flag',
    '«All they needed to do» was read the log',
    'It was «bound to fail»',
    '«a glaring omission»',
    '«the warning signs were obvious»',
  ],
  leaves: [
    'just after 14:05',
    'traffic had just failed over',
    'just-in-time access',
    'just over 300 customers',
    'basic auth',
    'The socket is bound to port 80.',
    'Anyone could see the files in the bucket.',
  ],
  when: (parse, match) =>
    isMeant(parse, match) && !['we', 'i'].includes(lowerAt(parse.words, match.start)) && !isSameForAll(parse, match),
});

const SAME = ['<det> same way|thing|choice|call|decision', 'done|made <det> same', 'likewise'].map(pattern);

/** "Any technician would have read the label the same way": it clears whoever did. */
const isSameForAll = (parse: SentenceParse, { end }: Match): boolean =>
  matchesWithin(SAME, parse, { from: end, to: Math.min(parse.words.length, end + NEAR) });
const NEAR = 12;

export const HINDSIGHTS: readonly Construction[] = [word, past];
