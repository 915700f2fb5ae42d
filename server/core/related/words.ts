import type { Postmortem } from '../model/postmortem.ts';
import type { SectionKind } from '../model/section.ts';
import { COMMON_WORDS } from './common-words.table.ts';

/** How often a word stands in a text, and how it is written there first. */
export interface WordUse {
  readonly count: number;
  readonly written: string;
}

/** Words by their stems. */
export type Words = ReadonlyMap<string, WordUse>;

/** What tells one incident from another; who did what when, and what will be done, does not. */
const TELLING: ReadonlySet<SectionKind> = new Set<SectionKind>(['summary', 'impact', 'why', 'detection']);

const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]+/gu; // "ingress"
const SHORTEST = 3;
const LONGEST_STEM = 7;
const MOST_WORDS = 200;
const ADVERB = /\p{L}{5}ly$/u; // "approximately"
const ENDING = /(?:ies|es|s|ed|ing)$/; // "certificates"

/** The words of the title, and of the sections that tell what broke and why; code, links and quotations left out. */
export function tellingWords({ title, sentences, people }: Postmortem): Words {
  const uses = new Map<string, WordUse>();
  const names = new Set(people.flatMap((name) => name.toLowerCase().match(WORD) ?? []));
  const add = (text: string): void => {
    for (const [written] of text.matchAll(WORD)) {
      const word = written.toLowerCase();
      if (!tells(word) || names.has(word)) continue;
      const stem = stemOf(word);
      const use = uses.get(stem);
      if (use !== undefined) uses.set(stem, { ...use, count: use.count + 1 });
      else if (uses.size < MOST_WORDS) uses.set(stem, { count: 1, written: word });
    }
  };
  add(title?.text ?? '');
  for (const { section, prose } of sentences) if (TELLING.has(section)) add(prose);
  return uses;
}

const tells = (word: string): boolean => word.length >= SHORTEST && !COMMON_WORDS.has(word) && !ADVERB.test(word);

/** Inflections of a word share a stem: "expired" and "expires", "certificate" and "certificates". */
export function stemOf(word: string): string {
  const bare = word.length > SHORTEST + 2 ? word.replace(ENDING, '') : word;
  return bare.slice(0, LONGEST_STEM);
}
