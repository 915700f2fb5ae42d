import { words as set } from '../lexicon/words.ts';
import { objectAfter } from '../grammar/reach.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, phraseEndingAt } from '../grammar/words.ts';
import type { Rewrite } from '../reading.ts';
import { replaceWords } from './passive.ts';
import { withObject } from './piece.ts';
import { source } from './text.ts';
import { participleIn } from './voice.ts';

/** Who is to blame for a thing, asked as how the thing came about. */
export const blameAsHow = (text: string, parse: SentenceParse): Rewrite | undefined =>
  whoIsToBlame(text, parse) ?? whoseFault(text, parse) ?? whoseIdea(text, parse);

const BE = set(`is was were 's`);
const BLAMED = set(`blame responsible fault accountable`);

/** "establish who is to blame for the leaked export": "establish how the leaked export came about". */
function whoIsToBlame(text: string, parse: SentenceParse): Rewrite | undefined {
  const { words } = parse;
  const who = words.findIndex((word) => word.lower === 'who');
  const blamed = words.findIndex((word, at) => at > who && at <= who + 4 && BLAMED.has(word.lower));
  if (who < 0 || blamed < 0 || !BE.has(lowerAt(words, who + 1)) || lowerAt(words, blamed + 1) !== 'for')
    return undefined;
  const thing = objectAfter(parse, { from: blamed + 2, end: words.length });
  if (thing === undefined || thing.start !== blamed + 2) return undefined;
  const name = source(text, parse, { from: thing.start, to: thing.end });
  const result = who === 0 ? `How did ${name} come about` : `how ${name} came about`;
  return replaceWords(text, parse, { from: who, to: thing.end, result });
}

/** "find out whose fault the double billing was": "find out how the double billing came about". */
function whoseFault(text: string, parse: SentenceParse): Rewrite | undefined {
  const { words } = parse;
  const whose = words.findIndex(
    (word, at) => word.lower === 'whose' && ['fault', 'mistake'].includes(lowerAt(words, at + 1)),
  );
  if (whose < 0) return undefined;
  if (BE.has(lowerAt(words, whose + 2)) && lowerAt(words, whose + 3) === 'it' && lowerAt(words, whose + 4) === 'that')
    return replaceWords(text, parse, {
      from: whose,
      to: whose + 4,
      result: whose === 0 ? 'How did it come about' : 'how it came about',
    });
  const be = words.findIndex((word, at) => at > whose + 2 && BE.has(word.lower));
  const thing = be < 0 ? undefined : phraseEndingAt(parse, be);
  if (thing === undefined || thing.start !== whose + 2 || whose === 0) return undefined;
  const name = source(text, parse, { from: thing.start, to: thing.end });
  return replaceWords(text, parse, { from: whose, to: be + 1, result: `how ${name} came about` });
}

/** "Whose idea was it to share one config across squads?": "How did one config come to be shared across squads?" */
function whoseIdea(text: string, parse: SentenceParse): Rewrite | undefined {
  const { words, clauses } = parse;
  if (lowerAt(words, 0) !== 'whose') return undefined;
  const idea = words.findIndex((word, at) => at <= 4 && word.lower === 'it' && BE.has(lowerAt(words, at - 1)));
  const found = clauses.find(({ group }) => group.kind === 'infinitive' && group.start === idea + 1);
  if (idea < 0 || found === undefined || found.group.negated) return undefined;
  const deed = withObject(parse, found, words.length);
  if (deed.object === undefined) return undefined;
  const name = source(text, parse, { from: deed.object.start, to: deed.object.end });
  return replaceWords(text, parse, {
    from: 0,
    to: deed.object.end,
    result: `How did ${name} come to be ${participleIn(parse, deed.group)}`,
  });
}
