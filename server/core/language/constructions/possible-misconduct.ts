import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { isExculpated, hasGoodPurpose, hasVitalObject } from '../verdict/cues.ts';
import type { Construction } from './construction.ts';
import { clauseFrame } from './frame.ts';
import { phrases } from './phrases.ts';
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
  lines: [
    '[ <det>? malicious|rogue|disgruntled insider|employee|admin|administrator|sysadmin|contractor|colleague|engineer|developer|insiders|employees ] <end>',
    '[ inside|insider job ] <end>',
    '[ gross|wilful|willful|criminal|deliberate|malicious negligence|misconduct|disregard|recklessness|sabotage|misuse|neglect ]',
    '[ suspected|alleged|possible|deliberate sabotage ] <end-np>|by|of|cannot',
    '[ <noun>? sabotage ] <end-np>|by|of|cannot',
    '[ misconduct|wrongdoing|embezzlement|malfeasance ] <end>',
    '[ fraud|theft|espionage by|from <staff> ]',
    '[ fraud|theft|espionage by|from <det> <noun>? ex-employee|insider|employee ]',
    '[ <staff>|someone|somebody <prep>? <det>? <noun>? <noun>? <have>? <adv>? stole|stolen|embezzled|forged|falsified|backdated|sabotaged|fabricated|doctored ]',
    '[ <det>? <noun>? ex-employee|ex-employees|ex-contractor|insider|ex-colleague <have>? <adv>? <past> ]',
    '[ <staff>|someone|somebody <prep>? <det>? <noun>? <noun>? <have>? <adv>? sold <det>? <noun>? <noun>? access|codes|credentials|data|passwords|records|keys|secrets|phones|laptops|devices|accounts ]',
    '[ <staff> <be> <adv>? suspected of ] <ing>|<noun>|having',
    '[ <staff> <adv>? took|accepted|received|takes|taken <det>? <noun>? kickback|kickbacks|bribe|bribes|bribery ]',
    '[ <staff> <be> <adv>? bribed|blackmailed ]',
    '[ <ing> <det> <noun> <noun>? to a|his|her|their|an private|personal address|email|account|mailbox|drive ]',
    '[ <staff> <adv>? forwarded|copied|uploaded|sent|emailed|exported <det>? <noun>? <noun>? <noun>? to a|his|her|their private|personal address|email|account|mailbox|drive ]',
    '[ filled|signed in|off? by <staff> ] ... backdated',
    '[ filled|signed in|off? by <staff> ... and dated back ] <end-np>',
    '[ intentionally|deliberately|purposely <past> ... to hide|conceal|cover ] <end-np>|evidence|it|this|traces|his|her|their|up',
    '[ <staff> <adv>? covered up|it|this up? ] ',
    '[ <staff> <adv>? tampered with ]',
    '[ disgruntled <noun>? <noun>? <noun> ]',
    '[ somebody|someone on the inside ]',
    '[ an? inside man|job|hand|help ]',
    '[ <others> <be>? <adv>? pocketing|pocketed|pilfering|pilfered|smuggling|smuggled|embezzling|siphoning|siphoned|skimming|skimmed <np> ]',
    '[ <others> <have>? been? <adv>? invoicing|billing|selling|leaking|stealing|skimming|siphoning <np> ]',
    '[ so that nobody|no-one would|could|should see|know|notice|find|trace ]',
    '[ so that his|her|their own <noun>? would|could|should <not> ]',
    '[ to cover his|her|their|up tracks|<np> ]',
    '[ shell company ]',
    '[ for <adv>? his|her|their own|personal gain|profit|benefit ]',
    '[ a|the backdoor <noun>? that|which|<punct>? he|she|they had planted|left|built|kept|created ]',
    '[ ~plant <det> backdoor|cron|logic|bomb|device|keylogger|implant ... <prep> his|her|their ~way|departure|exit ]',
    '[ on his|her|their way out ]',
    '[ before leaving|quitting|resigning ] $|<punct>',
    '[ ~line|lined <poss> own? pockets ]',
    '[ backdated|falsified|forged|doctored|cooked <det>? <noun>? ~log|record|report|timesheet|book|signature|entry|certificate ]',
    '[ put|puts|place|places|placed <np> at the scene|cage|rack|door|safe|vault ]',
    '[ under criminal|police investigation ]',
    '[ insider trading ]',
  ],
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
  when: (parse, match) => !hasOutsider(parse, match.start) && !isDenied(parse, match.start),
});

/** Somebody outside did it; an insider is read as an attacker too, and is meant here. */
const hasOutsider = (parse: SentenceParse, at: number): boolean =>
  parse.phrases.some(
    (phrase) =>
      phrase.class === 'attacker' &&
      !parse.words.slice(phrase.start, phrase.end).some((word) => INSIDERS.has(word.lower)),
  ) && at >= 0;

const INSIDERS = set(
  `insider insiders employee employees ex-employee ex-employees contractor admin administrator sysadmin engineer developer colleague ex-contractor`,
);

const DENIALS = set(`no not never n't without nor neither nobody`);
const isDenied = ({ words }: SentenceParse, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at + 1).some((word) => DENIALS.has(word.lower)) && lowerAt(words, at) !== 'gross';

export const MISCONDUCT: readonly Construction[] = [intent, wrongdoing];
