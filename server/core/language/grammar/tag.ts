import { verbForm } from '../morphology/forms.ts';
import type { Token } from '../reading.ts';
import type { Lookup } from './lookup.ts';
import { DETERMINERS, POSSESSIVES } from '../lexicon/function-words.ts';
import { near, nounish, type Place } from './place.ts';
import { words } from '../lexicon/words.ts';
import type { Tag, Word } from './sentence.ts';
import { closedTag } from './tag-closed.ts';
import { openTag } from './tag-open.ts';

/** Tags each token by its lexicon entry and its neighbours, left to right. */
export function tagWords(tokens: readonly Token[], lookup: Lookup): readonly Word[] {
  const done: Word[] = [];
  tokens.forEach((token, at) => {
    const tag = tagOf(token, { tokens, at, done, lookup });
    const form = token.kind === 'word' && (tag === 'verb' || tag === 'noun') ? verbForm(token.lower) : undefined;
    done.push(form === undefined ? { token, lower: token.lower, tag } : { token, lower: token.lower, tag, form });
  });
  return done;
}

function tagOf(token: Token, place: Place): Tag {
  switch (token.kind) {
    case 'punctuation':
      return punctuationTag(token, place);
    case 'number':
      return 'num';
    case 'handle':
      return 'name';
    case 'opaque':
      return 'noun';
    case 'word':
      return closedTag(token, place) ?? nameTag(token, place) ?? openTag(token, place);
  }
}

/** An apostrophe after a plural owner ("users' sessions") is no quotation mark. */
function punctuationTag(token: Token, place: Place): Tag {
  if (token.text === '&') return 'conj';
  const before = place.tokens[place.at - 1];
  const owns = token.lower === "'" && before?.at.end === token.at.start && before.lower.endsWith('s');
  return owns && nounish(place, 1) ? 'poss' : 'punct';
}

const NOTE_OPENERS = words(`then and so but`);

const isObjected = (place: Place): boolean => DETERMINERS.has(near(place, 2)) || POSSESSIVES.has(near(place, 2));

const opensNote = (place: Place): boolean => place.at === 0 || (place.at === 1 && NOTE_OPENERS.has(near(place, -1)));

/** In notes a name may begin with a small letter, before a deed in the past: "then priyanka merged". */
function isNoteName(token: Token, place: Place): boolean {
  const shapes =
    opensNote(place) && place.lookup.isPlainName(token.lower) ? verbForm(near(place, 1))?.shapes : undefined;
  if (shapes === undefined || verbForm(token.lower) !== undefined) return false;
  return shapes.has('past') || shapes.has('past-or-part') || (shapes.has('s') && isObjected(place));
}

/** An ambiguous name counts beside a sure one: "Rose Okafor". */
function nameTag(token: Token, place: Place): Tag | undefined {
  if (isNoteName(token, place)) return 'name';
  const name = place.lookup.nameOf(token);
  if (name === undefined || name === 'sure') return name && 'name';
  const next = place.tokens[place.at + 1];
  return next !== undefined && place.lookup.nameOf(next) === 'sure' ? 'name' : undefined;
}
