import { comparedName, isSameClass, sharedServices } from '../model/incident-record.ts';
import type { Words } from './words.ts';

/** What is compared of a postmortem. */
export interface Comparable {
  /** An address or a path; different ones are different incidents. */
  readonly id: string;
  readonly class?: string;
  readonly services: readonly string[];
  readonly words: Words;
}

export interface Related {
  readonly id: string;
  /** In plain words, strongest first: "same class: certificate-expiry". Never empty. */
  readonly reasons: readonly string[];
}

/** Two texts are alike from this cosine upwards: in folders of different houses, nearly all pairs below it were alike by chance. */
export const ALIKE = 0.2;

/** Fewer shared words are shared by chance. */
const FEWEST_SHARED = 3;

/** Words that stand in more postmortems than this say nothing; so do those in more than a quarter of a larger folder. */
const MOST_HOLDERS = 64;
const FEWEST_HOLDERS = 3;

/** How many words a reason names, and how many related incidents are told of each. */
const NAMED_WORDS = 3;
const MOST_RELATED = 5;

/**
 * For each postmortem the others that have the same class, a service in common, or a similar text; the most alike first.
 *
 * The measure of the text: each postmortem is the list of the words of its title, summary, impact and causes. A word weighs
 * (1 + ln count) × ln(postmortems ÷ postmortems with that word), so that a word found in few of them weighs most, and one
 * found in more than a quarter of them nothing. Two texts are alike when the cosine of their lists is at least `ALIKE` and
 * three words or more are shared; the reason names the three that weigh most.
 */
export function relatedIncidents(incidents: readonly Comparable[]): ReadonlyMap<string, readonly Related[]> {
  const compare = comparison(incidents);
  return new Map(incidents.map((incident, index) => [incident.id, compare(index)]));
}

/** The words of one text that count, each with its weight; together of length 1. */
type Weights = ReadonlyMap<string, number>;

/** An incident that holds a word, by its place among all, and the weight that the word has there. */
interface Holder {
  readonly index: number;
  readonly weight: number;
}

interface Ground {
  readonly incidents: readonly Comparable[];
  readonly weights: readonly Weights[];
  readonly wordHolders: ReadonlyMap<string, readonly Holder[]>;
  /** Which incidents are of a class, or name a service. */
  readonly namedBy: ReadonlyMap<string, readonly number[]>;
}

function comparison(incidents: readonly Comparable[]): (index: number) => readonly Related[] {
  const counts = grouped(incidents.map(({ words }) => [...words.keys()]));
  const weights = incidents.map(({ words }) => weigh(words, { counts, all: incidents.length }));
  const wordHolders = new Map<string, Holder[]>();
  weights.forEach((own, index) => {
    for (const [stem, weight] of own) {
      const known = wordHolders.get(stem);
      if (known === undefined) wordHolders.set(stem, [{ index, weight }]);
      else known.push({ index, weight });
    }
  });
  const ground = { incidents, weights, wordHolders, namedBy: grouped(incidents.map(namesOf)) };
  return (index) => relatedTo(index, ground);
}

/** For each key the places of those that have it. */
function grouped(keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of new Set(own)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [index]);
      else known.push(index);
    }
  });
  return groups;
}

const namesOf = ({ class: name = '', services }: Comparable): readonly string[] => [
  ...(comparedName(name) === '' ? [] : [`class ${comparedName(name)}`]),
  ...services.map((service) => `service ${comparedName(service)}`),
];

function weigh(words: Words, { counts, all }: { counts: ReturnType<typeof grouped>; all: number }): Weights {
  const most = Math.min(MOST_HOLDERS, Math.max(FEWEST_HOLDERS, all / 4));
  const weights: [string, number][] = [];
  for (const [stem, { count }] of words) {
    const held = counts.get(stem)?.length ?? 1;
    if (held <= most && held < all) weights.push([stem, (1 + Math.log(count)) * Math.log(all / held)]);
  }
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}

function relatedTo(index: number, ground: Ground): readonly Related[] {
  const { incidents, namedBy } = ground;
  const own = incidents[index];
  if (own === undefined) return [];
  const cosines = cosinesOf(index, ground);
  const alike = [...cosines].filter(([, cosine]) => cosine >= ALIKE).map(([other]) => other);
  const candidates = new Set([...alike, ...namesOf(own).flatMap((name) => namedBy.get(name) ?? [])]);
  candidates.delete(index);
  return [...candidates]
    .flatMap((other) => {
      const cosine = cosines.get(other) ?? 0;
      const reasons = [
        ...nameReasons(own, incidents[other]),
        ...(cosine < ALIKE ? [] : wordReason(own, sharedWords(index, other, ground))),
      ];
      return reasons.length === 0 ? [] : [{ other, reasons, cosine }];
    })
    .sort((a, b) => b.reasons.length - a.reasons.length || b.cosine - a.cosine || a.other - b.other)
    .slice(0, MOST_RELATED)
    .map(({ other, reasons }) => ({ id: incidents[other]?.id ?? '', reasons }));
}

/** How alike the texts of the others are, for those that share a word. */
function cosinesOf(index: number, { weights, wordHolders }: Ground): ReadonlyMap<number, number> {
  const cosines = new Map<number, number>();
  for (const [stem, own] of weights[index] ?? []) {
    for (const { index: other, weight } of wordHolders.get(stem) ?? [])
      cosines.set(other, (cosines.get(other) ?? 0) + own * weight);
  }
  return cosines;
}

interface SharedWord {
  readonly stem: string;
  /** What it adds to the cosine. */
  readonly share: number;
}

function sharedWords(index: number, other: number, { weights }: Ground): readonly SharedWord[] {
  const theirs = weights[other];
  return [...(weights[index] ?? [])].flatMap(([stem, own]) => {
    const weight = theirs?.get(stem);
    return weight === undefined ? [] : [{ stem, share: own * weight }];
  });
}

function nameReasons(own: Comparable, other: Comparable | undefined): readonly string[] {
  if (other === undefined) return [];
  const shared = sharedServices(own, other);
  return [
    ...(isSameClass(own, other) ? [`same class: ${own.class ?? ''}`] : []),
    ...(shared.length === 0 ? [] : [`same ${shared.length === 1 ? 'service' : 'services'}: ${shared.join(', ')}`]),
  ];
}

function wordReason({ words }: Comparable, shared: readonly SharedWord[]): readonly string[] {
  if (shared.length < FEWEST_SHARED) return [];
  const heaviest = [...shared].sort((a, b) => b.share - a.share).slice(0, NAMED_WORDS);
  return [`similar words: ${heaviest.map(({ stem }) => words.get(stem)?.written ?? stem).join(', ')}`];
}
