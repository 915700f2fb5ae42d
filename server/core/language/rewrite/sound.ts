import { applyEdits } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import { parseSentence } from '../grammar/parse.ts';
import type { Phrase, SentenceParse } from '../grammar/sentence.ts';
import { isHuman, lowerAt, textAt } from '../grammar/words.ts';
import { words as set } from '../lexicon/words.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { tokenize } from '../token/tokenize.ts';
import { isPlural } from './number.ts';

/** What somebody has or sits at: whose it was says nothing of what happened. */
const BELONGINGS = `laptop|desktop|desk|drawer|phone|machine|workstation|terminal|shell|notebook|bag|pocket|home directory|branch|fork|account|login|session|token|password|key|browser|tablet|car|house|sandbox|clone|checkout|inbox|badge|bed|chair|keyboard`;
const OWN = new RegExp(`\\b(?:his|her|their) (?:own )?(?=(?:[a-z]+ )?(?:${BELONGINGS})\\b)`, 'giu'); // "from her laptop"
const VOWEL = /^(?:[aeio]|u[npl](?!i))/i; // "old laptop"

/**
 * The rewrite with "her laptop" made "a laptop"; undefined when the sentence would speak of somebody who is no longer in it,
 * or would not be a sentence.
 */
export function sounding(
  text: string,
  parse: SentenceParse,
  { frame, rewrite }: { frame: Frame; rewrite: Rewrite },
): Rewrite | undefined {
  if (frame.agent.text === '') return isSentence(applyEdits(text, rewrite.edits)) ? rewrite : undefined;
  const owned = withoutOwned(text, rewrite);
  const after = applyEdits(text, owned.edits);
  return isSentence(after) && !speaksOfAgent(parse, after, frame) ? owned : undefined;
}

function withoutOwned(text: string, rewrite: Rewrite): Rewrite {
  const article = (whole: string, offset: number, all: string): string =>
    VOWEL.test(all.slice(offset + whole.length)) ? 'an ' : 'a ';
  const edits = rewrite.edits.map((edit) => ({ ...edit, newText: edit.newText.replace(OWN, article) }));
  const more = [...text.matchAll(OWN)]
    .map((match) => ({
      at: span(match.index, match.index + match[0].length),
      newText: article(match[0], match.index, text),
    }))
    .filter(({ at }) => rewrite.edits.every((edit) => at.end <= edit.at.start || at.start >= edit.at.end));
  return { ...rewrite, edits: [...edits, ...more], preview: rewrite.preview.replace(OWN, article) };
}

const ONE = set(`he she his her him hers himself herself`);
const SEVERAL = set(`they their them theirs themselves`);

/** "His last day" would speak of nobody, "their" of no people. */
function speaksOfAgent(before: SentenceParse, after: string, { agent }: Frame): boolean {
  const tokens = tokenize(after);
  if (!tokens.some(({ lower }) => ONE.has(lower) || SEVERAL.has(lower))) return false;
  const parse = parseSentence(after, { people: [], products: [], roles: [] });
  const others = before.phrases.filter((phrase) => isOther(before, phrase) && !overlapsAgent(before, phrase, agent.at));
  return parse.words.some((word, at) => {
    if (ONE.has(word.lower))
      return !others.some((phrase) => isHuman(phrase) && foundBefore(parse, textAt(before.words, phrase.head), at));
    return (
      SEVERAL.has(word.lower) &&
      !parse.phrases.some((phrase) => phrase.end <= at && isOther(parse, phrase) && isPlural(parse, phrase))
    );
  });
}

const isOther = ({ words }: SentenceParse, { start, end }: Phrase): boolean =>
  end - start > 1 || !(ONE.has(lowerAt(words, start)) || SEVERAL.has(lowerAt(words, start)));

const overlapsAgent = ({ words }: SentenceParse, { start, end }: Phrase, at: { start: number; end: number }): boolean =>
  (words[start]?.token.at.start ?? 0) < at.end && at.start < (words[end - 1]?.token.at.end ?? 0);

const foundBefore = ({ words }: SentenceParse, head: string, at: number): boolean =>
  words.slice(0, at).some((word) => word.token.text === head);

const ECHO = /\b(was|were|the|a|an|to|not|by|be|been|of) \1\b/iu; // "was was"
const WRONG_PAIR =
  /\b(?:a|an) (?:the|a|an|his|her|their|its|this|that)\b|\bthe (?:a|an|the)\b|\bby (?:was|were|who)\b|\bnot not\b|[,;] *[.;]|\( *\)| ,/iu; // "a the"
const BAD_OPENING = /^(?:and|but|or|,|who|whom|'s)\b/iu; // "and the port"

/** True when nothing tells that words were lost or doubled on the way. */
const isSentence = (after: string): boolean =>
  !ECHO.test(after) && !WRONG_PAIR.test(after) && !BAD_OPENING.test(after.trim());
