import {
  ATTACKER_MODIFIERS, HUMAN_MODIFIERS, MACHINE_MODIFIERS, MACHINE_ROLES, TEAM_FIELDS, WEAK_TEAM_HEADS,
} from '../lexicon/agents.ts';
import { FIRST_PERSON, NOBODY, PERSON_PRONOUNS } from '../lexicon/function-words.ts';
import { HUMAN_ONLY } from '../lexicon/verbs.ts';
import { singularOf, verbForm } from '../morphology/forms.ts';
import { isCapitalised, type Lookup } from './lookup.ts';
import { words as set } from '../lexicon/words.ts';
import type { Phrase, Word } from './sentence.ts';
import { lowerAt, tagAt, textAt } from './words.ts';

interface Candidate {
  readonly words: readonly Word[];
  readonly lookup: Lookup;
  readonly start: number;
  readonly end: number;
}

/** Names the class of a noun phrase by its head and its modifiers; undefined when it has no head. */
export function classify(candidate: Candidate): Phrase | undefined {
  const { words, start } = candidate;
  const end = trimmedEnd(candidate);
  if (end <= start) return undefined;
  const own = { ...candidate, end };
  const head = words[end - 1];
  if (head === undefined) return undefined;
  const base = { start, end, head: end - 1, owner: tagAt(words, end) === 'poss', nobody: isNobody(own), served: false, doubtful: false };
  return { ...base, ...kindOf(own, head) };
}

/** A trailing article or number belongs to nothing. */
function trimmedEnd({ words, start, end }: Candidate): number {
  return end - 1 > start && tagAt(words, end - 1) === 'punct' ? end - 1 : end;
}

function isNobody({ words, start, end }: Candidate): boolean {
  const first = lowerAt(words, start);
  return NOBODY.has(first) || (first === 'no' && (end > start + 1 || lowerAt(words, end) === 'one')) || first === 'neither';
}

type Kind = Pick<Phrase, 'class'> & Partial<Pick<Phrase, 'served' | 'doubtful'>>;

function kindOf(candidate: Candidate, head: Word): Kind {
  if (head.tag === 'pron' || isBareDeterminer(candidate)) return pronounKind(candidate, head);
  const noun = nounKind(candidate, head);
  if (noun !== undefined) return noun;
  if (head.tag === 'name') return nameKind(candidate);
  return inferredKind(candidate, head);
}

const isBareDeterminer = ({ words, start, end }: Candidate): boolean => end === start + 1 && tagAt(words, start) === 'det';

function pronounKind({ words, start }: Candidate, head: Word): Kind {
  const { lower } = head;
  if (FIRST_PERSON.has(lower)) return { class: 'first-person' };
  if (PERSON_PRONOUNS.has(lower) || NOBODY.has(lower)) return { class: 'person' };
  if (lower === 'one' && lowerAt(words, start) === 'no') return { class: 'person' };
  if (lower === 'they' || lower === 'you') return { class: 'unknown', doubtful: true };
  return { class: 'unknown' };
}

const modifiers = ({ words, start, end }: Candidate): readonly Word[] => words.slice(start, end - 1);

function nounKind(candidate: Candidate, head: Word): Kind | undefined {
  const { lookup } = candidate;
  if (head.tag === 'num') return undefined;
  const before = modifiers(candidate);
  const meaning = meaningOf(candidate, head);
  if (meaning === undefined) return undefined;
  if (meaning === 'attacker') return { class: 'attacker' };
  if (before.some((word) => ATTACKER_MODIFIERS.has(word.lower))) return { class: 'attacker' };
  if (meaning !== 'team' && meaning !== 'organisation' && isMachine(candidate, head)) return { class: 'system' };
  if (before[0]?.lower === 'our' && (head.lower === 'team' || head.lower === 'company' || head.lower === 'teams')) return { class: 'first-person' };
  if (before.some((word) => lookup.isProduct(word.lower)) && meaning === 'role' && MACHINE_ROLES.has(singularOf(head.lower))) return { class: 'system' };
  return meaning === 'user' ? { class: 'role', served: true } : { class: meaning };
}

