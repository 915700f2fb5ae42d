import type { SentenceParse } from '../grammar/sentence.ts';
import { words as set } from '../lexicon/words.ts';
import { pattern, type Match } from '../pattern/pattern.ts';
import { matchesWithin } from '../pattern/search.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { isOfOthers } from './taken-back.ts';
import { APPEALS, TEACHING, TRAINING } from './people-fix.table.ts';
import { lowerAt } from '../grammar/words.ts';

const TAKING_BACK = set(`instead rather not n't no never without beyond than nor cannot avoid needing`);

/** "instead of reminding people": the words before a match say that it is not the plan. */
const isPlanned = ({ words }: SentenceParse, { start }: Match): boolean =>
  !words.slice(Math.max(0, start - 4), start).some((word) => TAKING_BACK.has(word.lower));

const MACHINE_LEARNING = set(
  `model models forecaster detector ranker recogniser recognizer embedding embeddings agent-model ml gpu gpus dataset datasets classifier neural weights epoch epochs inference tensor tuning job jobs pipeline cluster`,
);

/** Models are trained too. */
const isOfPeople = ({ words }: SentenceParse): boolean => !words.some((word) => MACHINE_LEARNING.has(word.lower));

const teaching = phrases({
  id: 'teach-people',
  claim: 'people-fix',
  about: 'People are to be trained, taught, reminded or told.',
  lines: TEACHING,
  marks: [
    '«Retrain the on-call engineers»',
    '«Teach people to» «think before they type».',
    '«operators told to slow» down',
    '«Send an email to all staff»',
    '«Engineers will be reminded» at the all-hands',
  ],
  leaves: [
    'Train the ML model on the new set',
    'Ask the vendor to ship a patch',
    'Send a message to the channel when the disk is full',
    'Instead of reminding people, add a check',
    'train/test split',
  ],
  when: (parse, match) =>
    isPlanned(parse, match) && isOfPeople(parse) && !isOfOthers(parse, match) && !isHistory(parse, match),
});

const PAST_ASKING = set(`told asked instructed ordered warned trained taught advised urged`);
const STOPS = set(`stop wait leave evacuate hold pause go close switch call`);

/** "The manager told the crew to stop the line", "were trained on the old form": what happened, no plan. */
function isHistory({ words, clauses }: SentenceParse, { markStart, markEnd }: Match): boolean {
  const clause = clauses.find(({ group }) => group.main >= markStart && group.main < markEnd);
  if (clause === undefined || clause.group.tense !== 'past' || !PAST_ASKING.has(lowerAt(words, clause.group.main)))
    return false;
  if (clause.group.passive) return clause.group.lemma === 'train' || clause.group.lemma === 'teach';
  return clause.subject !== undefined && words.slice(markStart, markEnd).some((word) => STOPS.has(word.lower));
}

const training = phrases({
  id: 'training',
  claim: 'people-fix',
  about: 'A training, a course or a campaign for people.',
  lines: TRAINING,
  marks: [
    '«Mandatory security awareness training»',
    '«coaching for Lakshmi» on alert triage',
    '«Run a refresher for» the store leads',
    '«All staff to repeat the annual phishing e-learning»',
    '«Raise awareness» of phishing',
  ],
  leaves: [
    'Move the training job to its own GPU pool',
    'Run a game day on failover with pass criteria, owner, date',
    'Add inline help to the deploy form',
    'Add the step to the automated onboarding script',
  ],
  when: (parse, match) => isPlanned(parse, match) && isOfPeople(parse),
});

const appeal = phrases({
  id: 'appeal-to-care',
  claim: 'people-fix',
  about: 'People are to be careful, to pay attention, to remember.',
  lines: APPEALS,
  marks: [
    '«Be more careful» to test the service end-to-end',
    '«Make sure people pay» attention to the prompt',
    '«stay vigilant»',
    '«Double-check before applying»',
    '«always verify» the context',
    "«don't let this happen again»",
  ],
  leaves: [
    'care team',
    'watchdog timer',
    'attention model',
    'Add a confirmation prompt showing the cluster name',
    'The scheduler takes care of retries',
    'two-person approval required by branch protection',
  ],
  when: (parse, match) =>
    (isPlanned(parse, match) || lowerAt(parse.words, match.start) === 'not') &&
    !PAST_CARE.has(lowerAt(parse.words, match.start)) &&
    !isForMachines(parse, match) &&
    !isInMachine(parse, match) &&
    !isWatching(parse, match),
});

/** "ensures that the server remains alert": a machine before the match does it. */
function isForMachines({ clauses }: SentenceParse, { start, end }: Match): boolean {
  return clauses.some(
    ({ subject, group, link }) =>
      subject?.class === 'system' && link !== 'none' && group.main >= start && group.main < end && subject.end <= start,
  );
}

/** "forgot to renew", "did not enable": what was, not what is to be. */
const PAST_CARE = set(`did forgot remembered minded`);

const RUNS = [
  'in|by|from|at|during|as <det>? <adj>? <noun>? ~job|pipeline|script|probe|workflow|check|hook|cron|test|build|validator',
].map(pattern);

/** "Double-check the sum in the nightly job": a program does it. */
const isInMachine = (parse: SentenceParse, { end }: Match): boolean =>
  matchesWithin(RUNS, parse, { from: end, to: Math.min(parse.words.length, end + NEAR) });
const NEAR = 10;

const UPSTREAM = set(`status issue bug ticket upstream release releases thread pr`);

/** "keep an eye on the status of the upstream bug": a task, with a thing to watch. */
const isWatching = ({ words }: SentenceParse, { start, end }: Match): boolean =>
  words.slice(start, end).some((word) => word.lower === 'eye') &&
  words.slice(end, end + 4).some((word) => UPSTREAM.has(word.lower));

export const PEOPLE_FIXES: readonly Construction[] = [teaching, training, appeal];
