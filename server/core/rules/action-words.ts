import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Span } from '../text/span.ts';
import { contains, slice, span } from '../text/span.ts';
import type { Severity } from './rule.ts';

const LINE_END = /[\r\n]/; // "Add an alert\n  for the queue"
const TAIL = /(?:[\s,;:.(|*_—–-]|\b(?:due|by|eta|owners?|assignees?|dri|deadline|target))$/i; // "Add an alert — owner:"
const ONLY_A_LINK = /^(?:<?https?:\/\/\S+|\[[^[\]\n]*\]\(?)$/; // "https://example.com/issues/12"
const TRACKED = /\btrack(?:ed|er|ing)\b[^\n]{0,80}(?:https?:\/\/|#\d|\][([])/i; // "Tracked in [#40885](…)"

/** The words that say what is to be done, on their first line: what to mark when something is missing. */
export function wordsToMark({ words, owners, due }: ActionItem, text: string): Span {
  const starts = [...owners.map((owner) => owner.at.start), due?.at.start ?? words.end];
  const end = Math.min(words.end, ...starts.filter((start) => start > words.start));
  const line = text.slice(words.start, end).split(LINE_END, 1)[0] ?? '';
  let length = line.length;
  for (let tail = TAIL.exec(line); tail && tail.index > 0; tail = TAIL.exec(line.slice(0, length))) length = tail.index;
  return length > 0 ? span(words.start, words.start + length) : words;
}

/** A bare link: its owner and its date stand where it leads. */
export const isOnlyALink = ({ words }: ActionItem, text: string): boolean =>
  ONLY_A_LINK.test(slice(text, words).trim());

/** Milder where a ticket, or a tracker that the section names, may say what is missing here. */
export function mildness(action: ActionItem, { sections, text }: Postmortem): { readonly severity?: Severity } {
  if (action.tickets.length > 0) return { severity: 'information' };
  const section = sections.findLast(({ body }) => contains(body, action.at));
  const before = section ? text.slice(section.heading.at.start, action.at.start) : '';
  return TRACKED.test(before) ? { severity: 'information' } : {};
}
