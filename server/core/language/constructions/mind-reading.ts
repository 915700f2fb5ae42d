import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { isExculpated } from '../verdict/cues.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { clauseFrame } from './frame.ts';
import { phrases } from './phrases.ts';
import { isNegated } from './taken-back.ts';
import { STATES_OF_MIND } from './mind-reading.table.ts';
import { lowerAt, phraseOver, textAt } from '../grammar/words.ts';

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
  if (lemma === 'refuse') return clause.complement !== undefined && SHUT.has(clause.complement.lemma);
  return MINDS.has(lemma) && !(lemma === 'want' && clause.subject?.class === 'team');
}

/** What a refusal of says something of the mind; refusing a caller is only work. */
const SHUT = set(
  `listen help accept believe ask admit follow escalate wait stop cooperate test roll look hear acknowledge see answer talk learn share document use try read join hand`,
);

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
  lines: STATES_OF_MIND,
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
  when: (parse, match) =>
    !hasSource(parse) && isOfSomebody(parse, match) && !isNegated(parse, match) && !isUnknown(parse, match),
});

const UNKNOWING = set(`knew known realised realized suspected guessed`);

/** "Nobody knew that the two valves share a line": it clears everybody. */
const isUnknown = ({ words }: SentenceParse, { markStart, markEnd }: Match): boolean =>
  ['nobody', 'no-one', 'none', 'no'].includes(lowerAt(words, markStart)) &&
  words.slice(markStart, markEnd).some(({ lower }) => UNKNOWING.has(lower));

const FEELINGS = set(`
  keen itching eager anxious desperate impatient longing dying raring reluctant loath loth bothered arsed fussed comfortable bored fed tired
  jealous resentful flustered rattled panicky scared frightened ashamed embarrassed proud homesick interested interest heart patience
  nerve mind minds consent granted impression cared care dithered baulked balked flinched beneath trusted fancied feared hoped dreaded flattered charmed intrigued tempted offended insulted curious doubts`);
const OURS = set(`we i our my us`);

/** A mind is somebody's: of a person, or of a name that nobody knows where only people feel so; never the author's own. */
function isOfSomebody(parse: SentenceParse, { start, end, parts }: Match): boolean {
  const { words } = parse;
  const at = parts.get('<np>');
  if (words.slice(Math.max(0, start - 1), at === undefined ? end : at + 1).some((word) => OURS.has(word.lower)))
    return false;
  if (at === undefined) return !words.some((word) => OURS.has(word.lower));
  const phrase = phraseOver(parse, at);
  if (phrase === undefined || phrase.served || STRANGERS.has(phrase.class)) return false;
  if (PEOPLE.has(phrase.class) || PRONOUNS.has(lowerAt(words, phrase.start))) return true;
  return isNameLike(parse, phrase) && words.slice(at, end + 3).some((word) => FEELINGS.has(word.lower));
}

const STRANGERS = set(`attacker first-person`);
const PRONOUNS = set(`they he she`);
const BODIES = set(`board council committee management leadership finance legal sales`);

/** "Ottoline", "The board": not in a list, and no product by the look of it. */
function isNameLike({ words }: SentenceParse, { head }: Phrase): boolean {
  const text = textAt(words, head);
  return BODIES.has(lowerAt(words, head)) || /^\p{Lu}\p{Ll}+$/u.test(text);
}

export const MIND_READINGS: readonly Construction[] = [mind, states];
