import { words as set } from '../lexicon/words.ts';
import type { Scene } from './clauses.ts';
import { headOfChain, humanInChain } from './chain.ts';
import type { Clause, Link, Phrase, VerbGroup, Word } from './sentence.ts';
import { isHuman, lowerAt, phraseEndingAt, phraseStartingAt, tagAt, textAt } from './words.ts';

export interface Found {
  readonly subject?: Phrase;
  readonly link: Link;
}

interface Search {
  readonly scene: Scene;
  readonly group: VerbGroup;
  /** Clauses to the left, already read. */
  readonly clauses: readonly Clause[];
}

const RELATIVES = set(`who that which whom`);
const NONE: Found = { link: 'none' };

/** Who does what a verb group says. */
export function findSubject(search: Search): Found {
  const { group } = search;
  if (group.inverted !== undefined)
    return { subject: group.inverted, link: isPseudoCleft(search) ? 'gerund' : 'question' };
  if (group.kind === 'infinitive') return forTo(search);
  return group.kind === 'ing' ? gerundSubject(search) : finiteSubject(search);
}

/** "What sank us was the vendor renaming the key": no question, for "what" has a verb of its own. */
const isPseudoCleft = ({ scene: { words }, group }: Search): boolean =>
  lowerAt(words, 0) === 'what' && group.start >= 2 && group.progressive && lowerAt(words, words.length - 1) !== '?';

function finiteSubject(search: Search): Found {
  const { scene, group } = search;
  const { words } = scene;
  const at = group.start - 1;
  if (isCoordinated(words, at)) return coordinated(search);
  if (RELATIVES.has(lowerAt(words, at))) return relative(search, at);
  const phrase = phraseEndingAt(scene, group.start);
  if (phrase !== undefined) return direct(search, phrase);
  if (textAt(words, at) === ')') return beforeBracket(scene, at);
  return lowerAt(words, at) === ',' ? afterCommaOrClause(search, at) : NONE;
}

/** After an insertion, or one more deed in a note: "saw the trap, closed it". */
function afterCommaOrClause(search: Search, at: number): Found {
  const found = afterComma(search.scene, at);
  const { clauses, group } = search;
  const note =
    clauses.length > 0 &&
    clauses.every(({ link }) => link === 'active' || link === 'coordinated') &&
    group.tense === 'past' &&
    group.main === group.start &&
    !['punct', undefined].includes(tagAt(search.scene.words, group.end));
  return found === NONE && note && !group.passive ? coordinated(search) : found;
}

/** "and V", ", and V", ", then V". */
function isCoordinated(words: readonly Word[], at: number): boolean {
  if (tagAt(words, at) === 'conj') return true;
  if (lowerAt(words, at) === ',') return tagAt(words, at - 1) === 'conj' || lowerAt(words, at + 1) === 'then';
  return false;
}

/** A phrase right before the verb; a person before an attached preposition is the subject instead: "the author of the change". */
function direct(search: Search, phrase: Phrase): Found {
  const { scene, group } = search;
  const { words } = scene;
  if (lowerAt(words, group.start) === 'then' && tagAt(words, phrase.start - 1) === 'verb') return coordinated(search);
  const bare =
    group.start === group.main && group.tense === 'past' && !group.passive && lowerAt(words, group.end) === 'by';
  return {
    subject: headOfChain(scene, phrase),
    link: group.kind === 'participle' || bare ? 'reduced-passive' : 'active',
  };
}

/** "... and broke the release": the subject of the clause before. */
function coordinated({ scene, group, clauses }: Search): Found {
  const partner = clauses.findLast(
    (clause) => clause.subject !== undefined && clause.group.kind !== 'infinitive' && clause.link !== 'question',
  );
  if (partner?.subject === undefined || group.tense === 'none' || isCut(scene.words, partner.group.end, group.start))
    return NONE;
  return { subject: partner.subject, link: 'coordinated' };
}

const isCut = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ token }) => token.text === ';' || token.text === '.');

/** "who V", "that V": the phrase before, over a comma. */
function relative({ scene }: Search, at: number): Found {
  const comma = lowerAt(scene.words, at - 1) === ',' ? at - 1 : at;
  const phrase = phraseEndingAt(scene, comma);
  if (phrase === undefined) return NONE;
  return { subject: lowerAt(scene.words, at) === 'who' ? humanInChain(scene, phrase) : phrase, link: 'relative' };
}

