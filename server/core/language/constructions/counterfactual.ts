import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import { DUTIES } from '../lexicon/verbs.ts';
import type { Clause, Phrase, SentenceParse, VerbGroup, Word } from '../grammar/sentence.ts';
import type { Construction } from './construction.ts';
import { clauseFrame } from './frame.ts';
import { phrases } from './phrases.ts';
import { UNREAL_PASTS } from './counterfactual.table.ts';
import { isHuman, lowerAt, tagAt } from '../grammar/words.ts';

const UNREAL = set(`should could might ought would must 'd`);
const GENERIC = set(`anyone anybody everyone everybody whoever`);
const REMEDIES = set(
  `avoid prevent catch notice detect discover find identify spot mitigate report review test check escalate communicate raise address handle reduce flag fix resolve`,
);

/** "should have known", "could have checked", "was supposed to run". */
const modal: Construction = {
  id: 'should-have',
  claim: 'counterfactual',
  about: 'What somebody should, could or would have done.',
  marks: [
    '«The engineer should have known»',
    '«They could have checked» the dashboard',
    '«She was supposed to run» the checklist',
    '«the bug should have been reported» on the list',
  ],
  leaves: [
    'The alert should have fired at 90%',
    'Alice should have access to the dashboard.',
    'Anya could not have known about the flag.',
    'anyone could have minted unbounded ETH',
    'so they could have tested their scenarios too',
    'Engineers should be able to see the failed alert.',
  ],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const agent = clause.by ?? clause.subject;
      if (
        agent === undefined ||
        !isUnreal(parse, clause) ||
        isExcused(parse, clause) ||
        !concernsPeople(parse, clause, agent)
      )
        continue;
      yield clauseFrame(parse, clause, { agent, construction: 'should-have', claim: 'counterfactual' });
    }
  },
};

/** A purpose, luck, what nobody could have done, what those served would have met. */
function isExcused(parse: SentenceParse, clause: Clause): boolean {
  const { group, subject } = clause;
  const reproach = group.modal === undefined || REPROACHES.has(group.modal);
  if (!reproach && (group.negated || isSparedPhrase(subject))) return true;
  return (group.modal === 'would' && !hasCondition(parse)) || isPurpose(parse, clause) || isLuck(parse, clause);
}

/** Those who are served, and nobody. */
const isSparedPhrase = (subject: Phrase | undefined): boolean => subject?.served === true || subject?.nobody === true;

const REPROACHES = set(`should ought must`);

function isUnreal({ words }: SentenceParse, { group }: Clause): boolean {
  if (group.modal !== undefined && UNREAL.has(group.modal) && group.perfect) return true;
  const helpers = words.slice(group.start, group.main).map((word) => word.lower);
  return (
    (helpers.includes('was') || helpers.includes('were')) && helpers.includes('supposed') && helpers.includes('to')
  );
}

const hasCondition = ({ words }: SentenceParse): boolean => words.some((word) => CONDITIONS.has(word.lower));
const CONDITIONS = set(`if had with without unless were`);
const isLuck = ({ words }: SentenceParse, { group, end }: Clause): boolean =>
  words.slice(group.end, end).some((word) => word.lower === 'later' || word.lower === 'worse');

/** People act, or what was to be done is work of people: "should have been reported". */
function concernsPeople({ words }: SentenceParse, clause: Clause, agent: Phrase): boolean {
  const { by, group } = clause;
  const agentless = group.passive && (by === undefined || !isHuman(by));
  if (isNobodyInParticular(words, agent)) return false;
  if (isHuman(agent)) return !agentless || REMEDIES.has(group.lemma);
  if (ADDRESSED.has(lowerAt(words, agent.start))) return !group.passive && isAddressed(words, group.lemma, agent);
  return agentless && REMEDIES.has(group.lemma) && isGap(clause);
}

const isNobodyInParticular = (words: readonly Word[], agent: Phrase): boolean =>
  (agent.nobody && agent.class === 'first-person') ||
  agent.class === 'attacker' ||
  GENERIC.has(lowerAt(words, agent.head)) ||
  isGerundObject(words, agent);

const ADDRESSED = set(`they you`);
const isAddressed = (words: readonly Word[], lemma: string, { start }: Phrase): boolean =>
  DUTIES.has(lemma) || lowerAt(words, start) === 'you' || start < 3;

/** "Appointing a manager could have helped": the subject is the appointing. */
const isGerundObject = (words: readonly Word[], { start }: Phrase): boolean =>
  start > 0 && start < 3 && words[start - 1]?.form?.shapes.has('ing') === true;

const isGap = ({ link, group }: Clause): boolean =>
  link !== 'relative' && group.modal !== 'would' && group.modal !== 'might';

