import type { Frame } from '../reading.ts';
import type { Clause, SentenceParse, VerbGroup } from '../grammar/sentence.ts';
import { MODALS } from '../lexicon/function-words.ts';
import { words as set } from '../lexicon/words.ts';
import type { Construction } from './construction.ts';
import { agentOf, clauseFrame, NO_AGENT } from './frame.ts';
import { phrases } from './phrases.ts';
import { FAULT_OF, WHO_DID } from './who-question.table.ts';
import { isHuman, lowerAt, tagAt } from '../grammar/words.ts';

const WH = set(`why how what`);

/** "Why did Dave push on Friday?", "How could they not have noticed?" */
const asked: Construction = {
  id: 'why-person',
  claim: 'who-question',
  about: 'A why or how question with a person as the subject.',
  marks: ['«Why did Dave push» on Friday?', "«Why didn't they test» it?", '«How could they not have noticed»?'],
  leaves: [
    'Why did the failover take 40 min?',
    'Why were we surprised?',
    'How did the on-call learn of it?',
    'Why did it happen?',
  ],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const wh = asksAPerson(parse, clause);
      if (wh === undefined || clause.subject === undefined) continue;
      const frame = clauseFrame(parse, clause, {
        agent: clause.subject,
        construction: 'why-person',
        claim: 'who-question',
      });
      yield { ...frame, at: { start: parse.words[wh]?.token.at.start ?? frame.at.start, end: frame.at.end } };
    }
  },
};

const PEOPLE_ADDRESSED = set(`they you`);

/** The index of the question word, when the question is about what somebody else did. */
function asksAPerson({ words }: SentenceParse, { subject, group, link, class: of }: Clause): number | undefined {
  const wh = group.start - 1;
  if (link !== 'question' || subject === undefined || !WH.has(lowerAt(words, wh))) return undefined;
  const others =
    (isHuman(subject) && subject.class !== 'first-person') || PEOPLE_ADDRESSED.has(lowerAt(words, subject.start));
  return others && isReproach(lowerAt(words, wh), { group, of, served: subject.served }) ? wh : undefined;
}

const PLAIN = set(`response epistemic stative`);

/** "Why did they skip", "how could they not have"; not "how did they find it". */
function isReproach(wh: string, { group, of, served }: { group: VerbGroup; of: string; served: boolean }): boolean {
  if (wh === 'what') return group.lemma === 'think';
  if (group.negated || group.modal !== undefined) return true;
  if (served) return of === 'fault';
  return of !== 'response' && (wh === 'why' || !PLAIN.has(of));
}

const questions = phrases({
  id: 'who-did',
  claim: 'who-question',
  about: 'A question or heading that asks who is at fault.',
  lines: WHO_DID,
  marks: [
    '«Whose bright idea was» it?',
    'Last line: «who disabled» the check?',
    '«Who was responsible»?',
    '«Whose fault was» it?',
    '«Who approved» this?',
    '«Culprit»',
  ],
  leaves: [
    'Name of the person on call',
    'The log names who approved each deploy.',
    'Who was impacted by this incident?',
    'Who will own the follow-up?',
    'Who needs to be notified?',
    'Roles and responsibilities',
    'Who noticed first?',
  ],
  when: (parse, match) =>
    !isSpare(parse, match.start) && !isRecorded(parse, match.start) && !isRequest(parse, match.start),
});

const WITNESSES = set(
  `log logs trail record records history audit pipeline dashboard tool form field column ledger commit`,
);

