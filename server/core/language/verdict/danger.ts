import { BROKEN_OBJECTS } from '../lexicon/adjectives.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse, Word } from '../grammar/sentence.ts';
import { lowerAt, tagAt } from '../grammar/words.ts';
import { pattern } from '../pattern/pattern.ts';
import { startsWithin } from '../pattern/search.ts';
import { BLESSINGS, DANGERS, HARMLESS_LACKS, PROCEDURES, WIDE_REACH } from './danger.table.ts';
import { isCredit } from './cues.ts';

const dangers = DANGERS.map(pattern);
const wide = WIDE_REACH.map(pattern);
const procedures = PROCEDURES.map(pattern);
const blessings = BLESSINGS.map(pattern);
const harmless = HARMLESS_LACKS.map(pattern);

/** The words around an ordinary deed tell that it went wrong: its target, its reach, its time or its guard. */
export function isDangerous(parse: SentenceParse, clause: Clause): boolean {
  const { group, end } = clause;
  if (group.tense !== 'past' || group.kind !== 'finite' || KEEPING.has(group.lemma)) return false;
  const reach = { from: group.end, to: end + 2 };
  return goesTooFar(parse, clause, reach) && !isBlessed(parse, clause) && !actsOnBroken(parse, clause);
}

const KEEPING = set(`keep save spare`);
const CLOSING = set(`close shut lock restrict revoke reset rotate remount quarantine isolate block tighten limit`);

const goesTooFar = (parse: SentenceParse, { group }: Clause, reach: Reach): boolean =>
  startsWithin(dangers, parse, reach) ||
  (!CLOSING.has(group.lemma) && startsWithin(wide, parse, reach)) ||
  lacksGuard(parse, reach) ||
  hasOpenState(parse, reach);

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** What takes a mark back stands near the deed; looking further would make long sentences slow. */
const NEAR = 30;
const around = ({ group }: Clause, { words }: SentenceParse): Reach => ({
  from: group.end,
  to: Math.min(group.end + NEAR, words.length),
});

/** It was asked for, planned or watched: "as scoped", "under permit". */
export const isProcedural = (parse: SentenceParse, clause: Clause): boolean =>
  startsWithin(procedures, parse, around(clause, parse));

/** It was undone at once, or went well. */
export const isBlessed = (parse: SentenceParse, clause: Clause): boolean =>
  startsWithin(blessings, parse, around(clause, parse)) || isCredit(parse, clause);

const actsOnBroken = ({ words }: SentenceParse, { object }: Clause): boolean =>
  object !== undefined && words.slice(object.start, object.end).some((word) => BROKEN_OBJECTS.has(word.lower));

/** "without telling anyone", "untested": something that guards is not there. */
const lacksGuard = (parse: SentenceParse, { from, to }: Reach): boolean =>
  parse.words.slice(from, to + 1).some(({ lower }, index) => {
    const at = from + index;
    if (lower === 'without') return !startsWithin(harmless, parse, { from: at, to: at + 1 });
    return UNDONE.test(lower) && !FINE_UNDONE.has(lower);
  });

const UNDONE = /^un[a-z]{3,}(?:ed|en|wn|pt|ad|et)$/; // "unread", "unlatched"
const FINE_UNDONE = set(`
  unaffected unchanged unharmed unused unneeded united unexpected unrelated undetected unhurt unread-only unwanted uninstalled unlocked
  unplugged unmounted unblocked undamaged uninterrupted unlimited untouched unscathed unencumbered unmuted undid unopened unwind unload`);

const OPEN_STATES = set(`
  still yet open running live red empty armed inside behind down missing unsaved unlocked failing attached mounted connected enabled ticked
  burning moving occupied pressurised pressurized energised energized loaded pending half hot wet public visible baked`);

/** "with the replica still behind", "with 60 guests on it". */
const hasOpenState = ({ words }: SentenceParse, { from, to }: Reach): boolean =>
  words.slice(from, to).some(({ lower }, index) => lower === 'with' && opens(words, from + index + 1));

function opens(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + REACH && at < words.length; at++) {
    if (tagAt(words, at) === 'punct' || lowerAt(words, at) === 'and') return false;
    if (at > from && (OPEN_STATES.has(lowerAt(words, at)) || isOnIt(words, at))) return true;
  }
  return false;
}

const REACH = 9;
const BOARD = set(`it them board there site line air`);

/** "on", "in it", "on board" behind what stands there. */
function isOnIt(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at);
  if (lower !== 'on' && lower !== 'in' && lower !== 'at') return false;
  const next = lowerAt(words, at + 1);
  return (lower !== 'at' && (tagAt(words, at + 1) === 'punct' || next === '' || BOARD.has(next))) || /^\d/.test(next);
}
