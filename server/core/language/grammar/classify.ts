import {
  ATTACKER_MODIFIERS,
  HUMAN_MODIFIERS,
  MACHINE_MODIFIERS,
  MACHINE_ROLES,
  TEAM_FIELDS,
  WEAK_TEAM_HEADS,
} from '../lexicon/agents.ts';
import { DEPARTMENT_DEEDS, DEPARTMENTS } from '../lexicon/departments.ts';
import { FIRST_PERSON, NOBODY, PERSON_PRONOUNS } from '../lexicon/function-words.ts';
import { HUMAN_ONLY } from '../lexicon/verbs.ts';
import { words as set } from '../lexicon/words.ts';
import { singularOf } from '../morphology/forms.ts';
import type { AgentClass } from '../reading.ts';
import { isCapitalised, type Lookup } from './lookup.ts';
import type { Phrase, Word } from './sentence.ts';
import { lowerAt, tagAt, textAt } from './words.ts';

/** Words `start` to `end` (exclusive), of which the last is the head. */
interface Candidate {
  readonly words: readonly Word[];
  readonly lookup: Lookup;
  readonly start: number;
  readonly end: number;
}

type Kind = Pick<Phrase, 'class'> & Partial<Pick<Phrase, 'served' | 'doubtful'>>;

/** Names the class of a noun phrase by its head and its modifiers; undefined when it has no head. */
export function classify(candidate: Candidate): Phrase | undefined {
  const { words, start } = candidate;
  const end = tagAt(words, candidate.end - 1) === 'punct' ? candidate.end - 1 : candidate.end;
  const head = words[end - 1];
  if (end <= start || head === undefined) return undefined;
  const own = { ...candidate, end };
  const base = {
    start,
    end,
    head: end - 1,
    owner: tagAt(words, end) === 'poss',
    nobody: isNobody(own),
    served: false,
    doubtful: false,
  };
  return { ...base, ...kindOf(own, head) };
}

function isNobody({ words, start, end }: Candidate): boolean {
  const first = lowerAt(words, start);
  const before = lowerAt(words, start - 1);
  if (NOBODY.has(first) || first === 'neither' || before === 'nor' || before === 'neither') return true;
  if ((before === 'not' && SINGLE.has(first)) || isNeitherOf(words, start)) return true;
  return first === 'no' && (end > start + 1 || lowerAt(words, end) === 'one');
}

/** "neither of the two" */
const isNeitherOf = (words: readonly Word[], start: number): boolean =>
  lowerAt(words, start - 1) === 'of' && lowerAt(words, start - 2) === 'neither';

const SINGLE = set(`one a an`);

function kindOf(candidate: Candidate, head: Word): Kind {
  const bareDeterminer = candidate.end === candidate.start + 1 && head.tag === 'det';
  if (head.tag === 'pron' || bareDeterminer) return pronounKind(candidate, head);
  const noun = head.tag === 'num' ? undefined : nounKind(candidate, head);
  const kind = noun ?? (head.tag === 'name' ? nameKind(candidate) : inferredKind(candidate, head));
  return corrected(kind, candidate);
}

/** What follows can say better: "who" of people, a version of machines. */
function corrected(kind: Kind, candidate: Candidate): Kind {
  if (kind.class === 'role' && modifiers(candidate).some((word) => UNREAL.has(word.lower))) return { class: 'system' };
  if (kind.class === 'role' && versionFollows(candidate)) return { class: 'system' };
  return kind.class === 'system' && whoFollows(candidate) ? { class: 'role' } : kind;
}

const UNREAL = set(
  `simulated virtual fictional hypothetical synthetic scripted robot robotic automated imaginary fictitious mock`,
);

const VERSION = /^v?\d+(?:\.\d+)+$/; // "v0.14"

/** "The operator (v0.14)": people have no versions. */
const versionFollows = ({ words, end }: Candidate): boolean =>
  lowerAt(words, end) === '(' && VERSION.test(lowerAt(words, end + 1));

/** "the key custodian, who": nothing but people is "who". */
const whoFollows = ({ words, end }: Candidate): boolean =>
  lowerAt(words, end) === 'who' || (lowerAt(words, end) === ',' && lowerAt(words, end + 1) === 'who');

function pronounKind({ words, start }: Candidate, { lower }: Word): Kind {
  if (FIRST_PERSON.has(lower)) return { class: 'first-person' };
  const noOne = lower === 'one' && (lowerAt(words, start) === 'no' || isTheOneWho(words, start));
  if (PERSON_PRONOUNS.has(lower) || NOBODY.has(lower) || noOne) return { class: 'person' };
  return lower === 'they' || lower === 'you' ? { class: 'unknown', doubtful: true } : { class: 'unknown' };
}

/** "the one who": a person. */
const isTheOneWho = (words: readonly Word[], start: number): boolean =>
  lowerAt(words, start) === 'the' && lowerAt(words, start + 2) === 'who';

const modifiers = ({ words, start, end }: Candidate): readonly Word[] => words.slice(start, end - 1);

