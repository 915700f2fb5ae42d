import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { isExculpated, hasGoodPurpose, hasVitalObject } from '../verdict/cues.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { clauseFrame } from './frame.ts';
import { phrases } from './phrases.ts';
import { isMentioned } from './taken-back.ts';
import { WRONGDOING } from './possible-misconduct.table.ts';
import { lowerAt } from '../grammar/words.ts';

const KNOWING = set(`knowingly maliciously wilfully willfully fraudulently`);
const ON_PURPOSE = set(`deliberately intentionally purposely purposefully`);
const HIDDEN_DEEDS = set(
  `forward leak send copy email upload sell falsify forge delete destroy wipe hide sabotage share steal erase export withhold`,
);

const hasAttacker = ({ phrases: all }: SentenceParse): boolean => all.some((phrase) => phrase.class === 'attacker');

/** "he knowingly shared the credentials", "the SRE disabled the backup job on purpose" */
const intent: Construction = {
  id: 'intent',
  claim: 'possible-misconduct',
  about: 'A person is said to have done harm on purpose.',
  marks: [
    '«the employee deliberately deleted» the backups',
    '«he knowingly shared» the credentials',
    '«a departing SRE disabled» the backup job on purpose',
  ],
  leaves: [
    'the attacker deliberately cleared logs',
    'Intentionally disabled in config',
    'we intentionally disabled the feature flag as mitigation',
    'The SRE deliberately stopped the rollout to protect the database.',
    'deliberate rate limiting',
  ],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const agent = clause.by ?? clause.subject;
      if (agent === undefined || !isStaff(agent) || clause.group.negated || clause.group.modal !== undefined) continue;
      if (
        !isMeant(parse, clause) ||
        hasAttacker(parse) ||
        isExculpated(parse, Math.min(agent.start, clause.group.start))
      )
        continue;
      yield clauseFrame(parse, clause, { agent, construction: 'intent', claim: 'possible-misconduct' });
    }
  },
};

const isStaff = ({ class: of, served, nobody }: Phrase): boolean =>
  (of === 'person' || of === 'role') && !served && !nobody;

function isMeant(parse: SentenceParse, clause: Clause): boolean {
  const { words } = parse;
  const { group, end } = clause;
  const near = words.slice(Math.max(0, group.start - 1), Math.min(words.length, end + 3));
  if (near.some((word) => KNOWING.has(word.lower))) return true;
  const meant = near.some(
    (word, at) => ON_PURPOSE.has(word.lower) || (word.lower === 'purpose' && near[at - 1]?.lower === 'on'),
  );
  if (!meant || hasGoodPurpose(parse, clause)) return false;
  return clause.class === 'fault' || HIDDEN_DEEDS.has(group.lemma) || hasVitalObject(parse, clause);
}

const wrongdoing = phrases({
  id: 'wrongdoing',
  claim: 'possible-misconduct',
  about: 'Words of wrongdoing by staff.',
  lines: WRONGDOING,
  marks: [
    '«a malicious insider»',
    '«gross negligence»',
    '«suspected sabotage»',
    '«an ex-employee stole» customer data',
    '«the contractor sold access»',
  ],
  leaves: [
    'a malicious package was published',
    'Suspected Chia Employee Compromise',
    'fraudulent transaction',
    'sabotage test',
    'no evidence of wrongdoing',
    'The attacker stole the token of an engineer.',
  ],
  when: (parse, match) =>
    (isInside(parse, match) || !hasOutsider(parse, match.start)) &&
    !isDenied(parse, match.start) &&
    !isMentioned(parse, match),
});

/** Somebody outside did it; an insider is read as an attacker too, and is meant here. */
const hasOutsider = (parse: SentenceParse, at: number): boolean =>
  parse.phrases.some(
    (phrase) =>
      phrase.class === 'attacker' &&
      !['to', 'for'].includes(lowerAt(parse.words, phrase.start - 1)) &&
      !parse.words.slice(phrase.start, phrase.end).some((word) => INSIDERS.has(word.lower)),
  ) && at >= 0;

const INSIDE = set(`inside insider within`);
/** "somebody on the inside fed the gang the schedule" */
const isInside = ({ words }: SentenceParse, { start, end }: Match): boolean =>
  words.slice(start, end).some((word) => INSIDE.has(word.lower));

const INSIDERS = set(
  `insider insiders employee employees ex-employee ex-employees contractor admin administrator sysadmin engineer developer colleague ex-contractor`,
);

const DENIALS = set(`no not never n't without nor neither nobody`);
const isDenied = ({ words }: SentenceParse, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at + 1).some((word) => DENIALS.has(word.lower)) && lowerAt(words, at) !== 'gross';

export const MISCONDUCT: readonly Construction[] = [intent, wrongdoing];
