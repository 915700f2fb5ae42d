import type { SentenceParse } from '../grammar/sentence.ts';
import { words as set } from '../lexicon/words.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { lowerAt } from '../grammar/words.ts';

const TAKING_BACK = set(`instead rather not n't no never without beyond than nor cannot avoid needing`);

/** "instead of reminding people": the words before a match say that it is not the plan. */
const isPlanned = ({ words }: SentenceParse, { start }: Match): boolean =>
  !words.slice(Math.max(0, start - 4), start).some((word) => TAKING_BACK.has(word.lower));

const MACHINE_LEARNING = set(
  `model models ml gpu gpus dataset datasets classifier neural weights epoch epochs inference tensor tuning job jobs pipeline cluster`,
);

/** Models are trained too. */
const isOfPeople = ({ words }: SentenceParse): boolean => !words.some((word) => MACHINE_LEARNING.has(word.lower));

const teaching = phrases({
  id: 'teach-people',
  claim: 'people-fix',
  about: 'People are to be trained, taught, reminded or told.',
  lines: [
    '[ ~retrain|re-train|coach|educate|re-educate|upskill|sensitise|sensitize|mentor <anyone> ]',
    '[ ~train|teach|remind <anyone> ]',
    '[ ~train|teach|remind|educate|coach humans|engineers|developers|operators|users|customers|employees|admins ]',
    '[ ~tell|ask|instruct|urge|encourage|advise|require|warn|order|expect <anyone> to|not|never <not>? to? <adv>? double-check|double|be|pay|slow|think|remember|read|follow|verify|check|watch|take|try|stop|avoid ]',
    '[ <anyone> <modal>? <have>? be|been|were|was|are? reminded|retrained|re-trained|coached|educated|re-educated ]',
    '[ <anyone> <modal>? be|been|were|was|are? told|asked|instructed|urged|advised|warned|required to|not|never to? <adv>? double-check|double|be|pay|slow|think|remember|read|follow|verify|check|watch|take|try|stop|avoid ]',
    '[ <anyone> <modal>? be|been|were|was|are? trained|taught on|in|to|not|how|about|again ]',
    '[ <others> should|must|shall|will|need|needs|have|has|ought to? <adv>? learn|relearn|refamiliarise|refamiliarize|re-familiarise|re-familiarize|familiarise|familiarize|remember|retake|reread|re-read ]',
    '[ ~recommend|suggest to <anyone> ] <not>? to',
    '[ ~talk|speak with|to <individual> about ]',
    '[ ~have <det> word|chat|talk with <individual> ]',
    '[ <det>? <adv>? <noun>? reminder|memo to <staff> ]',
    '[ ~send|write|circulate <det> <noun>? email|e-mail|mail|memo|reminder|note to all|everyone|everybody <noun>? ]',
    '[ ~send|email|e-mail|mail|message all|everyone|everybody staff|engineers|employees|developers|teams? a|an|about|to ]',
  ],
  marks: [
    '«Retrain the on-call engineers»',
    '«Teach people» to think before they type.',
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
  when: (parse, match) => isPlanned(parse, match) && isOfPeople(parse),
});

const training = phrases({
  id: 'training',
  claim: 'people-fix',
  about: 'A training, a course or a campaign for people.',
  lines: [
    '[ <det>? mandatory|compulsory|refresher|annual|remedial|awareness|phishing|compliance|staff|user|employee|operator|engineer|developer|security <noun>? <noun>? training|course|trainings|workshop|workshops|e-learning|session|sessions ] <end>',
    '[ ~run|schedule|hold|give|organise|organize|arrange|provide|plan|offer|conduct|deliver|repeat|book <adv>? <det>? <adv>? <adv>? training|refresher|trainings|lunch-and-learn|e-learning ] <end>',
    '[ ~run|schedule|hold|give|organise|organize|arrange|provide|plan|offer|conduct|deliver|repeat|book <adv>? <det>? <noun> training|refresher|trainings|course|lunch-and-learn|e-learning ] <end>',
    '[ <anyone> to|must|should|shall|will|need|needs|have to? <adv>? ~repeat|retake|redo|complete|attend|sit|undergo|take <det>? <noun>? <noun>? training|course|e-learning|refresher|module|workshop|quiz ]',
    '[ <noun>? coaching|mentoring|retraining|training|refresher for <agent> ]',
    '[ <noun>? refresher ] on|for|about|with',
    '[ coaching ] <end>',
    '[ ~raise|increase|improve|promote|build|create|spread|foster <adv>? <noun>? <noun>? awareness ]',
    '[ awareness campaign|training|posters|session|sessions|programme|program|month|week ]',
  ],
  marks: [
    '«Mandatory security awareness training»',
    '«coaching for Lakshmi» on alert triage',
    '«Run a refresher» for the store leads',
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
  lines: [
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? be <adv>|more|extra|much? <adv>|more? careful|cautious|mindful|vigilant|attentive|diligent|wary|thorough ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? ~pay <adv>? <noun>? <noun>? attention ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? exercise|use|take <adv>? extra|greater|more|better|due|great|special care|caution ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? exercise caution|care ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? stay|remain|keep vigilant|alert|careful|attentive|focused|focussed ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? keep an|a close|closer|watchful|better? eye on|out ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? keep|bear in mind ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? remember to ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? try|work harder ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? slow down and ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? think before|twice ]',
    '[ <anyone>? <modal>? need|needs|have|has|ought? to? use <adv>? common|better sense|judgement|judgment ]',
    '[ <anyone> should|must|shall|need|needs|have|has|to to? <adv>? double-check|triple-check|watch|think|slow ]',
    '[ <anyone> should|must|shall|need|needs|have|has|to to? <adv>? follow the|our|existing ]',
    '[ <anyone> should|must|shall|need|needs|have|has|to to? <adv>? read <adv>? <det> <noun>? ~runbook|docs|documentation|prompt|message|policy|checklist|output|plan ]',
    '[ make sure|certain that? <others>|engineer|engineers|people <adv>? ~check|verify|read|follow|pay|know|understand|remember|double-check|think|take ]',
    '[ ~ensure that? <others>|engineer|engineers|people <adv>? ~check|verify|read|follow|pay|know|understand|remember|double-check|think|take ]',
    '^ <adv>? [ double-check|triple-check|doublecheck ]',
    '^ [ double check ]',
    '^ [ always <adv>? check|verify|confirm|read|ask|double-check|review|follow|test|remember ]',
    '^ [ follow the|our|existing|established <noun>? <noun>? process|procedure|procedures|runbook|policy|guidelines|checklist|rules|playbook ]',
    '^ [ nobody|no-one|noone to|may|should <base> ]',
    '^ [ no one to|may|should <base> ]',
    '^ [ never deploy|push|merge|release|ignore|skip|assume|trust|touch|forget|rush|run|make|edit|work ]',
    "^ [ do not|n't deploy|push|merge|release|ignore|skip|assume|forget|rush|sacrifice|panic ]",
    "[ <do>? not|n't|never let|allow this|it|that <adv>? to? happen ]",
    '[ more|better|greater|extra vigilance|care|caution|attention|diligence|discipline|awareness|rigour|rigor ] <prep>|<punct>|$',
    '[ ~have <det> <adv>? <adv>? word|chat|talk with|to <np> ]',
    '[ every|all|each <noun>? <noun>? to be <adv>? told|reminded|briefed|warned|retrained|instructed ]',
    '[ ~drum|drill|hammer|instil|instill it|this|the|that <prep>? into? ]',
    '[ ~get people|everyone|staff|engineers to ~care|think|slow|read|check|pay ]',
    '[ think|stop and think|before before? ]',
    '[ eyes open|peeled ]',
    '[ ~keep <poss> eyes ]',
    '[ ~take <adv>? more|greater|better care ]',
    '[ ~up <poss> game ]',
    '[ ~make humans|people|engineers|operators|developers|staff less|more <noun>|<adv> ]',
    '[ ~communicate|stress|emphasise|emphasize|underline|reiterate|reinforce|highlight|underscore <det>? importance|need of|for|to ]',
    '[ ~reinforce|reiterate|re-emphasise|re-emphasize <det>? <noun>? <noun>? policy|policies|rule|rules|process|procedure|guidelines|guideline|expectation|expectations|discipline|culture|practice|practices ] <end>',
    '[ ~declare|start|raise incidents|incident earlier|sooner|faster ]',
    '^ [ escalate|ask|react|respond|page <prep>? <np>? earlier|sooner|faster|quicker ]',
  ],
  marks: [
    '«Be more careful» to test the service end-to-end',
    '«Make sure people pay» attention to the prompt',
    '«stay vigilant»',
    '«Double-check» before applying',
    '«always verify» the context',
    "«don't let this happen» again",
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
    !isForMachines(parse, match) &&
    !isWatching(parse, match),
});

/** "ensures that the server remains alert": a machine before the match does it. */
function isForMachines({ clauses }: SentenceParse, { start, end }: Match): boolean {
  return clauses.some(
    ({ subject, group, link }) =>
      subject?.class === 'system' && link !== 'none' && group.main >= start && group.main < end && subject.end <= start,
  );
}

const UPSTREAM = set(`status issue bug ticket upstream release releases thread pr`);

/** "keep an eye on the status of the upstream bug": a task, with a thing to watch. */
const isWatching = ({ words }: SentenceParse, { start, end }: Match): boolean =>
  words.slice(start, end).some((word) => word.lower === 'eye') &&
  words.slice(end, end + 4).some((word) => UPSTREAM.has(word.lower));

export const PEOPLE_FIXES: readonly Construction[] = [teaching, training, appeal];