function meaningOf(candidate: Candidate, head: Word): 'role' | 'user' | 'team' | 'organisation' | 'attacker' | undefined {
  const { words, start, end, lookup } = candidate;
  const bare = lookup.isBareTeam(head.token);
  if (end === start + 1) {
    if (bare) return 'team';
    const noun = lookup.nounOf(head.lower);
    return noun === 'team' && WEAK_TEAM_HEADS.has(head.lower) && head.lower !== 'people' && head.lower !== 'folks' && head.lower !== 'staff' && head.lower !== 'management' && head.lower !== 'leadership' && head.lower !== 'colleagues' ? undefined : noun;
  }
  const noun = lookup.nounOf(head.lower);
  const before = lowerAt(words, end - 2);
  if (noun === 'team' && WEAK_TEAM_HEADS.has(head.lower)) return TEAM_FIELDS.has(before) || lookup.isBareTeam(words[end - 2]?.token ?? head.token) || isStaffWord(head.lower) || lowerAt(words, start) === 'our' ? 'team' : undefined;
  if (noun !== undefined) return noun;
  if (bare && head.lower !== 'support' && !HUMAN_MODIFIERS.has(before) ) return end === start + 2 && tagAt(words, start) === 'det' && (head.lower === 'noc' || head.lower === 'soc' || head.lower === 'csirt' || head.lower.endsWith('s')) ? 'team' : undefined;
  return bare && head.lower === 'support' && (before === 'customer' || before === 'vendor' || before === 'it') ? 'team' : undefined;
}

const isStaffWord = (lower: string): boolean => lower === 'people' || lower === 'folks' || lower === 'staff' || lower === 'management' || lower === 'guys' || lower === 'colleagues' || lower === 'personnel' || lower === 'crew';

/** "The Prometheus operator", "the deployment controller": a machine; "the duty manager": a person. */
function isMachine(candidate: Candidate, head: Word): boolean {
  const singular = singularOf(head.lower);
  if (!MACHINE_ROLES.has(singular)) return false;
  const before = modifiers(candidate).filter((word) => word.tag !== 'det' && word.tag !== 'num');
  const last = before[before.length - 1]?.lower ?? '';
  if (last === '' || HUMAN_MODIFIERS.has(last)) return last === '' && ALWAYS_MACHINE.has(singular);
  if (MACHINE_MODIFIERS.has(last) || candidate.lookup.isProduct(last)) return true;
  return ALWAYS_MACHINE.has(singular) || singular === 'agent';
}

const ALWAYS_MACHINE = set(`controller driver handler worker reader client consumer primary secondary loader builder writer backup master leader planner agent coordinator recorder coder caller`);

/** A phrase that ends in a name: a person, unless a common noun stands before it ("error Bob"?) or a thing's article does. */
function nameKind(candidate: Candidate): Kind {
  const { words, start, end } = candidate;
  const before = words.slice(start, end - 1);
  if (before.some((word) => candidate.lookup.isProduct(word.lower) && word.token.text !== word.lower)) return { class: 'system' };
  return { class: 'person' };
}

/** Unknown capitalised words and surnames are people only before a deed that no machine does. */
function inferredKind(candidate: Candidate, head: Word): Kind {
  const { words, end, lookup, start } = candidate;
  const given = words.slice(start, end - 1).some((word) => word.tag === 'name');
  if (given && isCapitalised(head.token)) return { class: 'person' };
  if (lookup.isProduct(head.lower) || !isCapitalised(head.token) || end !== start + 1) {
    const initial = /^\p{Lu}$/u.test(textAt(words, start)) && textAt(words, start + 1) === '.';
    return initial && isCapitalised(head.token) ? { class: 'person' } : { class: lookup.isKnownOrganisation(head.lower) ? 'organisation' : 'system' };
  }
  return humanDeedFollows(words, end) ? { class: 'person', doubtful: true } : { class: 'system' };
}

function humanDeedFollows(words: readonly Word[], at: number): boolean {
  const next = tagAt(words, at) === 'adv' ? words[at + 1] : words[at];
  if (next?.tag !== 'verb') return false;
  const lemma = verbForm(next.lower)?.lemma ?? '';
  return HUMAN_ONLY.has(lemma) && lowerAt(words, at) !== lemma;
}