type Meaning = NonNullable<ReturnType<Lookup['nounOf']>>;

function nounKind(candidate: Candidate, head: Word): Kind | undefined {
  const meaning = meaningOf(candidate, head);
  if (meaning === undefined) return undefined;
  if (meaning === 'user') return isMachine(candidate, head) ? { class: 'system' } : { class: 'role', served: true };
  return { class: classOf(meaning, candidate, head) };
}

function classOf(meaning: Exclude<Meaning, 'user'>, candidate: Candidate, head: Word): AgentClass {
  const before = modifiers(candidate);
  if (meaning === 'attacker' || before.some((word) => ATTACKER_MODIFIERS.has(word.lower))) return 'attacker';
  if (meaning === 'role' && (isMachine(candidate, head) || isProductRole(candidate, head))) return 'system';
  return before[0]?.lower === 'our' && OWN_GROUPS.has(head.lower) ? 'first-person' : meaning;
}

const OWN_GROUPS = set(`team teams company`);

const isProductRole = (candidate: Candidate, head: Word): boolean =>
  MACHINE_ROLES.has(singularOf(head.lower)) &&
  modifiers(candidate).some((word) => candidate.lookup.isProduct(word.lower));

const listedMeaning = ({ lookup }: Candidate, head: Word): Meaning | undefined =>
  lookup.nounOf(head.lower) ?? (isTrade(head) ? 'role' : undefined);

function meaningOf(candidate: Candidate, head: Word): Meaning | undefined {
  const noun = listedMeaning(candidate, head);
  const bare = candidate.lookup.isBareTeam(head.token);
  const owned = tagAt(candidate.words, candidate.start - 1) === 'poss';
  if (isDepartment(candidate, head) || isLetteredTeam(candidate, head)) return 'team';
  if (candidate.end === candidate.start + 1 && !owned) return loneMeaning(head, noun, bare);
  return noun === undefined ? departmentMeaning(candidate, head, bare) : strongMeaning(candidate, head, noun);
}

/** A head such as "desk" is a team only with a field before it. */
const strongMeaning = (candidate: Candidate, head: Word, noun: Meaning): Meaning | undefined =>
  noun === 'team' && WEAK_TEAM_HEADS.has(head.lower) && !isTeamHead(candidate, head) ? undefined : noun;

function departmentMeaning(candidate: Candidate, head: Word, bare: boolean): Meaning | undefined {
  return bare && (isTeamWithArticle(candidate, head) || isNamedDepartment(candidate)) ? 'team' : undefined;
}

const TRADE =
  /...(?:ologist|icist|matist|cist|nist|mist|rist|tist|list|dist|gist|pist|ician|arian|odian|smith|wright|keeper|woman|women|monger|person)s?$/; // "pharmacist"
const NO_TRADE = set(`
  list checklist allowlist blocklist denylist whitelist blacklist playlist wishlist shortlist waitlist watchlist mailinglist hitlist exist
  resist persist consist assist insist enlist twist mist gist wrist grist hoist dist redist minimist lobbyist barbarian guardian vegetarian
  keeper zookeeper bookkeeper blacksmith wordsmith whist schist zeitgeist specialist-mode artist linguist symlist setlist picklist droplist
  inkeeper goalkeeper timekeeper booklist tasklist sublist arglist joblist hostlist killlist banlist bidlist todolist ordinarian librarian-sync`);

/** A trade by its ending: "pharmacist", "technician", "locksmith". */
const isTrade = ({ lower, tag }: Word): boolean =>
  tag === 'noun' && TRADE.test(lower) && !NO_TRADE.has(singularOf(lower));

/** A single word: "ops", "engineers", "people", but not "shift" or "crew". */
function loneMeaning(head: Word, noun: Meaning | undefined, bare: boolean): Meaning | undefined {
  if (bare) return 'team';
  return noun === 'team' && WEAK_TEAM_HEADS.has(head.lower) && !LONE_TEAMS.has(head.lower) ? undefined : noun;
}

const LONE_TEAMS = set(`people folks staff management leadership colleagues`);
const STAFF_WORDS = set(`people folks staff management guys colleagues personnel crew`);

/** "the database people", "the night shift", "our friends": a field before the head, or a head that is always people. */
function isTeamHead({ words, start, end, lookup }: Candidate, head: Word): boolean {
  const before = words[end - 2];
  if (STAFF_WORDS.has(head.lower) || lowerAt(words, start) === 'our') return true;
  if (tagAt(words, start - 1) === 'poss' || tagAt(words, end - 2) === 'poss') return true;
  return before !== undefined && (TEAM_FIELDS.has(before.lower) || lookup.isBareTeam(before.token));
}

/** "the NOC", "the SREs", "customer support". */
function isTeamWithArticle({ words, start, end }: Candidate, head: Word): boolean {
  if (head.lower === 'support') return SUPPORTED.has(lowerAt(words, end - 2));
  const article = end === start + 2 && tagAt(words, start) === 'det';
  return article && (ARTICLED.has(head.lower) || head.lower.endsWith('s'));
}