const INSERTION = 16;

/** The last place before `before` where a mark stands, at most an insertion's length back; -1 for none. */
function markBefore(words: readonly Word[], before: number, text: string): number {
  for (let at = before - 1; at >= Math.max(0, before - INSERTION); at--) if (textAt(words, at) === text) return at;
  return -1;
}

/** "Sysadmin (Bjørn) forgot": the phrase before the bracket. */
function beforeBracket(scene: Scene, close: number): Found {
  const phrase = phraseEndingAt(scene, markBefore(scene.words, close, '('));
  return phrase === undefined ? NONE : { subject: { ...headOfChain(scene, phrase), end: close + 1 }, link: 'active' };
}

const INSERTION_TAGS = set(`det noun name adv prep verb sub num neg`);

/** "Monika, who was on call, missed": the phrase before the comma that opens the insertion. */
function afterComma(scene: Scene, close: number): Found {
  const open = markBefore(scene.words, close, ',');
  const phrase = open < 0 ? undefined : phraseEndingAt(scene, open);
  if (phrase === undefined || !INSERTION_TAGS.has(tagAt(scene.words, open + 1) ?? '')) return NONE;
  return { subject: headOfChain(scene, phrase), link: 'active' };
}

/** "For the NOC to sit on a page". */
function forTo({ scene, group }: Search): Found {
  const phrase = phraseEndingAt(scene, group.start);
  return phrase !== undefined && lowerAt(scene.words, phrase.start - 1) === 'for'
    ? { subject: phrase, link: 'for-to' }
    : NONE;
}

/** "Emil forgetting", "with the DBA having skipped", "Ruth's approving", "Having ignored the page, the analyst …". */
function gerundSubject(search: Search): Found {
  const { scene, group } = search;
  const owned = tagAt(scene.words, group.start - 1) === 'poss';
  const phrase = phraseEndingAt(scene, owned ? group.start - 1 : group.start);
  if (phrase !== undefined)
    return { subject: phrase, link: lowerAt(scene.words, phrase.start - 1) === 'with' ? 'absolute' : 'gerund' };
  if (owned || tagAt(scene.words, group.start - 1) === 'det') return NONE;
  const inserted = insertedAfter(search);
  if (inserted !== undefined) return { subject: inserted, link: 'participle' };
  return isOpening(scene.words, group.start) ? fronted(search) : trailing(search);
}

/** "Kalani, mistaking row 12 for row 21, powered down": a participle between commas behind the subject that opens the sentence. */
function insertedAfter({ scene, group, clauses }: Search): Phrase | undefined {
  if (clauses.length > 0 || lowerAt(scene.words, group.start - 1) !== ',') return undefined;
  const phrase = phraseEndingAt(scene, group.start - 1);
  return phrase?.start === 0 && isHuman(phrase) ? phrase : undefined;
}

const OPENING_TAGS = set(`punct sub prep adv`);
const isOpening = (words: readonly Word[], start: number): boolean =>
  start <= 2 && words.slice(0, start).every((word) => OPENING_TAGS.has(word.tag));

const FRONTED = 14;

/** A participle at the start belongs to the subject of the main clause. */
function fronted({ scene, group }: Search): Found {
  const { words } = scene;
  let at = group.end;
  while (at < words.length && at - group.end <= FRONTED && lowerAt(words, at) !== ',') at++;
  if (lowerAt(words, at) !== ',') return NONE;
  at++;
  while (tagAt(words, at) === 'adv') at++;
  const phrase = phraseStartingAt(scene, at);
  return phrase === undefined ? NONE : { subject: phrase, link: 'participle' };
}

/** "..., ignoring the page", "by restarting": the subject of the clause before. */
function trailing({ scene, group, clauses }: Search): Found {
  const partner = clauses.findLast((clause) => clause.subject !== undefined && clause.group.end <= group.start);
  if (partner?.subject === undefined || partner.group.passive) return NONE;
  const tag = tagAt(scene.words, group.start - 1);
  const linked = lowerAt(scene.words, group.start - 1) === ',' || tag === 'conj' || tag === 'prep';
  return linked ? { subject: partner.subject, link: 'participle' } : NONE;
}
