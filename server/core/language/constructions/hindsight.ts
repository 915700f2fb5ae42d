import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { lowerAt, textAt } from '../grammar/words.ts';

const TAKING_BACK = set(`not n't less non never hardly neither anything nothing something very more most so`);

/** "not obviously", "less obvious", "(obviously)" */
const isMeant = ({ words }: SentenceParse, { start, markStart, markEnd }: Match): boolean =>
  !TAKING_BACK.has(lowerAt(words, start - 1)) &&
  !TAKING_BACK.has(lowerAt(words, markStart - 1)) &&
  !(textAt(words, markStart - 1) === '(' && textAt(words, markEnd) === ')');

const word = phrases({
  id: 'easy-word',
  claim: 'hindsight',
  about: 'A word that says how plain it was; it can be left out.',
  lines: [
    '[ obviously ]',
    '^ [ of course ]',
    '^ [ clearly ] <punct>|<det>|<staff>|nobody',
    'and|but [ clearly ] <det>|<staff>|nobody',
    '<be> [ clearly ] a|an|the|wrong|too|insufficient|inadequate|visible',
    '<staff> [ clearly ] <past>',
    '<do> [ simply ] not',
    "[ simply|just ] <do> not|n't ~look|read|check|notice|test|bother|think|see",
    '^ [ predictably|inevitably|unsurprisingly|plainly ]',
    'and|but|, [ predictably|inevitably|unsurprisingly ] ,|<det>|<past>',
    '^ [ needless to say ]',
    '<staff> [ completely|totally|utterly ] ~ignore|overlook|forget|disregard',
  ],
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
  lines: [
    '[ <others> just|simply|merely|only had|needed|have|has to <verb>? ]',
    '[ <others> had|needed just|only|merely to <verb>? ]',
    "[ you|people|everyone|one|<others> simply|just do|does not|n't ]",
    '[ all <anyone> had|needed to do ]',
    '[ all it took was ]',
    '[ all it would have taken ]',
    '[ anyone|anybody|everyone|everybody could|can <adv>? see|tell|guess|predict ] ... that',
    '[ anyone|anybody|everyone|everybody would|could|should have <adv>? seen|spotted|noticed|told|known|guessed|predicted|caught|realised|realized|understood ]',
    '[ any <adv>? <noun>? <role> would|could|should have <part> ]',
    '[ any <adv>? <noun>? <role> knows|worth ]',
    '[ as? everyone|everybody knows ] that|,|you|<adv>|it',
    '[ common sense ] <verb>|<modal>',
    '[ <be> just? common sense ]',
    '<be> <adv>? [ bound to fail|happen|break|end|crash|blow|collapse|overflow|be ]',
    '[ <det>? accident|disaster|outage|incident? waiting to happen ]',
    '[ only|just a matter of time ]',
    '[ any|even <adv>? first-year|junior|competent|half-decent|halfway|sane|self-respecting|reasonable <noun>? <noun>? <noun>? would|could|should|might <have>? ]',
    '[ <det> child|toddler|five-year-old|schoolchild|novice|beginner|blind could|would|can <have>? ]',
    "[ child <'s> play ]",
    '[ a child could ]',
    '[ plain|clear as day|the ]',
    '[ plain to see|anyone|everyone|all ]',
    '[ there for all|anyone|everyone to see ]',
    '[ in plain sight|view ]',
    "[ under our|everyone|his|her|their <'s>? noses ]",
    '[ written all over ]',
    '[ asking for trouble ]',
    '[ it was <adv>? inevitable|predictable|foreseeable ]',
    '[ was <adv>? inevitable|foreseeable|foregone ] <punct>|that|from',
    '[ a foregone conclusion ]',
    '[ could have seen it|this|that coming ]',
    '[ saw|seen|see it|this|that coming ]',
    '[ written in the stars|logs ]',
    '[ hardly|not rocket science ]',
    '[ hard|impossible to miss ]',
    "[ could|can not|n't miss it ]",
    '[ as plain as ]',
    '[ a two-minute|five-minute|one-line|one-minute|ten-second fix|job|check|change ] would|could|and',
    '[ the|an obvious|self-evident|elementary step|check|thing|answer|choice|fix|precaution|question ]',
    '[ <det>? glaring <noun> ]',
    '[ <det>? textbook example|case|mistake|error|failure ]',
    '[ <det>? no-brainer ]',
    "[ <do> not|n't take a|an genius|expert|detective|phd ]",
    '[ rocket science|surgery ]',
    '[ how hard is|was|can|could|would it ]',
    '[ the? warning|red signs|flags were|was <adv>? obvious|there|clear|everywhere|visible ]',
    '[ the signs were <adv>? obvious|there|clear|everywhere ]',
    '[ the? writing was on the wall ]',
    '<be> [ right there ] <punct>|in|on',
    '[ staring <np> in the face ]',
    '[ <det> basic|simple|quick|trivial|elementary|cursory|single check|test|grep|search|look|review|glance|sanity ] would|could|might|should',
    '<be> [ trivial ] <punct>? yet|but',
    '[ only <adv>? going to end|fail|go ]',
    '[ never going to work|end ] ',
    '[ doomed to|from ] fail|the|failure',
    '[ no|little|small wonder ] <punct>|that|<det>',
    "[ to nobody|no-one|everyone <'s> surprise ]",
    '[ should have been <adv>? obvious|clear|evident ]',
  ],
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
  when: (parse, match) => isMeant(parse, match) && !['we', 'i'].includes(lowerAt(parse.words, match.start)),
});

export const HINDSIGHTS: readonly Construction[] = [word, past];