/** "so they could have tested": a purpose, not a reproach. */
function isPurpose({ words }: SentenceParse, { subject, group }: Clause): boolean {
  const before = lowerAt(words, Math.min(subject?.start ?? group.start, group.start) - 1);
  return (
    before === 'so' ||
    (before === 'that' && lowerAt(words, Math.min(subject?.start ?? group.start, group.start) - 2) === 'so')
  );
}

/** "If Maria had read …, would have", "Had we tested": an unreal past with people or parts in it. */
const conditional: Construction = {
  id: 'if-had',
  claim: 'counterfactual',
  about: 'A condition on a past that did not happen.',
  marks: [
    '«If Maria had read» the runbook, the outage would have been short.',
    '«Had we reviewed» the change, this would not have happened',
    '«If they had followed» the runbook',
  ],
  leaves: [
    'If launch fails, BinderHub should call stop',
    'If you are affected, rotate your keys',
    'If exploited, this vulnerability would allow anyone to mint ETH',
  ],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const opener = openerAt(parse, clause);
      if (opener === undefined || clause.subject === undefined) continue;
      const frame = clauseFrame(parse, clause, {
        agent: clause.subject,
        construction: 'if-had',
        claim: 'counterfactual',
      });
      yield { ...frame, at: { start: parse.words[opener]?.token.at.start ?? frame.at.start, end: frame.at.end } };
    }
  },
};

/** The index of "if" or of the inverted "had"; undefined where the condition is real or stands by itself about a thing. */
function openerAt(parse: SentenceParse, { group, subject, link }: Clause): number | undefined {
  if (subject === undefined || subject.class === 'attacker' || EXPLOITS.has(group.lemma)) return undefined;
  if (isGratitude(parse, group)) return undefined;
  const human = isHuman(subject) || ADDRESSED.has(lowerAt(parse.words, subject.start));
  if (link === 'question') return isInvertedHad(parse, group, human) ? group.start : undefined;
  const opener = subject.start - 1;
  return lowerAt(parse.words, opener) === 'if' && isUnrealPast(parse, group, human) ? opener : undefined;
}

function isUnrealPast(parse: SentenceParse, group: VerbGroup, human: boolean): boolean {
  const unrealMain = hasUnrealMain(parse);
  if (isPastPerfect(parse, group)) return unrealMain || (human && (isAlone(parse) || hasWould(parse)));
  return group.tense === 'past' && human && unrealMain;
}

const isInvertedHad = (parse: SentenceParse, { start }: VerbGroup, human: boolean): boolean =>
  lowerAt(parse.words, start) === 'had' && tagAt(parse.words, start - 1) !== 'sub' && (human || hasUnrealMain(parse));
const PRESENT_HAVE = set(`has have`);
const isPastPerfect = ({ words }: SentenceParse, { perfect, start }: VerbGroup): boolean =>
  perfect && !PRESENT_HAVE.has(lowerAt(words, start));

const EXPLOITS = set(`exploit abuse attack`);

/** "If Ines had not looked, we would still be guessing": thanks by way of a condition. */
const isGratitude = ({ words, groups }: SentenceParse, { negated, lemma }: VerbGroup): boolean =>
  negated &&
  HELPING.has(lemma) &&
  groups.some(({ modal }) => modal === 'would' || modal === 'could' || modal === 'might') &&
  words.some(({ lower }) => LEFT_BADLY.has(lower));

const HELPING = set(
  `look notice see catch spot ask call ring stop save step act check find report speak raise intervene answer press pull warn be`,
);
const LEFT_BADLY = set(`still worse lost gone guessing never longer more`);

/** A condition that stands by itself: "If they had followed the runbook". */
const isAlone = ({ groups }: SentenceParse): boolean => groups.filter((group) => group.kind === 'finite').length === 1;

/** "If the lead had picked up, we would still have the data." */
const hasWould = ({ groups }: SentenceParse): boolean =>
  groups.some(({ modal }) => modal === 'would' || modal === 'could' || modal === 'might');

const hasUnrealMain = ({ groups }: SentenceParse): boolean =>
  groups.some(
    (group) => group.perfect && (group.modal === 'would' || group.modal === 'could' || group.modal === 'might'),
  );

const NOBODY = set(`nobody no-one none`);

const setPhrases = phrases({
  id: 'hindsight-phrase',
  claim: 'counterfactual',
  about: 'Set phrases of the past that might have been.',
  lines: UNREAL_PASTS,
  when: ({ words }, { start }) => !NOBODY.has(lowerAt(words, start)),
  marks: [
    '«Someone was meant to have rotated» the pager',
    '«All it would have taken» was one look at the graph.',
    '«If only» we had tested it',
    '«In hindsight» it was a bad idea',
    '«This could have been avoided» by reading the docs',
  ],
  leaves: [
    'All it took was one retry.',
    'What could have gone better?',
    'the bounty would have paid $2M',
    'This could have enabled an attacker to run a loop',
    'jobs would have been unable to merge',
  ],
});

export const COUNTERFACTUALS: readonly Construction[] = [conditional, modal, setPhrases];
