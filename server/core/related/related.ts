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

interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

const NOTHING: Weighed = { weights: new Map(), length: 0 };

interface Ground {
  readonly incidents: readonly Comparable[];
  readonly weighed: readonly Weighed[];
  /** Which incidents hold a word, a class or a service. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

function comparison(incidents: readonly Comparable[]): (index: number) => readonly Related[] {
  const holders = holdersOf(incidents);
  const weighed = incidents.map(({ words }) => weigh(words, { holders, all: incidents.length }));
  return (index) => relatedTo(index, { incidents, weighed, holders });
}

const wordKey = (stem: string): string => `word ${stem}`;
const SEPARATORS = /[^\p{L}\p{N}]+/gu; // "certificate_expiry"
const plain = (words: string): string => words.toLowerCase().replace(SEPARATORS, ' ').trim();
const classKey = (name: string): string => `class ${plain(name)}`;
const serviceKey = (name: string): string => `service ${plain(name)}`;

function holdersOf(incidents: readonly Comparable[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  incidents.forEach((incident, index) => {
    for (const key of new Set(keysOf(incident))) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  });
  return holders;
}

const keysOf = ({ class: name, services, words }: Comparable): readonly string[] => [
  ...(name === undefined || plain(name) === '' ? [] : [classKey(name)]),
  ...services.map(serviceKey),
  ...[...words.keys()].map(wordKey),
];

function weigh(words: Words, { holders, all }: { holders: Ground['holders']; all: number }): Weighed {
  const most = Math.min(MOST_HOLDERS, Math.max(FEWEST_HOLDERS, all / 4));
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [stem, { count }] of words) {
    const held = holders.get(wordKey(stem))?.length ?? 1;
    if (held > most || held >= all) continue;
    const weight = (1 + Math.log(count)) * Math.log(all / held);
    weights.set(stem, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** What two incidents have in common. */
interface Common {
  cosine: number;
  readonly stems: { readonly stem: string; readonly weight: number }[];
}

function relatedTo(index: number, ground: Ground): readonly Related[] {
  const { incidents, holders } = ground;
  const own = incidents[index];
  if (own === undefined) return [];
  const words = commonWords(index, ground);
  const candidates = new Set(words.keys());
  for (const key of keysOf(own).filter((each) => !each.startsWith('word ')))
    for (const other of holders.get(key) ?? []) candidates.add(other);
  candidates.delete(index);
  return [...candidates]
    .flatMap((other) => {
      const reasons = reasonsFor(own, incidents[other], words.get(other));
      return reasons.length === 0 ? [] : [{ other, reasons, cosine: words.get(other)?.cosine ?? 0 }];
    })
    .sort((a, b) => b.reasons.length - a.reasons.length || b.cosine - a.cosine || a.other - b.other)
    .slice(0, MOST_RELATED)
    .map(({ other, reasons }) => ({ id: incidents[other]?.id ?? '', reasons }));
}

function commonWords(index: number, { weighed, holders }: Ground): ReadonlyMap<number, Common> {
  const found = new Map<number, Common>();
  const own = weighed[index] ?? NOTHING;
  for (const [stem, weight] of own.weights) {
    for (const other of holders.get(wordKey(stem)) ?? []) {
      const theirs = weighed[other] ?? NOTHING;
      const product = (weight * (theirs.weights.get(stem) ?? 0)) / (own.length * theirs.length);
      const common = found.get(other) ?? { cosine: 0, stems: [] };
      common.cosine += product;
      common.stems.push({ stem, weight: product });
      found.set(other, common);
    }
  }
  return found;
}

function reasonsFor(own: Comparable, other: Comparable | undefined, common: Common | undefined): readonly string[] {
  if (other === undefined) return [];
  const services = new Set(other.services.map(plain));
  const shared = own.services.filter((service) => services.has(plain(service)));
  return [
    ...(isSameClass(own, other) ? [`same class: ${own.class ?? ''}`] : []),
    ...(shared.length === 0 ? [] : [`same ${shared.length === 1 ? 'service' : 'services'}: ${shared.join(', ')}`]),
    ...(common === undefined ? [] : wordReason(own, common)),
  ];
}

const isSameClass = ({ class: own = '' }: Comparable, { class: other = '' }: Comparable): boolean =>
  plain(own) !== '' && plain(own) === plain(other);

function wordReason({ words }: Comparable, { cosine, stems }: Common): readonly string[] {
  if (cosine < ALIKE || stems.length < FEWEST_SHARED) return [];
  const heaviest = [...stems].sort((a, b) => b.weight - a.weight).slice(0, NAMED_WORDS);
  return [`similar words: ${heaviest.map(({ stem }) => words.get(stem)?.written ?? stem).join(', ')}`];
}
