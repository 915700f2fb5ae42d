import { span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { isPlural } from './number.ts';
import { blameAsHow } from './asked.ts';
import { isCutShort } from './piece.ts';
import { replacing, source } from './text.ts';
import { participleIn } from './voice.ts';
import { textAt } from '../grammar/words.ts';

const CAUSING = set(`cause trigger break`);

/** "Who approved this?": "How was this approved?"; "Why did they skip the test?": "Why was the test skipped?" */
export function toHow(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  return blameAsHow(text, parse) ?? whoAsHow(text, parse, frame);
}

function whoAsHow(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  if (textAt(parse.words, parse.words.length - 1) !== '?' || parse.words[0]?.token.at.start !== frame.at.start)
    return undefined;
  if (frame.construction === 'why-person') return whyPassive(text, parse, frame);
  const who = parse.words[0];
  if (who.lower !== 'who') return undefined;
  if (
    parse.words
      .slice(1)
      .some((word) => word.lower === 'responsible' || word.lower === 'blame' || word.lower === 'fault') &&
    parse.words.length < 9
  )
    return whole(parse, 'What made this possible?');
  const clause = parse.clauses.find((other) => other.group.start === 1);
  if (clause === undefined) return undefined;
  return CAUSING.has(clause.group.lemma) ? replacing(who.token.at, 'What') : howPassive(text, parse, clause);
}

function whole({ words }: SentenceParse, question: string): Rewrite {
  const start = words[0]?.token.at.start ?? 0;
  return replacing(span(start, words[words.length - 1]?.token.at.end ?? start), question);
}

function howPassive(text: string, parse: SentenceParse, { group, object, end }: Clause): Rewrite | undefined {
  if (
    object === undefined ||
    object.start < group.end ||
    group.tense !== 'past' ||
    parse.clauses.length > 1 ||
    end < parse.words.length - 1
  )
    return undefined;
  const objectText = source(text, parse, { from: object.start, to: object.end });
  return upTo(
    parse,
    object.end,
    `How ${isPlural(parse, object) ? 'were' : 'was'} ${objectText} ${participleIn(parse, group)}`,
  );
}

function whyPassive(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const clause = parse.clauses[frame.clause ?? -1];
  const object = clause?.object;
  if (clause === undefined || object === undefined || object.start < clause.group.end || !isPlainPast(clause))
    return undefined;
  if (isCutShort(parse, object.end)) return undefined;
  const objectText = source(text, parse, { from: object.start, to: object.end });
  const be = isPlural(parse, object) ? 'were' : 'was';
  return upTo(
    parse,
    object.end,
    `Why ${be} ${objectText} ${clause.group.negated ? 'not ' : ''}${participleIn(parse, clause.group)}`,
  );
}

const isPlainPast = ({ group, complement }: Clause): boolean => group.tense === 'past' && complement === undefined;

function upTo({ words }: SentenceParse, end: number, result: string): Rewrite {
  const start = words[0]?.token.at.start ?? 0;
  return replacing(span(start, words[end - 1]?.token.at.end ?? start), result);
}
