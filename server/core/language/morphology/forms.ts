import { DUTIES, HUMAN_ONLY, PHRASAL, PLAIN_VERBS, VERB_CLASSES } from '../lexicon/verbs.ts';
import { gerundOf, participleOf, pastOf, thirdPersonOf } from './inflect.ts';

/** base: bare or plural present; s: third person; past: simple past only; part: participle only; past-or-part: both; ing. */
export type VerbShape = 'base' | 's' | 'past' | 'part' | 'past-or-part' | 'ing';

export interface VerbForm {
  readonly lemma: string;
  readonly shapes: ReadonlySet<VerbShape>;
}

function allLemmas(): ReadonlySet<string> {
  const phrasal = [...PHRASAL.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase);
  return new Set([
    ...Object.values(VERB_CLASSES).flatMap((lemmas) => [...lemmas]),
    ...DUTIES,
    ...HUMAN_ONLY,
    ...phrasal,
    ...PLAIN_VERBS,
  ]);
}

function build(): ReadonlyMap<string, VerbForm> {
  const table = new Map<string, { lemma: string; shapes: Set<VerbShape> }>();
  const add = (form: string, lemma: string, shape: VerbShape): void => {
    const entry = table.get(form) ?? { lemma, shapes: new Set<VerbShape>() };
    entry.shapes.add(shape);
    table.set(form, entry);
  };
  for (const lemma of allLemmas()) {
    if (lemma === 'be') continue;
    const past = pastOf(lemma);
    const participle = participleOf(lemma);
    add(lemma, lemma, 'base');
    add(thirdPersonOf(lemma), lemma, 's');
    add(gerundOf(lemma), lemma, 'ing');
    if (past === participle) add(past, lemma, 'past-or-part');
    else {
      add(past, lemma, 'past');
      add(participle, lemma, 'part');
    }
  }
  return table;
}

const table = build();

const DOUBLE_ED = /^(.*([bdgk-nprt]))\2ed$/; // "zapped"
const IED = /^(.+)ied$/; // "simplied"
const ING = /^(.{3,})ing$/; // "hacking"

/** The verb reading of a lower-case word; for unknown words only -ed and -ing forms are taken for verbs. */
export function verbForm(lower: string): VerbForm | undefined {
  return table.get(lower) ?? prefixedForm(lower) ?? unknownForm(lower);
}

const RE_PREFIX = /^(?:re-?|un|mis-?|over|pre-?|auto-?|force-|hot-|hand-|bulk-|double-|half-|mass-|live-|fat-)/; // "re-imported"

function prefixedForm(lower: string): VerbForm | undefined {
  const prefix = RE_PREFIX.exec(lower)?.[0];
  if (prefix === undefined || lower.length - prefix.length < 3) return undefined;
  const inner = table.get(lower.slice(prefix.length));
  return inner && { lemma: prefix + inner.lemma, shapes: inner.shapes };
}

function unknownForm(lower: string): VerbForm | undefined {
  if (lower.length < 5) return undefined;
  if (lower.endsWith('ed') && !lower.endsWith('eed'))
    return { lemma: baseOfPast(lower), shapes: new Set(['past-or-part']) };
  const stem = ING.exec(lower)?.[1];
  return stem === undefined ? undefined : { lemma: stem, shapes: new Set(['ing']) };
}

function baseOfPast(lower: string): string {
  const doubled = DOUBLE_ED.exec(lower)?.[1];
  if (doubled !== undefined) return doubled;
  const ied = IED.exec(lower)?.[1];
  if (ied !== undefined) return `${ied}y`;
  const stem = lower.slice(0, -2);
  return BARE_STEM.test(stem) ? stem : `${stem}e`;
}

const BARE_STEM = /[^aeiou]{2}$|[aeiou]{2}[^aeiou]$|[wy]$/; // "hack", not "cach" + e

/** Singular of a plural noun by the regular rules; a word that is no plural comes back as it is. */
export function singularOf(lower: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length < 4 || !PLURAL.test(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return SIBILANT_PLURAL.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

const PLURAL = /[^su]s$/; // "hosts", not "access" or "status"
const SIBILANT_PLURAL = /(?:sse|xe|che|she)s$/; // "branches"
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['salesmen', 'salesman'],
  ['handymen', 'handyman'],
]);
