import { HEADING_SHAPES } from './heading-shapes.table.ts';
import type { HeadingMeaning } from './headings.ts';

/** One word of a shape: which words fit, and whether it may be absent. `run` fits any number of words. */
type Slot = 'run' | { readonly words: ReadonlySet<string> | 'any'; readonly optional: boolean };

interface Shape {
  readonly slots: readonly Slot[];
  readonly meaning: HeadingMeaning;
}

const APART = /[\s\-,;:!?.—–/&+()"“”]+/; // " – "
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/n't\b/g, ' not'], // "didn't"
  [/'re\b/g, ' are'], // "we're"
  [/'ve\b/g, ' have'], // "we've"
  [/'ll\b/g, ' will'], // "we'll"
  [/'d\b/g, ' would'], // "we'd"
  [/\b(what|how|where|who|it|that|there)'s\b/g, '$1 is'], // "what's"
];
/** A longer heading is a sentence, which no shape describes. */
const MAX_WORDS = 20;

const readSlot = (source: string): Slot => {
  if (source === '*') return 'run';
  const optional = source.endsWith('?');
  const words = optional ? source.slice(0, -1) : source;
  return { words: words === '_' ? 'any' : new Set(words.split('|')), optional };
};

const SHAPES: readonly Shape[] = HEADING_SHAPES.flatMap(({ kind, answers, shapes }) =>
  shapes.map((shape) => ({
    slots: shape.split(' ').map(readSlot),
    meaning: { kind, answers, match: 'start' as const },
  })),
);

/**
 * What a heading stands for by the way it is worded: "What surprised us", "Outstanding work".
 * @param core the heading in lower case, without numbering and article
 */
export function readShape(core: string): HeadingMeaning | undefined {
  const plain = CONTRACTIONS.reduce((text, [short, long]) => text.replace(short, long), core);
  const words = plain.split(APART).filter((word) => word !== '');
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  return SHAPES.find(({ slots }) => fits(slots, words))?.meaning;
}

/** Walks the slots once over the words: the places that can be reached after each slot. */
function fits(slots: readonly Slot[], words: readonly string[]): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (const slot of slots) {
    reached = slot === 'run' ? runFrom(reached, words.length) : step(slot, reached, words);
    if (reached.size === 0) return false;
  }
  return reached.has(words.length);
}

const runFrom = (reached: ReadonlySet<number>, length: number): ReadonlySet<number> => {
  const first = Math.min(...reached);
  return new Set(Array.from({ length: length - first + 1 }, (_, index) => first + index));
};

function step(slot: Exclude<Slot, 'run'>, reached: ReadonlySet<number>, words: readonly string[]): ReadonlySet<number> {
  const next = new Set(slot.optional ? reached : []);
  for (const at of reached) {
    const word = words[at];
    if (word !== undefined && (slot.words === 'any' || slot.words.has(word))) next.add(at + 1);
  }
  return next;
}