/** "Facilities IT", "Sales Engineering": every word names a department. */
const isNamedDepartment = ({ words, start, end, lookup }: Candidate): boolean =>
  end === start + 2 &&
  ((start === 0 && OWN_FIELDS.has(lowerAt(words, start + 1)) && textAt(words, start) !== lowerAt(words, start)) ||
    words
      .slice(start, end)
      .every(({ token, lower }) => (lookup.isBareTeam(token) || TEAM_FIELDS.has(lower)) && token.text !== lower));

/** "Network operations", "the control room", "second line". */
const isDepartment = ({ words, start, end }: Candidate, { lower }: Word): boolean =>
  end - start > 1 && DEPARTMENTS.get(lower)?.has(lowerAt(words, end - 2)) === true;

/** "Team Heron", "Field team B". */
const isLetteredTeam = ({ words, start, end }: Candidate, { token }: Word): boolean =>
  end - start > 1 &&
  GROUPS.has(lowerAt(words, end - 2)) &&
  token.text !== token.lower &&
  (end - start > 2 || textAt(words, start) !== lowerAt(words, start));

const GROUPS = set(`team squad crew shift`);

/** "Finance ops", "Store engineering": fields that end the name of a department. */
const OWN_FIELDS = set(`ops engineering reliability informatics it`);

const SUPPORTED = set(`customer vendor it`);
const ARTICLED = set(`noc soc csirt`);

/** "The Prometheus operator", "the deployment controller": a machine; "the duty manager": a person. */
function isMachine(candidate: Candidate, head: Word): boolean {
  const singular = singularOf(head.lower);
  if (!MACHINE_ROLES.has(singular)) return false;
  const last = modifiers(candidate).findLast((word) => word.tag !== 'det' && word.tag !== 'num')?.lower;
  if (tagAt(candidate.words, candidate.start - 1) === 'poss' && isOwnedByPeople(candidate)) return false;
  if (last === undefined) return MOSTLY_MACHINES.has(singular);
  if (HUMAN_MODIFIERS.has(last)) return false;
  return MACHINE_MODIFIERS.has(last) || candidate.lookup.isProduct(last) || MOSTLY_MACHINES.has(singular);
}

/** "the carrier's planner": what a firm or a person has under this name is a colleague. */
function isOwnedByPeople({ words, start, lookup }: Candidate): boolean {
  const owner = words[start - 2];
  const meaning = owner === undefined ? undefined : lookup.nounOf(owner.lower);
  return meaning === 'organisation' || meaning === 'team';
}

const MOSTLY_MACHINES = set(`
  controller driver handler worker reader client consumer primary secondary loader builder writer backup master leader planner agent
  coordinator recorder coder caller`);

/** A phrase that ends in a name is a person, unless a product stands before it. */
function nameKind(candidate: Candidate): Kind {
  const product = modifiers(candidate).some(
    (word) => candidate.lookup.isProduct(word.lower) && word.token.text !== word.lower,
  );
  return { class: product ? 'system' : 'person' };
}

/** Unknown words: a surname after a given name or an initial, a known company, a capitalised word before a deed that no machine does. */
function inferredKind(candidate: Candidate, head: Word): Kind {
  const { words, lookup, start } = candidate;
  if (!isCapitalised(head.token) || lookup.isProduct(head.lower))
    return { class: lookup.isKnownOrganisation(head.lower) ? 'organisation' : 'system' };
  const initial = /^\p{Lu}$/u.test(textAt(words, start)) && textAt(words, start + 1) === '.';
  if (initial || modifiers(candidate).some((word) => word.tag === 'name')) return { class: 'person' };
  if (lookup.isKnownOrganisation(head.lower)) return { class: 'organisation' };
  return doubtfulKind(candidate, head);
}

/** What only the deed beside it makes a person or a team. */
function doubtfulKind(candidate: Candidate, head: Word): Kind {
  const { words, end, start } = candidate;
  if (isActingDepartment(candidate, head)) return { class: 'team', doubtful: true };
  return end === start + 1 && humanDeedFollows(words, end) ? { class: 'person', doubtful: true } : { class: 'system' };
}

/** "Platform never told the data team": a field of work before a deed of people. */
function isActingDepartment({ words, start, end }: Candidate, head: Word): boolean {
  if (end !== start + 1 || !TEAM_FIELDS.has(head.lower)) return false;
  const next = tagAt(words, end) === 'adv' || tagAt(words, end) === 'neg' ? words[end + 1] : words[end];
  return next?.form !== undefined && next.lower !== next.form.lemma && DEPARTMENT_DEEDS.has(next.form.lemma);
}

function humanDeedFollows(words: readonly Word[], at: number): boolean {
  const next = tagAt(words, at) === 'adv' ? words[at + 1] : words[at];
  return (
    next?.tag === 'verb' && next.form !== undefined && HUMAN_ONLY.has(next.form.lemma) && next.lower !== next.form.lemma
  );
}
