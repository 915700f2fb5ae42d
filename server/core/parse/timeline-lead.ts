import { scan, skip } from '../time/scan.ts';
import { readStamp } from '../time/stamp.ts';
import type { StampRead } from '../time/stamp.ts';
import type { Span } from '../text/span.ts';

/** A line that begins with a stamp. */
export interface Lead {
  readonly read: StampRead;
  readonly stamp: Span;
  /** What follows the stamp; empty at the end of the line when nothing does. */
  readonly words: Span;
  /** `start` of the line, a sentence that begins "At 14:05, …", or a name in front: "Detected: 14:05". */
  readonly shape: 'start' | 'prose' | 'label';
  readonly label?: string;
  /** True when a mark sets the stamp apart: bold, brackets, a colon or a dash behind it. */
  readonly marked: boolean;
}

const OPEN =
  /^(?:[\s*_`[({|>]|<(?:[biup]|strong|em|code|span|li|time)(?: [^<>]{0,40})?>|\p{Extended_Pictographic}\uFE0F?|&nbsp;)+/iu; // "**[", "{{ "
const CLOSE = /^(?:[\s*_`\])}|]|<\/(?:[biu]|strong|em|code|span|time)>|&nbsp;)+/i; // "**", "]"
const SEPARATOR = /^(?:[:;–—|,=>.]|->|-+(?=\s|$|[^\d\s]))+/; // ":", " - ", "--"
const PROSE =
  /^(?:At|On|By|Around|About|Approximately|From|Between|between|Since|As of|Starting (?:at|on)|Until|Early on|Later on|On the (?:morning|evening) of) (?:the )?/; // "At "
const LABEL = /^(?:\*\*|__)?([A-Z][^:*_|\n\d]{1,40})(?::?(?:\*\*|__):?|:) ?/; // "**Detection**: "
const BARE_LABEL = /^([A-Z][a-z]+(?: [a-z]+){0,4}):? (?=\d)/; // "First detected 2025-07-23 15:35"
const EVENT_LABEL =
  /\b(?:start|began|begin|detect|report|acknowledg|declar|mitigat|repair|resol|end|fix|restor|recover|identif|escalat|contain|clos|occur|deploy|notif|discover|publish|first|last|roll|revert|investigat|fault|alert|page|confirm|patch|disclos|impact (?:start|end|began))/i; // "First detected"
const SPAN_LABEL = /\b(?:duration|window|length|total|zone|days?)\b/i; // "Total impact duration"

function after(text: string, at: number, end: number): { words: number; separated: boolean } {
  const closed = skip(text, at, CLOSE);
  const separator = skip(text, closed, SEPARATOR);
  const start = skip(text, separator, CLOSE);
  const again = skip(text, skip(text, start, /^(?:[–—]|-(?=\s))+/), CLOSE); // "–"
  return { words: Math.min(again, end), separated: separator > closed || closed > at + 1 };
}

function leadAt(text: string, at: number, line: Span): Omit<Lead, 'shape' | 'label'> | undefined {
  const read = readStamp(text, at);
  if (read === undefined) return undefined;
  const { words, separated } = after(text, read.end, line.end);
  const marked = separated || at > skip(text, line.start, /^\s+/); // " "
  return { read, stamp: { start: at, end: read.end }, words: { start: words, end: line.end }, marked };
}

function readLabelled(text: string, line: Span): Lead | undefined {
  const marked = scan(text, line.start, LABEL);
  const head = marked ?? scan(text, line.start, BARE_LABEL);
  const label = head?.[1];
  if (head === null || label === undefined || !EVENT_LABEL.test(label) || SPAN_LABEL.test(label)) return undefined;
  const lead = leadAt(text, skip(text, line.start + head[0].length, OPEN), line);
  if (lead === undefined || (marked === null && lead.words.start < lead.words.end)) return undefined;
  return { ...lead, shape: 'label', label: label.trim() };
}

/** Reads the stamp that a line begins with, directly, as "At …", or behind a label that names an event. */
export function readLead(document: string, line: Span): Lead | undefined {
  const text = document.slice(0, line.end);
  const at = skip(text, line.start, OPEN);
  const direct = at < line.end ? leadAt(text, at, line) : undefined;
  if (direct !== undefined) return { ...direct, shape: 'start' };
  const prose = skip(text, at, PROSE);
  const sentence = prose > at ? leadAt(text, prose, line) : undefined;
  if (sentence !== undefined) return { ...sentence, shape: 'prose' };
  return readLabelled(text, line);
}

/** True for a stamp with a time of day, known or not. */
export const hasTime = ({ from, relative }: StampRead): boolean => from.clock !== undefined || relative !== undefined;
