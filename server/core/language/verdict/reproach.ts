import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, tagAt } from '../grammar/words.ts';
import { pattern } from '../pattern/pattern.ts';
import { matchesWithin } from '../pattern/search.ts';
import { isCredit } from './cues.ts';

/** The frame around a deed is the reproach: what came before it, or what is said of it. */
export const isReproached = (parse: SentenceParse, clause: Clause): boolean =>
  pressedOn(parse, clause) || isBeyondExcuse(parse, clause) || isSingledOut(parse, clause) || isCleft(parse, clause);

const PERCEIVING = set(`see notice read know get receive spot hear acknowledge view find`);
const GOING_ON = set(`press carry plough plow push forge go keep soldier march continue proceed scroll`);
const ONWARD = set(`on ahead going past away by regardless anyway`);

/** "saw the red banner and pressed on", "saw the trap, closed it, no ticket" */
function pressedOn({ words, clauses }: SentenceParse, { group, end, link }: Clause): boolean {
  if (link !== 'coordinated' || group.negated) return false;
  const before = clauses.findLast((clause) => clause.group.end <= group.start);
  if (before === undefined || !PERCEIVING.has(before.group.lemma) || before.group.negated) return false;
  if (GOING_ON.has(group.lemma))
    return ONWARD.has(lowerAt(words, group.end)) && lowerAt(words, group.end + 1) !== 'with';
  return (
    CLOSING.has(group.lemma) &&
    words.slice(group.end, end).some((word) => word.lower === 'no' || word.lower === 'without')
  );
}

const CLOSING = set(`close dismiss clear archive silence mute snooze delete acknowledge ack`);

const UNACCEPTABLE = [
  '~need|take|want|require explaining|explanation|answering',
  '~beggar|defy belief',
  '<be> <adv>? <judging>',
  'beyond belief|excuse|comprehension|careless|reckless|stupid',
  '<be> <not> on|acceptable|good|normal|ok|okay|excusable',
  '~raise <det>? ~question|eyebrow',
  'hard|difficult to ~understand|believe|excuse|explain|justify',
].map(pattern);

/** "For an engineer to test it at noon needs explaining": the main clause passes the verdict. */
const isBeyondExcuse = (parse: SentenceParse, { link, group }: Clause): boolean =>
  link === 'for-to' && matchesWithin(UNACCEPTABLE, parse, { from: group.end, to: parse.words.length });

const PLAIN_CLASSES = set(`response epistemic stative`);
const IDENTIFIED = ['the one who', 'the person|man|woman|engineer|guy|lad|colleague who'].map(pattern);
const NAMES_AFTER = ['<be> <person>', '<be> <det>? <individual>'].map(pattern);
const PRAISE = set(`caught saved found fixed spotted noticed credit thanks helped kept first`);

/** "The one who widened the selector was Abdulkadir": the sentence is there to say who. */
function isSingledOut(parse: SentenceParse, clause: Clause): boolean {
  const { group, link, subject, object, end } = clause;
  if (
    link !== 'relative' ||
    subject === undefined ||
    object === undefined ||
    PLAIN_CLASSES.has(clause.class) ||
    group.tense !== 'past' ||
    group.passive
  )
    return false;
  const singled = matchesWithin(IDENTIFIED, parse, { from: subject.start, to: group.start }) && subject.start <= 1;
  return (
    singled &&
    matchesWithin(NAMES_AFTER, parse, { from: group.end, to: Math.min(parse.words.length, end + 6) }) &&
    !parse.words.some((word) => PRAISE.has(word.lower))
  );
}

const CLEFT_SUBJECTS = set(`it that this`);
/** Deeds that are as often a repair: in a cleft they need more. */
const REPAIR_LIKE = set(`
  stop disable pull restart reboot block revoke disconnect isolate cut close kill drain remove delete purge shut suspend terminate
  reset switch turn power open move scale bring run build add create release deploy push ship take raise send make set start keep put call
  write let give hit press deactivate reload re-run rerun enable apply use pay drive stay mute go hand sign unplug`);

/** "It was Folake who pointed the cron at the billing database": the sentence is there to say who. */
function isCleft(parse: SentenceParse, clause: Clause): boolean {
  const { subject, object, class: of } = clause;
  if (subject === undefined || object === undefined || PLAIN_CLASSES.has(of)) return false;
  return (
    (singlesOut(parse, clause) || isPseudoCleft(parse, clause) || isWhoever(parse, clause)) &&
    isPlainDeed(clause) &&
    !parse.words.some((word) => PRAISE.has(word.lower)) &&
    !isCredit(parse, clause)
  );
}

const DONE_AGAIN = /^re-?[a-z]{4}/; // "redeploy"

const isPlainDeed = ({ group }: Clause): boolean =>
  group.tense === 'past' && !group.passive && !REPAIR_LIKE.has(group.lemma) && !DONE_AGAIN.test(group.lemma);

function singlesOut({ words }: SentenceParse, { link, subject }: Clause): boolean {
  if (link !== 'relative' || subject === undefined) return false;
  const be = subject.start - 1 - Number(tagAt(words, subject.start - 1) === 'adv');
  return tagAt(words, be) === 'aux' && CLEFT_SUBJECTS.has(lowerAt(words, be - 1));
}

/** "What the captain did was promote the red build." */
const isPseudoCleft = ({ words }: SentenceParse, { group }: Clause): boolean =>
  lowerAt(words, 0) === 'what' &&
  words.slice(group.start, group.main).some((word) => word.lower === 'did') &&
  words.slice(group.start, group.main).some((word) => word.lower === 'was');

/** "Whoever labelled the tapes had swapped two." */
const isWhoever = ({ words }: SentenceParse, { subject }: Clause): boolean =>
  subject !== undefined && lowerAt(words, subject.start) === 'whoever';
