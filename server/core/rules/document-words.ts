import { remembered, rememberedText } from '../text/remembered.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../text/span.ts';
import { contains, overlaps, span } from '../text/span.ts';

const WORD = /[\p{L}\p{N}\uFFFC][^\s|]*/gu; // "the 47-minute outage"
const FIRST_LINE = /^[^\r\n]*/; // "Outage of 3 March\n"

/** Sentences whose words are remembered: more than any document has. */
const MOST_SENTENCES = 20_000;

export const countWords = rememberedText((prose) => prose.match(WORD)?.length ?? 0, MOST_SENTENCES);

/** The prose under a heading or in the whole document; headings are left out. */
export const sentencesWithin = ({ sentences }: Postmortem, at: Span): readonly Sentence[] =>
  near(sentences, at).filter((sentence) => sentence.container !== 'heading' && overlaps(at, sentence.at));

/** A stretch of the sentences that holds all those in the place. */
function near(sentences: readonly Sentence[], { start, end }: Span): readonly Sentence[] {
  if (!isInOrder(sentences)) return sentences;
  return sentences.slice(
    firstFrom(sentences, (sentence) => sentence.at.end >= start),
    firstFrom(sentences, (sentence) => sentence.at.start > end),
  );
}

/** Sentences of the front matter may stand in another order. */
const isInOrder = remembered((sentences: readonly Sentence[]) =>
  sentences.every(({ at }, index) => (sentences[index - 1]?.at.end ?? 0) <= at.start),
);

/** @param isReached false for the first ones, true from some sentence on */
function firstFrom(sentences: readonly Sentence[], isReached: (sentence: Sentence) => boolean): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined || isReached(sentence)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const wordsWithin = (postmortem: Postmortem, at: Span): number =>
  sentencesWithin(postmortem, at).reduce((sum, { prose }) => sum + countWords(prose), 0);

/** Words of the body: what supports it and what describes the document is not counted. */
export function wordsOfBody({ sentences }: Postmortem): number {
  return sentences
    .filter(({ section, container }) => section !== 'supporting' && section !== 'metadata' && container !== 'heading')
    .reduce((sum, { prose }) => sum + countWords(prose), 0);
}

/** Where to mark what concerns the whole document: the title, else the first heading, else the first line. */
export function placeToMark({ text, title, sections, frontMatter }: Postmortem): Span {
  if (title) return title.at;
  const heading = sections[0]?.heading.words;
  if (heading) return heading;
  const start = frontMatter.at?.end ?? 0;
  return span(start, start + (FIRST_LINE.exec(text.slice(start))?.[0].length ?? 0));
}

/** A sentence without the blanks around it. */
export const trimmed = ({ at, prose }: Sentence): Span =>
  span(at.start + prose.length - prose.trimStart().length, at.start + prose.trimEnd().length);

/** True when some of the prose in the place says it. */
export const says = (postmortem: Postmortem, at: Span, pattern: RegExp): boolean =>
  sentencesWithin(postmortem, at).some(({ prose }) => pattern.test(prose));

/** True when the section stands in another one of the same kind. */
export const standsWithinKind = (postmortem: Postmortem, index: number): boolean => {
  const section = postmortem.sections[index];
  return postmortem.sections.some(
    (other) =>
      section !== undefined && other.index < index && other.kind === section.kind && contains(other.body, section.body),
  );
};
