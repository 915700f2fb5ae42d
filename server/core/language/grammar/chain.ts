import { words as set } from '../lexicon/words.ts';
import type { Scene } from './clauses.ts';
import type { Phrase, VerbGroup } from './sentence.ts';
import { isHuman, lowerAt, phraseEndingAt, tagAt } from './words.ts';

/** Prepositions that hang a phrase on the noun before it: "the engineer on duty", "a lead at the vendor". */
const ATTACHING = set(`of on at in for from with under behind within to near over by into onto against across`);
const DEPTH = 4;
const NEAR = 3;

const actsLikePerson = (phrase: Phrase): boolean => isHuman(phrase) || phrase.class === 'attacker';

/** Walks from "duty" in "the engineer on duty" to "the engineer"; the result ends where the walk began. */
export function headOfChain(scene: Scene, phrase: Phrase): Phrase {
  let head = phrase;
  for (let steps = 0; steps < DEPTH; steps++) head = outerPhrase(scene, head) ?? head;
  return relativeOwner(scene, head) ?? { ...head, end: phrase.end };
}

/** The person whom "who" stands for: "an engineer at the vendor who …". */
export function humanInChain(scene: Scene, phrase: Phrase): Phrase {
  return actsLikePerson(phrase) ? phrase : (outerPhrase(scene, phrase) ?? phrase);
}

function outerPhrase(scene: Scene, inner: Phrase): Phrase | undefined {
  const at = (coordinatedBefore(scene, inner) ?? inner).start - 1;
  const outer = phraseEndingAt(scene, at);
  if (outer === undefined) return undefined;
  if (tagAt(scene.words, at) === 'poss')
    return { ...inner, start: outer.start, class: outer.class === 'attacker' ? 'attacker' : inner.class };
  return tagAt(scene.words, at) === 'prep' && ATTACHING.has(lowerAt(scene.words, at)) ? outer : undefined;
}

/** The other half of a name: "Trust" of "somebody in Trust & Safety". */
const coordinatedBefore = (scene: Scene, { start }: Phrase): Phrase | undefined =>
  lowerAt(scene.words, start - 1) === '&' ? phraseEndingAt(scene, start - 1) : undefined;

/** "The engineer who deployed the change [forgot]", "whoever tagged the build": from "the change" back to the person. */
function relativeOwner(scene: Scene, phrase: Phrase): Phrase | undefined {
  const group = actsLikePerson(phrase) ? undefined : groupBefore(scene, phrase);
  const head = group && personBefore(scene, group);
  return head && { ...head, end: phrase.end };
}

/** The verb group that ends at most a few words before the phrase. */
function groupBefore({ groups }: Scene, { start }: Phrase): VerbGroup | undefined {
  const group = groups.findLast((other) => other.end <= start);
  return group !== undefined && start - group.end <= NEAR ? group : undefined;
}

function personBefore(scene: Scene, group: VerbGroup): Phrase | undefined {
  const opener = lowerAt(scene.words, group.start - 1);
  if (opener === 'whoever') return phraseEndingAt(scene, group.start);
  const relative = opener === 'who' || opener === 'that';
  if (!relative && group.kind !== 'ing') return undefined;
  const head = phraseEndingAt(scene, relative ? group.start - 1 : group.start);
  return head !== undefined && actsLikePerson(head) ? head : undefined;
}
