import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, tagAt } from '../grammar/words.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { replaceWords } from './passive.ts';
import { activeObject, pieceOf } from './piece.ts';
import { rangeOf } from './text.ts';

const GUARDRAIL = 'Add ‹guardrail›';
const ASKING = set(`to`);

/** "Remind everyone to use the checklist": "Add ‹guardrail› so that the checklist is used". */
export function toGuardrail(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  if (from > 1 || frame.construction === 'training') return undefined;
  const deed = deedIn(parse, from, to);
  const object = deed === undefined ? undefined : activeObject(deed);
  if (deed === undefined || object === undefined || !isThing(parse, object)) return undefined;
  const { main, end, lemma, negated } = deed.group;
  const asked = { start: main, main, end, lemma, negated, tense: 'present', kind: 'finite' } as const;
  const group = { ...asked, perfect: false, passive: false, progressive: false };
  const piece = pieceOf(text, parse, { ...deed, link: 'active', group });
  return piece && replaceWords(text, parse, { from: 0, to: piece.to, result: `${GUARDRAIL} so that ${piece.text}` });
}

/** "look more closely": "more" is no thing. */
const isThing = ({ words }: SentenceParse, { start, head }: Phrase): boolean =>
  tagAt(words, start) !== 'pron' && !DEGREES.has(lowerAt(words, head));

const DEGREES = set(`more better twice less harder most closer closely`);

const UNWANTED = set(`avoid`);
const CHECKING = set(`check verify double-check confirm read review test follow use run validate use`);

/** The deed that is asked for: "to use the checklist", "double-check the region". */
function deedIn({ clauses, words }: SentenceParse, from: number, to: number): Clause | undefined {
  const asked = clauses.find(
    ({ group }) =>
      group.kind === 'infinitive' &&
      group.start >= from &&
      group.start <= to + 2 &&
      ASKING.has(lowerAt(words, group.start)),
  );
  if (asked !== undefined) return UNWANTED.has(asked.group.lemma) ? undefined : asked;
  return clauses.find(
    ({ group, subject }) =>
      group.start >= from &&
      group.main <= to &&
      CHECKING.has(group.lemma) &&
      (subject === undefined || subject.start >= from || subject.start === 0),
  );
}
