import { OPAQUE } from '../model/sentence.ts';
import { cover } from './mask.ts';
import type { Mask } from './mask.ts';

/** What the scan of one block has open. */
interface Scan {
  readonly text: string;
  readonly masks: Mask[];
  /** Starts of the runs of backticks still ahead, by length. */
  readonly ticks: ReadonlyMap<number, number[]>;
  /** Open square brackets, innermost last. */
  readonly brackets: number[];
  /** Closing tags and comment ends that were looked for and are not ahead, so that none is looked for twice. */
  readonly absent: Set<string>;
}

/** Covers what begins at `at` and returns the offset after it. */
type Reader = (scan: Scan, at: number) => number;

const SPECIAL = /[\\`<[\]&]/g; // "`"
const TICKS = /`+/g; // "``"
const RUN_OF_TICKS = /`+/y; // "``"
const ESCAPED = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/; // "*"
const WORD = /[\p{L}\p{N}]/u; // "a"
const COMMENT_END = '-->';
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]{1,64}@[\w.-]{1,255})>/iy; // "<https://example.com>"
const TAG = /<\/?([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/iy; // '<a href="x">'
const TARGET =
  /\(\s*(?:(?:<[^<>]*>|[^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:(?:"[^"]*"|'[^']*'|\([^()]*\))\s*)?)?)?\)/y; // '(https://example.com "title")'
const LABEL = /\[[^[\]]*\]/y; // "[reference]"
const FOOTNOTE = /\[\^[^[\]\s]+\]/y; // "[^3]"
const ENTITY = /&(nbsp|amp|lt|gt|quot|apos|#39);/y; // "&nbsp;"

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
]);

/** Other words in angle brackets are read: `<your name>` is a placeholder. */
const TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr b big blockquote br center code dd del details div dl dt em font figure figcaption h1 h2 h3 h4 h5 h6 hr i img ins kbd li ' +
    'mark ol p picture pre q s samp small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var video wbr'
  ).split(' '),
);
/** What stands in these is code, or what others said. */
const OPAQUE_TAGS: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'q', 'samp', 'tt', 'var', 'blockquote']);
const BREAKING_TAGS: ReadonlySet<string> = new Set(
  'br p div li tr td th dd dt hr summary h1 h2 h3 h4 h5 h6'.split(' '),
);

/** Covers code, links, tags, comments, escapes and entities of one block. A line break written as a tag becomes `\n`. */
export function maskInline(text: string): readonly Mask[] {
  const scan: Scan = { text, masks: [], ticks: indexTicks(text), brackets: [], absent: new Set() };
  for (let at = nextSpecial(text, 0); at >= 0;) {
    const read = READERS.get(text[at] ?? '');
    at = nextSpecial(text, read ? read(scan, at) : at + 1);
  }
  return scan.masks;
}

function nextSpecial(text: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(text)?.index ?? -1;
}

/** What a sticky expression matches exactly at an offset. */
function matchAt(text: string, at: number, expression: RegExp): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

function indexTicks(text: string): ReadonlyMap<number, number[]> {
  const ticks = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(TICKS)) {
    const starts = ticks.get(run.length) ?? [];
    starts.push(index);
    ticks.set(run.length, starts);
  }
  for (const starts of ticks.values()) starts.reverse();
  return ticks;
}

function hide(scan: Scan, start: number, end: number): number {
  scan.masks.push(cover(start, end, OPAQUE));
  return end;
}

function blank(scan: Scan, start: number, end: number): number {
  scan.masks.push(cover(start, end, ' '));
  return end;
}

const readEscape: Reader = (scan, at) => {
  const next = scan.text[at + 1] ?? '';
  if (!ESCAPED.test(next)) return at + 1;
  const inWord = next === '_' && WORD.test(scan.text[at - 1] ?? '');
  scan.masks.push(cover(at, at + 1, inWord ? next : ' '));
  return at + 2;
};

const readCode: Reader = (scan, at) => {
  const length = matchAt(scan.text, at, RUN_OF_TICKS)?.[0].length ?? 1;
  const ahead = scan.ticks.get(length) ?? [];
  while ((ahead.at(-1) ?? Infinity) <= at) ahead.pop();
  const close = ahead.at(-1);
  return close === undefined ? at + length : hide(scan, at, close + length);
};

/** Where `what` begins after `at`; remembers when it is not ahead at all. */
function find(scan: Scan, what: string, at: number): number {
  if (scan.absent.has(what)) return -1;
  const found = scan.text.indexOf(what, at);
  if (found < 0) scan.absent.add(what);
  return found;
}

const readAngle: Reader = (scan, at) => {
  const { text } = scan;
  if (text.startsWith('<!--', at)) {
    const end = find(scan, COMMENT_END, at);
    return end < 0 ? at + 1 : blank(scan, at, end + COMMENT_END.length);
  }
  const link = matchAt(text, at, AUTOLINK);
  if (link) return hide(scan, at, at + link[0].length);
  return readTag(scan, at);
};

function readTag(scan: Scan, at: number): number {
  const tag = matchAt(scan.text, at, TAG);
  const name = tag?.[1]?.toLowerCase() ?? '';
  if (!tag || !TAGS.has(name)) return at + 1;
  const end = at + tag[0].length;
  const close = OPAQUE_TAGS.has(name) && !tag[0].startsWith('</') ? find(scan, `</${name}>`, end) : -1;
  if (close >= 0) return hide(scan, at, close + name.length + 3);
  scan.masks.push({ start: at, end, cover: (BREAKING_TAGS.has(name) ? '\n' : ' ') + ' '.repeat(tag[0].length - 1) });
  return end;
}

const readBracket: Reader = (scan, at) => {
  const footnote = matchAt(scan.text, at, FOOTNOTE);
  if (footnote) return blank(scan, at, at + footnote[0].length);
  scan.brackets.push(at);
  return at + 1;
};

/** `[text](target)` keeps its text, `![text](target)` is a picture, `[text]` alone stays as it is: it may be a placeholder. */
const closeBracket: Reader = (scan, at) => {
  const open = scan.brackets.pop();
  if (open === undefined) return at + 1;
  const target = matchAt(scan.text, at + 1, TARGET) ?? matchAt(scan.text, at + 1, LABEL);
  if (!target) return at + 1;
  const end = at + 1 + target[0].length;
  if (scan.text[open - 1] === '!') return hide(scan, open - 1, end);
  blank(scan, open, open + 1);
  return blank(scan, at, end);
};

const readEntity: Reader = (scan, at) => {
  const entity = matchAt(scan.text, at, ENTITY);
  if (!entity) return at + 1;
  const end = at + entity[0].length;
  scan.masks.push({ start: at, end, cover: (ENTITIES.get(entity[1] ?? '') ?? ' ').padEnd(entity[0].length) });
  return end;
};

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['\\', readEscape],
  ['`', readCode],
  ['<', readAngle],
  ['[', readBracket],
  [']', closeBracket],
  ['&', readEntity],
]);
