import type { Vocabulary } from '../reading.ts';
import { readPrefix } from '../token/prefix.ts';
import { tokenize } from '../token/tokenize.ts';
import { findClauses } from './clauses.ts';
import { createLookup } from './lookup.ts';
import { findPhrases, phraseIndex } from './phrases.ts';
import type { SentenceParse } from './sentence.ts';
import { tagWords } from './tag.ts';
import { findVerbGroups } from './verb-groups.ts';

/** Takes one sentence apart. Indices in the result count from the first word after bullets, time stamps and labels. */
export function parseSentence(prose: string, vocabulary: Vocabulary): SentenceParse {
  const tokens = tokenize(prose);
  const prefix = readPrefix(tokens);
  const lookup = createLookup(vocabulary);
  const words = tagWords(tokens.slice(prefix.start), lookup);
  const phrases = findPhrases(words, lookup);
  const phraseAt = phraseIndex(phrases, words.length);
  const groups = findVerbGroups({ words, phrases, phraseAt });
  const clauses = findClauses({ words, phrases, phraseAt, groups });
  return { prose, tokens, prefix, words, phrases, groups, clauses, phraseAt };
}
