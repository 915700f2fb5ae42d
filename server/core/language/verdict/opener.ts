import type { Clause, SentenceParse, VerbGroup } from '../grammar/sentence.ts';
import { lowerAt, phraseOver, tagAt } from '../grammar/words.ts';

/** The word that opens a clause: a subordinator or preposition before its subject; "whether" for a question; else empty. */
export function openerOf(parse: SentenceParse, group: VerbGroup, link: Clause['link']): string {
  const { words } = parse;
  let at = (phraseOver(parse, group.start - 1)?.start ?? group.start) - 1;
  while (tagAt(words, at) === 'adv') at--;
  const tag = tagAt(words, at);
  if (tag === 'sub' || tag === 'prep') return lowerAt(words, at);
  return link === 'question' && tagAt(words, group.start - 1) !== 'sub' ? 'whether' : '';
}
