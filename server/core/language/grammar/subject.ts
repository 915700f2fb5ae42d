import { words as set } from '../lexicon/words.ts';
import type { Scene } from './clauses.ts';
import type { Clause, Link, Phrase, VerbGroup, Word } from './sentence.ts';
import { lowerAt, phraseEndingAt, phraseOver, tagAt } from './words.ts';

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

/** Prepositions that hang a phrase on the noun before it: "the engineer on duty", "a lead at the vendor". */
const ATTACHING = set(`of on at in for from with under behind within to near over by`);
const RELATIVES = set(`who that which whom`);
const NONE: Found = { link: 'none' };

/** Who does what a verb group says. */
export function findSubject(search: Search): Found {
  const { group, scene } = search;
  if (group.inverted !== undefined) return { subject: group.inverted, link: 'question' };
  if (group.kind === 'infinitive') return forTo(search);
  const at = group.start - 1;
  const before = scene.words[at];
  if (group.kind === 'ing') return gerundSubject(search);
  if (before === undefined) return NONE;
  if (before.tag === 'conj' || (before.lower === ',' && tagAt(scene.words, at - 1) === 'conj')) return coordinated(search);
  if (RELATIVES.has(before.lower)) return relative(search, at);
  if (before.lower === 'then' && lowerAt(scene.words, at - 1) === ',') return coordinated(search);
  const phrase = phraseEndingAt(scene, group.start);
  if (phrase !== undefined) return direct(search, phrase);
  if (before.token.text === ')') return beforeBracket(search, at);
  if (before.lower === ',') return afterComma(search, at);
  return NONE;
}

const HUMAN: ReadonlySet<string> = new Set(['person', 'role', 'team', 'organisation', 'first-person', 'attacker']);

/** A phrase right before the verb; a person before an attached preposition is the subject instead: "one of the operators". */
function direct(search: Search, phrase: Phrase): Found {
  const { scene, group } = search;
  if (lowerAt(scene.words, group.start) === 'then' && tagAt(scene.words, phrase.start - 1) === 'verb') return coordinated(search);
  const subject = headOfChain(scene, phrase);
  const reduced = group.kind === 'participle' || (lowerAt(scene.words, group.end) === 'by' && !group.passive && group.start === group.main && group.tense === 'past');
  if (reduced) return { subject, link: 'reduced-passive' };
  return { subject, link: 'active' };
}

/** Walks from "duty" in "the engineer on duty" to "the engineer". */
function headOfChain(scene: Scene, phrase: Phrase): Phrase {
  let head = phrase;
  for (let steps = 0; steps < 4; steps++) {
    const outer = outerPhrase(scene, head);
    if (outer === undefined) break;
    head = outer;
  }
  return relativeOwner(scene, head) ?? { ...head, end: head === phrase ? head.end : phrase.end };
}

function outerPhrase(scene: Scene, inner: Phrase): Phrase | undefined {
  const preposition = scene.words[inner.start - 1];
  if (preposition === undefined) return undefined;
  if (preposition.tag === 'poss') return ownerOf(scene, inner);
  if (preposition.tag !== 'prep' || !ATTACHING.has(preposition.lower)) return undefined;
  return phraseEndingAt(scene, inner.start - 1);
}

/** "The vendor's engineers": the engineers, but the phrase begins at the vendor. */
function ownerOf(scene: Scene, owned: Phrase): Phrase | undefined {
  const owner = phraseEndingAt(scene, owned.start - 1);
  return owner === undefined ? undefined : { ...owned, start: owner.start };
}

/** "The engineer who deployed the change [forgot]": from "the change" back to "the engineer". */
function relativeOwner(scene: Scene, phrase: Phrase): Phrase | undefined {
  if (HUMAN.has(phrase.class)) return undefined;
  const group = [...scene.groups].reverse().find((other) => other.end <= phrase.start && phrase.start - other.end <= 3);
  if (group === undefined) return undefined;
  const opener = scene.words[group.start - 1];
  const isRelative = opener?.lower === 'who' || opener?.lower === 'that';
  if (opener?.lower === 'whoever') return wholeFrom(phraseEndingAt(scene, group.start), phrase);
  const gerund = group.kind === 'ing';
  const head = isRelative ? phraseEndingAt(scene, group.start - 1) : gerund ? phraseEndingAt(scene, group.start) : undefined;
  if (head === undefined || !HUMAN.has(head.class)) return undefined;
  return { ...head, end: phrase.end };
}

const wholeFrom = (head: Phrase | undefined, last: Phrase): Phrase | undefined => head && { ...head, end: last.end };

/** "... and broke the release": the subject of the clause before, unless that one hangs on something else. */
function coordinated({ scene, group, clauses }: Search): Found {
  const partner = clauses.findLast((clause) => clause.subject !== undefined && clause.group.kind !== 'infinitive' && clause.link !== 'question');
  if (partner?.subject === undefined || group.tense === 'none') return NONE;
  if (partner.group.tense !== group.tense && group.modal === undefined && !partner.group.passive && partner.group.kind === 'finite' && partner.group.modal === undefined) {
    return sameShape(partner.group, group) ? { subject: partner.subject, link: 'coordinated' } : NONE;
  }
  const blocked = scene.words.slice(partner.group.end, group.start).some((word) => word.token.text === ';' || word.token.text === '.');
  return blocked ? NONE : { subject: partner.subject, link: 'coordinated' };
}

