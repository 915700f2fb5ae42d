import { applyEdits } from '../../text/edit.ts';
import { overlaps } from '../../text/span.ts';
import type { Word } from '../grammar/sentence.ts';
import { singularOf, verbForm } from '../morphology/forms.ts';
import type { Frame, Reading, Rewrite } from '../reading.ts';
import { tokenize } from '../token/tokenize.ts';

/**
 * True when a rewrite keeps every number, identifier, time and noun of the sentence but the agent and what is said of it.
 * `dropped` are words that may go: the verdict, the label.
 */
export function keepsFacts(
  text: string,
  { parse }: Reading,
  { frame, rewrite }: { frame: Frame; rewrite: Rewrite },
): boolean {
  const after = new Set(
    tokenize(applyEdits(text, rewrite.edits)).flatMap((token) => [
      token.lower,
      singularOf(token.lower),
      verbForm(token.lower)?.lemma ?? token.lower,
    ]),
  );
  const inAgent = agentSpans(frame, parse.words);
  return parse.words
    .filter((word) => isFact(word) && rewrite.edits.some((edit) => overlaps(edit.at, word.token.at)) && !inAgent(word))
    .filter((word) => !(rewrite.drops ?? []).some((at) => overlaps(at, word.token.at)))
    .every(
      (word) => after.has(word.lower) || after.has(singularOf(word.lower)) || after.has(word.form?.lemma ?? word.lower),
    );
}

const isFact = ({ tag, token }: Word): boolean =>
  (tag === 'noun' || tag === 'num' || tag === 'name') && token.kind !== 'opaque';

/** The agent, and for phrases the whole of what is marked, may go. */
function agentSpans(frame: Frame, words: readonly Word[]): (word: Word) => boolean {
  const spans = frame.clause === undefined ? [frame.at, frame.agent.at] : [frame.agent.at];
  const agentEnd = words.find((word) => word.token.at.start >= frame.agent.at.end);
  return (word) => spans.some((at) => overlaps(at, word.token.at)) || (word === agentEnd && word.lower === 'shift');
}
