import { meansGivenUp } from '../model/action.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import { present } from '../time/present.ts';
import { DONE_WORDS, OPEN_WORDS } from './actions.table.ts';

/** What the words of an item say about its state. */
export interface State {
  readonly done: boolean;
  /** As written: "in progress", "accepted risk". */
  readonly words?: string;
  readonly cuts: readonly Span[];
}

const MARK = /^[\s*_]*(?:([✅🟢❌🚫⛔🗑⏳🚧🔄⬜🔲🟡🔴🟠🔵☐✓]|☑\uFE0F?|✔\uFE0F?|⚠\uFE0F?)\uFE0F? ?|\[([-~>/])\] )/u; // "✅ ", "[-] "
const REMARK = /[([{] ?([^()[\]{}\n]{1,60}?)[!.]? ?[)\]}]/g; // "(in progress)", "(Done!)"
const DONE_PREFIX =
  /^[\s*_]*Already (?:live|done|shipped|fixed|in place|deployed|merged|rolled out)(?:[*_]*:[*_]*| ?[—–-](?= )) ?|^[\s*_]*(?:DONE|COMPLETED|FIXED)\b[\s*_]*[:.—–-]? ?|^[*_]{0,2}(?:Done|Completed)[*_]{0,2}: ?/; // "DONE: "
const DONE_SUFFIX =
  /(?:\s[—–-]{1,2} |[.,;:][*_]{0,2} ?|~~ )[*_]{0,2}(?:[Dd]one|[Cc]ompleted?|[Ff]ixed|[Ss]hipped|[Mm]erged|[Dd]eployed|[Ii]mplemented)(?:[ ,](?:(?:on|in|by) )?[\w#./:-]{1,40}(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? 20\d\d)?)?[*_]{0,2}[.!]?$|\b(?:DONE|COMPLETED)(?: in)?\b(?=[ *_.!]{0,3}(?:$|\[))|✅$/; // " — done", "DONE in [PR"
const GIVEN_UP_PREFIX =
  /^[\s*_~]*((?:[A-Z]{4,11}|[A-Z]{3,6}['’]?T (?:DO|FIX)|[A-Z][a-z’']{3,10}(?: [a-z]{2,7})?)(?=\**:|\*\* | [—–-] ))[\s*_]*[:—–-]?[\s*_]*/; // "WONTFIX: ", "**Dropped:** "
const GIVEN_UP_SUFFIX = /(?:\s[—–-]{1,2} |[.,;:] |~~ )[*_]{0,2}(?!\w{1,20},? or )([a-z][^.;:\n—–]{3,80})[.!*_]{0,3}$/i; // " — won't fix, the vendor does it", not "is cancelled, rejected, or deferred"
const STRUCK = /^(?:\[ \] )?[\s*_]{0,4}~~[^~\n]{3,300}~~/; // "~~Rewrite the builder~~"
const STATUS_LABEL = /[\s([{,;|—–*_-][*_]{0,2}(?:status|state)[*_]{0,2} ?: ?[*_]{0,2}([A-Z][A-Z' ]{1,20})/i; // "Status: in progress"
const FINISHED =
  /^(?:done|completed?|closed|resolved|fixed|shipped|merged|implemented|deployed|released|[✅☑✔])(?!\w)/iu; // "Completed 2025-02-11"
const LEADING_MARK = /^[\s*_~]*(?:\p{Extended_Pictographic}\uFE0F?\s*)?(?=\p{L}|\[)/u; // "✅ Done"

/** True for a state in words that means that nothing is left to do. */
export function isDone(words: string): boolean {
  const lower = words.toLowerCase();
  if (DONE_WORDS.has(lower) || FINISHED.test(words)) return true;
  const bare = lower.slice(LEADING_MARK.exec(lower)?.[0].length ?? 0);
  return DONE_WORDS.has(bare) || FINISHED.test(bare);
}

const cutOf = (match: RegExpExecArray | null): readonly Span[] =>
  match === null ? [] : [span(match.index, match.index + match[0].length)];

const isDoneMark = (mark: string | undefined): boolean => mark !== undefined && /[✅☑✔✓🟢]/u.test(mark); // "✅"

/** Remarks in parentheses that are a state: "(in progress)", "(Done!)". */
function remarks(words: string): { readonly done: boolean; readonly words?: string; readonly cuts: readonly Span[] } {
  const cuts: Span[] = [];
  let done = false;
  let said: string | undefined;
  for (const match of words.matchAll(REMARK)) {
    const remark = match[1] ?? '';
    const lower = remark.toLowerCase();
    const finished = DONE_WORDS.has(lower) || /^(?:done|completed|fixed)\b/.test(lower); // "completed 2025-02-11"
    if ((!finished && !OPEN_WORDS.has(lower) && !meansGivenUp(remark)) || words.startsWith('](', match.index - 1))
      continue;
    done ||= finished;
    said = remark;
    cuts.push(span(match.index, match.index + match[0].length));
  }
  return { done, cuts, ...present({ words: said }) };
}

const NO_STATE: State = { done: false, cuts: [] };
const MAY_SAY =
  /^[^\p{L}\d"'`(]|[([{:✅]|done|complete|fixed|shipped|merged|deployed|implemented|\b(?:won|will not|not|no longer|cancel|drop|reject|declin|abandon|discard|withdraw|obsolete|super|duplicate|defer|accept)/iu; // "(in progress)"

/**
 * The state that the words of an item tell: a mark in front, a remark, a label, a last word, a line through all of it.
 * @param words the item; what was read as a group of facts is spaces
 * @param whole the item as written
 */
export function stateOf(words: string, whole: string): State {
  if (!MAY_SAY.test(whole)) return NO_STATE;
  const mark = MARK.exec(words);
  const label = STATUS_LABEL.exec(words);
  const said = remarks(words);
  const ends = DONE_PREFIX.exec(words) ?? DONE_SUFFIX.exec(words);
  const labelled = labelOf(label);
  const done = [isDoneMark(mark?.[1]), ends !== null, said.done, DONE_WORDS.has(labelled.toLowerCase())].includes(true);
  const given = done ? NOT_GIVEN_UP : givenUp(words, { mark, whole });
  const cuts = [mark, label, ends, given.match].flatMap(cutOf).concat(said.cuts);
  return { done, cuts, ...present({ words: labelled || (said.words ?? given.words) }) };
}

interface GivenUp {
  readonly words?: string;
  /** The words that say so; null where a mark does. */
  readonly match: RegExpExecArray | null;
}

const NOT_GIVEN_UP: GivenUp = { match: null };

/** What says that the action is no longer planned: a word in front or at the end, a mark, a line through all of it. */
function givenUp(words: string, { mark, whole }: { mark: RegExpExecArray | null; whole: string }): GivenUp {
  for (const pattern of [GIVEN_UP_PREFIX, GIVEN_UP_SUFFIX]) {
    const match = pattern.exec(words);
    const said = match?.[1]?.trim() ?? '';
    if (meansGivenUp(said)) return { words: said, match };
  }
  const isMarked = isGivenUpMark(mark) || STRUCK.test(whole);
  return isMarked ? { words: 'cancelled', match: null } : NOT_GIVEN_UP;
}

const isGivenUpMark = (mark: RegExpExecArray | null): boolean =>
  mark !== null && (mark[2] !== undefined || /[❌🚫⛔🗑]/u.test(mark[1] ?? '')); // "❌", "[-]"

const labelOf = (match: RegExpExecArray | null): string => match?.[1]?.trim() ?? '';