const sameShape = (left: VerbGroup, right: VerbGroup): boolean => left.kind === right.kind;

/** "who V", "that V": the phrase before, over a comma. */
function relative({ scene }: Search, at: number): Found {
  const { words } = scene;
  const comma = lowerAt(words, at - 1) === ',' ? at - 1 : at;
  const phrase = phraseEndingAt(scene, comma);
  if (phrase === undefined) return NONE;
  const head = lowerAt(words, at) === 'who' ? humanInChain(scene, phrase) : phrase;
  return { subject: head, link: 'relative' };
}

function humanInChain(scene: Scene, phrase: Phrase): Phrase {
  const outer = HUMAN.has(phrase.class) ? undefined : outerPhrase(scene, phrase);
  return outer ?? phrase;
}

/** "Sysadmin (Bjørn) forgot": the phrase before the bracket. */
function beforeBracket({ scene }: Search, close: number): Found {
  const open = lastIndex(scene.words, close, '(');
  const phrase = open < 0 ? undefined : phraseEndingAt(scene, open);
  return phrase === undefined ? NONE : { subject: { ...headOfChain(scene, phrase), end: close + 1 }, link: 'active' };
}

const lastIndex = (words: readonly Word[], before: number, text: string): number =>
  words.findLastIndex((word, at) => at < before && word.token.text === text);

/** "Monika, who was on call, missed": the phrase before the comma that opens the insertion. */
function afterComma(search: Search, close: number): Found {
  const { scene } = search;
  const open = lastIndex(scene.words, close, ',');
  if (open < 0 || close - open > 16) return NONE;
  const opener = scene.words[open + 1];
  if (opener === undefined) return NONE;
  const phrase = phraseEndingAt(scene, open);
  if (phrase === undefined) return NONE;
  const inserts = opener.lower === 'who' || opener.lower === 'which' || opener.tag === 'det' || opener.tag === 'noun' || opener.form?.shapes.has('ing') === true || opener.tag === 'adv' || opener.tag === 'prep' || opener.tag === 'verb';
  return inserts ? { subject: { ...headOfChain(scene, phrase) }, link: 'active' } : NONE;
}

/** "For the NOC to sit on a page". */
function forTo({ scene, group }: Search): Found {
  const phrase = phraseEndingAt(scene, group.start);
  if (phrase === undefined) return NONE;
  return lowerAt(scene.words, phrase.start - 1) === 'for' ? { subject: phrase, link: 'for-to' } : NONE;
}

const GERUND_OPENERS = set(`by with to of from because after before despite given than and without for on over about through`);

/** "Emil forgetting", "with the DBA having skipped", "Having ignored the page, the analyst …". */
function gerundSubject(search: Search): Found {
  const { scene, group } = search;
  const { words } = scene;
  if (tagAt(words, group.start - 1) === 'poss') {
    const owner = phraseEndingAt(scene, group.start - 1);
    return owner === undefined ? NONE : { subject: owner, link: 'gerund' };
  }
  const phrase = phraseEndingAt(scene, group.start);
  if (phrase !== undefined) return gerundAfter(scene, phrase);
  if (tagAt(words, group.start - 1) === 'det') return NONE;
  if (group.start === 0 || isOpening(words, group.start)) return fronted(search);
  return trailing(search);
}

function gerundAfter(scene: Scene, phrase: Phrase): Found {
  const opener = scene.words[phrase.start - 1];
  if (opener?.lower === 'with') return { subject: phrase, link: 'absolute' };
  if (opener === undefined || opener.tag === 'prep' || opener.tag === 'punct' || opener.tag === 'aux' || GERUND_OPENERS.has(opener.lower)) return { subject: phrase, link: 'gerund' };
  return { subject: phrase, link: 'gerund' };
}

const isOpening = (words: readonly Word[], start: number): boolean =>
  start <= 2 && words.slice(0, start).every((word) => word.tag === 'punct' || word.tag === 'sub' || word.tag === 'prep' || word.tag === 'adv');

/** A participle at the start belongs to the subject of the main clause. */
function fronted({ scene, group }: Search): Found {
  const comma = scene.words.findIndex((word, at) => at >= group.end && word.lower === ',');
  if (comma < 0 || comma - group.end > 14) return NONE;
  let at = comma + 1;
  while (tagAt(scene.words, at) === 'adv') at++;
  const phrase = phraseOver(scene, at);
  return phrase?.start === at ? { subject: phrase, link: 'participle' } : NONE;
}

/** "..., ignoring the page", "by restarting": the subject of the clause before. */
function trailing({ scene, group, clauses }: Search): Found {
  const partner = clauses.findLast((clause) => clause.subject !== undefined && clause.group.end <= group.start);
  const before = scene.words[group.start - 1];
  if (partner?.subject === undefined || before === undefined) return NONE;
  const linked = before.lower === ',' || before.lower === 'by' || before.lower === 'without' || before.tag === 'conj' || before.tag === 'prep';
  return linked && !partner.group.passive ? { subject: partner.subject, link: 'participle' } : NONE;
}
