import type { SectionKind } from '../model/section.ts';
import type { HeadingMeaning } from './headings.ts';
import type { Label } from './labels.ts';

/** Where a label stands. */
export interface LabelPlace {
  /** True outside of sections that have labels of their own. */
  readonly open: boolean;
  readonly context: SectionKind;
  readonly style: Label['style'];
  readonly item: boolean;
}

const TIMED = /^\W{0,3}\d/; // "14:05 UTC"
const ENDS_AS_SENTENCE = /[.!,;]$/; // "Nobody was harmed."
const MAX_WORDS = 8;

/** Kinds of labels that stand inside a section of another kind: `**What went well**:` under lessons, `**Actions planned:**` in each of them. */
const INSIDE: ReadonlySet<SectionKind> = new Set<SectionKind>(['went-well', 'went-wrong', 'luck', 'doing']);
/** Sections whose entries begin with labels of their own. */
const LABELLED: ReadonlySet<SectionKind> = new Set<SectionKind>(['timeline', 'doing', 'supporting']);

/** True when a line in bold is a heading rather than a sentence that wants to be seen. */
export function mayBeBoldHeading(text: string, meaning: HeadingMeaning | undefined, lineNumber: number): boolean {
  if (TIMED.test(text) || ENDS_AS_SENTENCE.test(text)) return false;
  if (meaning && meaning.match !== 'words') return true;
  return lineNumber === 0 && text.split(' ').length <= MAX_WORDS;
}

/** What a label stands for in its place; absent when it is only the first word of its text. */
export function labelMeaning(meaning: HeadingMeaning | undefined, place: LabelPlace): HeadingMeaning | undefined {
  if (meaning?.match !== 'exact') return undefined;
  if (place.open) return meaning;
  if (LABELLED.has(place.context) || place.style === 'plain') return undefined;
  if (INSIDE.has(meaning.kind)) return meaning;
  return meaning.kind === 'metadata' || place.item ? undefined : meaning;
}