/** "The log says who approved each deploy." */
const isRecorded = ({ words }: SentenceParse, at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some((word) => WITNESSES.has(word.lower));

const PROGRAMS = set(`call api endpoint request query command job script page prompt service server client bot`);

/** "The API call asks who is logged in": a program asks. */
const isRequest = ({ words }: SentenceParse, at: number): boolean =>
  tagAt(words, at - 1) === 'verb' && PROGRAMS.has(lowerAt(words, at - 2));

/** "nobody asked who was to blame" */
const isSpare = ({ words }: SentenceParse, at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some((word) => word.tag === 'neg' || word.lower === 'nobody' || word.lower === 'no');

const answers = phrases({
  id: 'fault-of',
  claim: 'who-question',
  about: 'Words of fault with somebody to carry it.',
  lines: FAULT_OF,
  marks: ['The «blame lies with ops»', '«the guilty party»', '«the offending engineer»', "It was «Dave's fault»"],
  leaves: [
    'fault tolerance',
    'the culprit commit was 3f2a1',
    'We take responsibility for this incident',
    'The platform team is responsible for the router',
    'Nobody is to blame.',
    "The outage was not Fatima's fault.",
  ],
  when: (parse, match) =>
    !isDenied(parse, match.start) &&
    !isVain(parse, match) &&
    !isOurs(parse, match.start) &&
    !isThing(parse, match) &&
    !isOnThing(parse, match) &&
    !isThanks(parse, match),
});

/** "The fault lies in the second coil." */
const isOnThing = ({ words, phrases: all }: SentenceParse, { start, end }: { start: number; end: number }): boolean =>
  CARRIED.has(lowerAt(words, start)) &&
  !all.some((phrase) => phrase.end > start && phrase.start < end + 4 && phrase.class !== 'system');

const CARRIED = set(`fault blame responsibility guilt culpability liability mistake error accountability`);

/** "Courtesy of our partner we had a spare": what they gave helped. */
const isThanks = ({ words }: SentenceParse, { start, end }: { start: number; end: number }): boolean =>
  lowerAt(words, start) === 'courtesy' && lowerAt(words, end) === 'we';

const DENIALS = set(`not no nobody never n't none neither nor without`);
const isDenied = ({ words }: SentenceParse, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some((word) => DENIALS.has(word.lower));

/** "Blaming Rosalind would teach us nothing": not done, but weighed. */
const isVain = ({ words }: SentenceParse, { start, end }: { start: number; end: number }): boolean =>
  lowerAt(words, start) === 'blaming' && (MODALS.has(lowerAt(words, end)) || WEIGHED.has(lowerAt(words, end)));

const WEIGHED = set(`does do did is was gets helps teaches solves fixes misses`);

/** "the bugs responsible for the outage" */
function isThing({ words, phrases: all, phraseAt }: SentenceParse, { start }: { start: number }): boolean {
  if (lowerAt(words, start) !== 'responsible') return false;
  const before = words.findLastIndex((word, at) => at < start && word.tag !== 'aux' && word.tag !== 'adv');
  const phrase = all[phraseAt[before] ?? -1];
  return phrase?.class === 'system' || phrase?.class === 'unknown' || phrase?.class === 'attacker';
}

/** "We take the blame": an apology. */
const isOurs = ({ words }: SentenceParse, at: number): boolean =>
  words.slice(Math.max(0, at - 2), at + 1).some((word) => word.lower === 'we' || word.lower === 'i');

const BLAMING_LABEL =
  /^(?:(?:responsible|accountable) for (?:the|this) (?:outage|leak|incident|breach|loss|damage|failure|mess|fault)|responsible (?:party|person|individual|engineer|employee|team)|culprits?|offender|to blame|at fault|guilty party|blame|person at fault)$/; // "Responsible party:"

/** "Responsible party: Okafor (Infra)". */
const labelled: Construction = {
  id: 'blaming-label',
  claim: 'who-question',
  about: 'A label that asks who is at fault, with its answer.',
  marks: ['«Responsible party: Okafor (Infra)»', '«Culprit: the night shift»'],
  leaves: ['Owner: Okafor', 'Incident commander: Dave'],
  *find(parse): Iterable<Frame> {
    if (!BLAMING_LABEL.test(parse.prefix.label)) return;
    const said = parse.tokens.filter((token) => token.kind === 'word' || token.text === ')');
    const at = { start: said[0]?.at.start ?? 0, end: said[said.length - 1]?.at.end ?? 0 };
    const person = parse.phrases.find(isHuman);
    const agent = person === undefined ? NO_AGENT : agentOf(parse, person);
    yield {
      construction: 'blaming-label',
      claim: 'who-question',
      agent,
      predicate: { at, lemma: parse.prefix.label, class: 'fault', negated: false, voice: 'nominal' },
      at,
    };
  },
};

export const WHO_QUESTIONS: readonly Construction[] = [asked, questions, answers, labelled];
