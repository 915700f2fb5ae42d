import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { plainWords } from './plain.ts';

/** A ticket in an item, and what to leave out of its words. */
export interface TicketRead {
  /** `#1234`, `SEC-402` as written, else the address. */
  readonly ticket: string;
  readonly at: Span;
  /** Absent when the words of the link belong to the sentence. */
  readonly cut?: Span;
  /** True when the words only point to the ticket: "issue", "#12", an address. */
  readonly pointer: boolean;
  /** True when nothing but punctuation and other facts may stand behind it to leave it out. */
  readonly loose: boolean;
}

const LINK =
  /\[([^[\]\n]{0,300})\](?:\(<?([^()\s<>]{1,1000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?)>?(?: "[^"\n]{0,200}")?\)|\[([^\]\n]{0,200})\])/g; // "[issue](https://…)", "[issue][ref]"
const SHORT = /\[([^[\]\n]{1,200})\](?![([:])/g; // "[#2226]"
const URL = /<?(https?:\/\/[^\s<>()[\]"'|]{1,1000}(?:\([^\s()]{0,200}\)[^\s<>()[\]"'|]{0,500})?)>?/g; // "https://github.com/a/b/issues/1"
const PLAIN =
  /(?<![\w/#&.@-])(?:(?:[\w.-]{1,40}\/[\w.-]{1,60})?#\d{1,7}|GH-\d{1,7}|![1-9]\d{1,6}|[A-Z][A-Z0-9]{1,9}-\d{1,7})(?![\w-]|\.\d)/g; // "#1234", "SEC-402"
const PLAIN_HERE = /(?<![\w/#&.@-])(?:#\d{1,7}|GH-\d{1,7}|![1-9]\d{1,6}|[A-Z][A-Z0-9]{1,9}-\d{1,7})(?![\w-]|\.\d)/g; // the same without "org/repo"
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]: ?<?(\S{1,1000}?)>?(?:\s|$)/gm; // "[ref]: https://…"
const TICKET_URL =
  /\/(?:issues?|pulls?|pull-requests|merge_requests|work_items|browse|tickets?|bugs?|incidents?|stories|tasks?|c|workspaces)\/|\/issues\?|show_bug\.cgi|[?&](?:id|issue|selectedIssue)=|\/(?:jira|linear)\b|linear\.app|zenhub|shortcut\.com|asana\.com|trello\.com|phabricator\.[^/]+\/T\d/i; // "https://github.com/a/b/issues/1"
const KEY_URL = /(?:\/browse\/|\/issue\/|selectedIssue=)([A-Z][A-Z0-9]{1,9}-\d{1,7})/; // "https://x.atlassian.net/browse/SEC-402"
const IDENTIFIER =
  /(?:^|[\s(])((?:(?:[\w.-]{1,40}\/)?[\w.-]{1,60})?#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7}|![1-9]\d{0,6})[.,)]?$/; // "PR #5126"
const POINTER =
  /^(?:(?:see|the|this|link|linked|to|for|an?|here|tracked|in|by|tracking|github|gitlab|jira|follow[- ]up|related|open|draft) ){0,8}(?:issues?|tickets?|prs?|pull requests?|merge requests?|mrs?|bugs?|tasks?|links?|here|jira|github|epic|card|tracking|follow along)(?: (?:here|link|for an issue|for this|\d+))?$/i; // "see issue here"
const NOT_KEYS =
  /^(?:CVE|CWE|UTF|SHA|ISO|RFC|TLS|SSL|AES|RSA|IPV|HTTP|AI|CF|COVID|GPT|EC|MD|US|EU|AP|SEV|TLP|UTC|GMT|PEP|EIP|MP|PM|[APFTQHVS])-?\d/; // "CVE-2019"

/** Addresses of the reference links of a document, by lower-case label. */
export function readDefinitions(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, label = '', url = ''] of text.matchAll(DEFINITION)) found.set(label.toLowerCase(), url);
  return found;
}

/** The ticket of a link: the identifier in its words, the key in its address, else the address. */
function ticketOf(label: string, url: string): string | undefined {
  const words = plainWords(label);
  const named = IDENTIFIER.exec(words)?.[1];
  if (named !== undefined && !NOT_KEYS.test(named)) return named;
  if (!TICKET_URL.test(url) && !(POINTER.test(words) && url.startsWith('http'))) return undefined;
  return KEY_URL.exec(url)?.[1] ?? url;
}

function isPointer(label: string): boolean {
  const words = plainWords(label).replace(/[.:]$/, ''); // "Issue."
  if (label.startsWith('http') || POINTER.test(words)) return true;
  return IDENTIFIER.test(words) && words.split(' ').length < 4;
}

const IN_PARENTHESES =
  /\(\s*(?:(?:see|cf\.?|via|ref|jira|github|tracked (?:in|by)|issues?|prs?|tickets?|also|in)[: ]*){0,3}$/i; // "(see "
const CLOSED = /^\s*(?:[.,;]\s*)?\)/; // ")"
const OPENED = /\([^()]*$/; // "(currently blocking on "
const POINTING =
  /(?:[\s,;:—–-]|^)(?:see|via|tickets?|issues?|prs?|bugs?|jira|tracked (?:in|by)|tracking|links?|reference|done in)[: ]*$|[\s,;:—–-]$/i; // " Ticket "
const NEEDED = /\b(?:to|of|in|with|by|for|on|from|the|a|an|this|original|known|and)\s+$/i; // "Related to "
const ENDS = /^[*_\])"']{0,4}(?:$|[.;,!?]?\s*$|[.;!?]\s|\s*(?:\(|\[|https?:|#\d|<http|,? ?(?:and|&) ))/; // "."
const AT_START = /^[\s*_`[(]*$/; // "**"

type Reference = Pick<TicketRead, 'ticket' | 'at' | 'pointer'>;

/** A reference at the edge of an item is left out of its words, one in the middle of a sentence stays. */
function found(source: string, { ticket, at, pointer }: Reference): TicketRead {
  const cut = pointer ? cutAround(source, at) : undefined;
  const loose = pointer && cut === undefined && !NEEDED.test(source.slice(Math.max(0, at.start - 40), at.start));
  return cut === undefined ? { ticket, at, pointer, loose } : { ticket, at, pointer, cut, loose };
}

function cutAround(source: string, at: Span): Span | undefined {
  const start = Math.max(0, at.start - 40);
  const before = source.slice(start, at.start);
  const after = source.slice(at.end, at.end + 16);
  const bracket = IN_PARENTHESES.exec(before);
  const closed = CLOSED.exec(after);
  if (bracket !== null && closed !== null) return span(start + bracket.index, at.end + closed[0].length);
  if (AT_START.test(source.slice(0, at.start).slice(-16)) && at.start < 16) return at;
  if (OPENED.test(before) || !ENDS.test(after)) return undefined;
  const pointing = POINTING.exec(before);
  if (NEEDED.test(before) && !/\b(?:tracked|done) in\s+$/i.test(before)) return undefined; // "tracked in "
  return span(pointing === null ? at.start : start + pointing.index, at.end);
}

function links(source: string, definitions: ReadonlyMap<string, string>): readonly TicketRead[] {
  return [...source.matchAll(LINK)].flatMap((match) => {
    const [words, label = '', address, reference = ''] = match;
    const name = reference === '' ? label : reference;
    const ticket = ticketOf(label, address ?? definitions.get(name.toLowerCase()) ?? '');
    if (ticket === undefined || source.charAt(match.index - 1) === '!') return [];
    return [found(source, { ticket, at: span(match.index, match.index + words.length), pointer: isPointer(label) })];
  });
}

function shorts(source: string, definitions: ReadonlyMap<string, string>): readonly TicketRead[] {
  return [...source.matchAll(SHORT)].flatMap((match) => {
    const [words, label = ''] = match;
    const ticket = ticketOf(label, definitions.get(label.toLowerCase()) ?? '');
    return ticket === undefined
      ? []
      : [found(source, { ticket, at: span(match.index, match.index + words.length), pointer: isPointer(label) })];
  });
}

/** Where an address ends without the full stop of its sentence. */
function addressEnd(address: string): number {
  let end = address.length;
  while ('.,;:!?'.includes(address.charAt(end - 1)) && end > 0) end -= 1;
  return end;
}

function addresses(source: string): readonly TicketRead[] {
  return [...source.matchAll(URL)].flatMap((match) => {
    const url = (match[1] ?? '').slice(0, addressEnd(match[1] ?? ''));
    if (!TICKET_URL.test(url)) return [];
    const at = span(match.index, match.index + addressEnd(match[0]));
    return [found(source, { ticket: KEY_URL.exec(url)?.[1] ?? url, at, pointer: true })];
  });
}

function identifiers(source: string): readonly TicketRead[] {
  return [...source.matchAll(source.includes('/') ? PLAIN : PLAIN_HERE)].flatMap((match) => {
    if (NOT_KEYS.test(match[0])) return [];
    const at = span(match.index, match.index + match[0].length);
    return [found(source, { ticket: match[0], at, pointer: true })];
  });
}

const NUMBERED = /[#!-]\d/; // "#1"

/** The tickets of an item in the order of its words; spans are relative to `source`. */
export function readTickets(source: string, definitions: ReadonlyMap<string, string>): readonly TicketRead[] {
  const linked = source.includes('[') ? [...links(source, definitions), ...shorts(source, definitions)] : [];
  const all = [
    ...linked,
    ...(source.includes('://') ? addresses(source) : []),
    ...(NUMBERED.test(source) ? identifiers(source) : []),
  ].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  let end = 0;
  return all.filter(({ at }) => {
    if (at.start < end || insideLink(source, at)) return false;
    end = at.end;
    return true;
  });
}

/** An address or a number in the target of a link that is no ticket stays with the link. */
const insideLink = (source: string, at: Span): boolean => source.slice(Math.max(0, at.start - 2), at.start) === '](';
