import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { isExculpated } from '../verdict/cues.ts';
import type { Construction } from './construction.ts';
import { clauseFrame } from './frame.ts';
import { phrases } from './phrases.ts';
import { lowerAt } from '../grammar/words.ts';

const MINDS = set(
  `think believe assume want hope intend know feel figure suppose presume fear panic imagine wish refuse`,
);
/** What somebody is said to have left undone in the mind. */
const UNMINDED = set(`care realise realize mind bother`);
/** Who is asked, or heard: then there is a source. */
const SOURCES = set(`
  said says told tells reported reports recalled recalls described describes explained explains stated states wrote writes mentioned mentions
  noted interview interviews interviewed debrief debriefing according testimony statement quote quoted attributed recounts recounted
  admitted commented remembers remembered confirmed asked survey replied acknowledged`);

const hasSource = ({ words }: SentenceParse): boolean => words.some((word) => SOURCES.has(word.lower));

const PEOPLE = set(`person role team`);
const isSomebody = (parse: SentenceParse, { class: of, served, nobody, start }: Phrase): boolean =>
  (PEOPLE.has(of) || lowerAt(parse.words, start) === 'they') && !served && !nobody;

const mind: Construction = {
  id: 'mind',
  claim: 'mind-reading',
  about: 'What another person thought, wanted or felt.',
  marks: [
    '«The engineer assumed» it was safe',
    '«He panicked» and restarted everything',
    '«They wanted to go» home',
    '«The analyst thought» it was a false positive',
    '«the developer refused to roll back»',
  ],
  leaves: [
    'The scheduler assumes UTC',
    'The client believes the lock is held',
    'We realized the cert had expired',
    'The engineer reported that they expected staging',
    'In the interview, Ana said that she thought it was staging.',
  ],
  *find(parse): Iterable<Frame> {
    if (hasSource(parse)) return;
    for (const clause of parse.clauses) {
      const { subject, group } = clause;
      if (
        subject === undefined ||
        clause.link === 'question' ||
        !isSomebody(parse, subject) ||
        !tellsMind(clause) ||
        isOpen(parse, clause, subject)
      )
        continue;
      if (isExculpated(parse, Math.min(subject.start, group.start))) continue;
      yield clauseFrame(parse, clause, { agent: subject, construction: 'mind', claim: 'mind-reading' });
    }
  },
};

function tellsMind(clause: Clause): boolean {
  const { lemma, negated, passive } = clause.group;
  if (passive || !isTold(clause)) return false;
  if (negated) return UNMINDED.has(lemma);
  return MINDS.has(lemma) && !(lemma === 'want' && clause.subject?.class === 'team');
}

/** Told as a fact of the past: "thought", "must have thought", "hoping"; not "may think", not "thinks". */
function isTold({ group, link }: Clause): boolean {
  if (group.modal !== undefined) return group.modal === 'must' && group.perfect;
  return group.tense !== 'present' || link === 'participle';
}

const CONDITIONS = set(`if whether when unless where whenever should in`);
const KNOWN = set(`this that it about better full how`);

/** "if they wanted", "figured out", "knew we had a problem": a condition, a finding, plain knowledge. */
function isOpen({ words }: SentenceParse, { group }: Clause, subject: Phrase): boolean {
  const next = lowerAt(words, group.end);
  if (CONDITIONS.has(lowerAt(words, subject.start - 1)) || (group.lemma === 'figure' && next === 'out')) return true;
  return group.lemma === 'know' && !KNOWN.has(next);
}

const states = phrases({
  id: 'state-of-mind',
  claim: 'mind-reading',
  about: 'A state of mind that is said of somebody.',
  lines: [
    '[ <staff>|they was|were|felt|became|got|grew <adv>? <adv>? complacent|overconfident|over-confident|confused|distracted|panicked|panicking|scared|afraid|frightened|convinced|impatient|unwilling|desperate|oblivious|disinterested|uninterested|unconcerned ]',
    '[ <staff>|they must|may have been|felt <adv>? complacent|overconfident|confused|distracted|scared|afraid|frightened|convinced|impatient|unwilling|tired|bored ]',
    '[ <staff>|they was|were <adv>? in a|too? <noun>? hurry|rush|denial ]',
    '[ <staff>|they was|were under the impression ]',
    '[ <staff>|they was|were more interested in ]',
    '[ <staff>|they <have>? lost situational|interest awareness? ]',
    '[ <staff>|they chose|decided|opted to ignore ]',
    "[ <staff>|they did not|n't want|wish to ]",
    '[ <others> <be> <adv>? convinced|certain|sure|confident|positive|adamant|persuaded that|of|it|the|he|she|they|nothing ]',
    '[ <others> <be> <adv>? keen|itching|eager|anxious|desperate|impatient|longing|dying|raring|reluctant|loath to ]',
    '[ <others> <modal> <have>|be been? <adv>? under the impression ]',
    '[ <others> <adv>? ~be under the impression ]',
    '[ <others> <have> <adv>? ~lose interest|heart|faith|patience|hope ]',
    "[ <others> <adv>? did not|n't <adv>? ~want|care|wish|like|dare to|for|about ]",
    '[ <others> <adv>? ~trust <np> more ]',
    '[ <others> <adv>? ~take <det>? silence|absence|quiet|green for|as ]',
    '[ <others> <be> <not>? <adv>? comfortable|happy|bothered|fussed|interested ] <prep>',
    '[ <others> <adv>? saw|felt no reason|need|point|urgency|harm ]',
    '[ <others> <adv>? ~have other things|priorities ]',
    '[ <others> <adv>? ~have <poss> mind|heart|eyes elsewhere|on|set ]',
    '[ <others> <adv>? ~fancy|fear|dread|resent|relish ]',
    '[ <others> <adv>? ~make up <poss> mind ]',
    '[ <others> <be> <adv>? tired|bored|sick|weary|scared|afraid|wary|jealous of ]',
    '[ <others> <adv>? ~hope|expect|figure|reckon nobody|no-one|it|that ]',
    '[ <others> <adv>? ~mind|think only? <adv>? of ]',
    '[ out of <adv>? spite|pride|boredom|fear|panic|vanity|stubbornness|laziness|habit|impatience ]',
    '[ in his|her|their eagerness|haste|panic|hurry|excitement|zeal ]',
    '[ loss of situational awareness ]',
    '[ <have> got|gotten it into his|her|their head ]',
    '[ <prep> <adv>? <noun>? of panic ]',
    '[ in a panic|hurry|rush ] , <staff>',
  ],
  marks: [
    '«the on-call was complacent»',
    '«They were confused» about the environment',
    '«Dave was in a hurry»',
    '«loss of situational awareness»',
    '«He chose to ignore» the page',
  ],
  leaves: [
    'Users were confused by the message.',
    'The dashboard was confusing.',
    'We were confused by the graph.',
    'The scheduler was in a loop.',
  ],
  when: (parse) => !hasSource(parse),
});

export const MIND_READINGS: readonly Construction[] = [mind, states];
