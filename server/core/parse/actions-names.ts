import type { Owner } from '../model/action.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { ACTION_VERBS } from './actions.table.ts';
import { isPerson } from './actions-parts.ts';
import { isCollective, readOwners } from './actions-people.ts';

/** Owners that an item names by their place in its words; `cuts` are the stretches that are no part of its words. */
export interface Named {
  readonly owners: readonly Owner[];
  readonly cuts: readonly Span[];
}

const TRAILING_NAME =
  /[\s)\]](?:[—–]|--|-) ?((?:the )?\p{Lu}\p{Ll}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]+){0,2}(?: team| lead| on-call)?)(?=,? (?:due|by|before|eta|ETA|target)\b|, ?\d|, ?P\d)/u; // "— Jane Doe, due"
const ENDING_NAME =
  /[\s)\]](?:[—–]|--|-) ?((?:the )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?:the )?\p{L}[\p{L}/ ]{1,24} (?:team|Team))[\s*_.]{0,4}$/u; // "— Jane Doe"
const BRACKET_NAME = /[([](\p{Lu}\p{Ll}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]+){0,2})(?=, ?(?:due|by|before|eta|ETA|\d)\b)/u; // "(Jane Doe, by"
const LEADING_NAME =
  /^[*_]{0,2}(?:By [^,\n]{2,30}, )?[*_]{0,2}(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:(?: and | & |, |\/)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?){0,2}|[Tt]he [\p{L}/ -]{2,30} [Tt]eam|\p{Lu}[\p{L}/-]{1,20} [Tt]eam)[*_]{0,2} (?:to|will|should|shall|is to|is going to|are to) ([a-z]+)\b/u; // "Jane to add", "By 1 March, Kim will add"
const BUSY_NAME =
  /(?:[([]|\s[—–-]{1,2} |[.,;:] )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:is (?:on|leading|driving|owning|handling|doing|working on|looking (?:at|into|after)|picking up)|owns|leads|drives|has|will (?:own|lead|drive|handle|take)) (?:it|this|that)(?: one| work| effort)?[)\]]?[.!*_\s]*$/u; // "(Noa is on it)"
const NAME_LEAD = /^[*_]{0,2}(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)[*_]{0,2}:[*_]{0,2} ([A-Za-z]+)\b/u; // "Jane Doe: add"
const ASSIGNED_LEAD =
  /^[*_]{0,2}(?:[Aa]ssigned to|[Oo]wner) (@?\p{L}[\p{L}. -]{1,30})[*_]{0,2}:[*_]{0,2} ([A-Za-z]+)\b/u; // "Assigned to Kim: add"

const NOT_NAMES = new Set(
  'we it this they he she who somebody someone nobody anybody that continue subscribe switch switched need needs try aim agree plan want wants start begin migrate migration move moved commit talk reach listen respond go how what where when ability time attempt remember learn everyone'.split(
    ' ',
  ),
);
const AND = / and | & |, |\//; // "Kim and Jo"
const COLON = /:[*_]*\s/; // "Kim: "

const firstOf = (name: string): string => name.split(' ')[0]?.toLowerCase() ?? '';

const isWord = (first: string): boolean => NOT_NAMES.has(first) || ACTION_VERBS.has(first);

/** "Jane to add an alert" names an owner, "Switch to using" none. */
function isAssignment(words: string, name: string, verb: string): boolean {
  if (isWord(firstOf(name))) return false;
  if (COLON.test(words) && isPerson(name)) return true;
  return ACTION_VERBS.has(verb.toLowerCase()) && (isFullName(words, name) || isCollective(name) || arePeople(name));
}

const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u; // "Wei Ling"

/** One word in front of "to" may be a verb: "Refuse to start when a run was made within the hour". */
const isFullName = (words: string, name: string): boolean => words.includes(' to ') && FULL_NAME.test(name);

const arePeople = (names: string): boolean => names.split(AND).every(isPerson);

interface NameShape {
  readonly pattern: RegExp;
  /** What goes with the name: the dash in front of it, "to" behind it, all words around it, the words from its mark on, or nothing. */
  readonly takes: 'dash' | 'to' | 'name' | 'all' | 'rest';
}

const NAMES: readonly NameShape[] = [
  { pattern: TRAILING_NAME, takes: 'dash' },
  { pattern: ENDING_NAME, takes: 'dash' },
  { pattern: BRACKET_NAME, takes: 'name' },
  { pattern: BUSY_NAME, takes: 'rest' },
  { pattern: LEADING_NAME, takes: 'to' },
  { pattern: NAME_LEAD, takes: 'to' },
  { pattern: ASSIGNED_LEAD, takes: 'all' },
];

/** Names behind a dash, in brackets, or in front: "Jane to add an alert". Undefined when there is none. */
export function readNames(text: string): Named | undefined {
  for (const shape of NAMES) {
    const found = namedBy(text, shape);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Jane is on it", not "She is on it"; with a deed behind the name, that deed is to be an action. */
function isNaming(
  takes: NameShape['takes'],
  { words, name, verb }: Record<'words' | 'name' | 'verb', string>,
): boolean {
  if (takes === 'rest') return !isWord(firstOf(name));
  return (takes !== 'to' && takes !== 'all') || isAssignment(words, name, verb);
}

function namedBy(text: string, { pattern, takes }: NameShape): Named | undefined {
  const [words = '', name = '', verb = ''] = pattern.exec(text) ?? [];
  if (name === '' || !isNaming(takes, { words, name, verb })) return undefined;
  const index = text.indexOf(words);
  const start = index + words.indexOf(name);
  const owners = readOwners(text, span(start, start + name.length));
  if (owners.length === 0) return undefined;
  const cuts: Readonly<Record<NameShape['takes'], Span>> = {
    dash: span(index + 1, start + name.length),
    name: span(start, start + name.length),
    rest: span(index, index + words.length),
    all: span(index, index + words.length - verb.length),
    to: span(start, index + words.length - verb.length),
  };
  return { owners, cuts: [cuts[takes]] };
}
