import { span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse, Word } from '../grammar/sentence.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { isPlural } from './number.ts';
import { blameAsHow } from './asked.ts';
import { targetOf } from './attach.ts';
import { activeObject, isCutShort } from './piece.ts';
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
  if (who.lower === 'how' || who.lower === 'which') return deedAsHow(text, parse);
  return who.lower === 'who' ? whoPassive(text, parse, who) : undefined;
}

function whoPassive(text: string, parse: SentenceParse, who: Word): Rewrite | undefined {
  if (
    parse.words
      .slice(1)
      .some((word) => word.lower === 'responsible' || word.lower === 'blame' || word.lower === 'fault') &&
    parse.words.length < 9
  )
    return whole(parse, 'What made this possible?');
  const clause = parse.clauses.find((other) => other.group.start === 1);
  if (clause === undefined) return deedAsHow(text, parse);
  return CAUSING.has(clause.group.lemma) ? replacing(who.token.at, 'What') : howPassive(text, parse, clause);
}

/** "How could the desk miss three calls?", "Which genius turned the alarm off?": "How were three calls missed?" */
function deedAsHow(text: string, parse: SentenceParse): Rewrite | undefined {
  const [clause, ...others] = parse.clauses.filter(({ group }) => group.kind !== 'infinitive');
  const object = clause === undefined ? undefined : activeObject(clause);
  if (clause === undefined || object === undefined || others.length > 0 || !isPlainDeed(clause)) return undefined;
  const target = targetOf(parse, clause, object);
  const end = Math.max(target.end, (clause.particle ?? -1) + 1);
  if (end < parse.words.length - 1) return undefined;
  const be = isPlural(parse, target.noun) ? 'were' : 'was';
  const thing = source(text, parse, { from: object.start, to: target.nounEnd });
  const state = target.nounEnd < end ? ` ${source(text, parse, { from: target.nounEnd, to: end })}` : '';
  return upTo(parse, end, `How ${be} ${thing} ${participleIn(parse, clause.group)}${state}`);
}

const isPlainDeed = ({ group }: Clause): boolean =>
  !group.negated && !group.passive && !MINDS.has(group.lemma) && !GIVING.has(group.lemma);

const GIVING = set(`give hand send grant pay charge show tell`);

const MINDS = set(`be have think know believe want let make get come happen`);

function whole({ words }: SentenceParse, question: string): Rewrite {
  const start = words[0]?.token.at.start ?? 0;
  return replacing(span(start, words[words.length - 1]?.token.at.end ?? start), question);
}

function howPassive(text: string, parse: SentenceParse, { group, object, end }: Clause): Rewrite | undefined {
  if (
    object === undefined ||
    object.start < group.end ||
    GIVING.has(group.lemma) ||
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
