import type { Owner } from '../model/action.ts';
import { shift, slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { EXPLICIT, NAMED, readPart } from './actions-parts.ts';
import type { Part, PartSource } from './actions-parts.ts';

/** Facts that stand together: in brackets, or at the end behind a dash, a pipe, an arrow or a full stop. */
export interface Groups {
  readonly parts: readonly Part[];
  readonly cuts: readonly Span[];
}

const BRACKETS = /[([][^()[\]\n]{1,200}[)\]](?![([])/g; // "(P0, @alex, 15 Mar)"
const SEPARATOR =
  /\s(?:[—–|•·→👉]|--?>?|=>)(?=\s|@)|[.;!?](?=\s)|\n|,(?!(?<=\d(?:st|nd|rd|th)?,)\s*20\d\d(?![-/.\d]))(?!(?<=(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,)\s*\d)/giu; // " — ", ", " but not "March 3, 2026"
const MAY_SEPARATE = /[—–|•·→👉>.;!?\n,]|-(?=[\s@])/u; // " - "
const MAX_PIECES = 12;

/** A stretch between two separators; `from` is where the separator before it begins. */
interface Piece {
  readonly from: number;
  readonly at: Span;
  /** A comma joins the words of a sentence as well as facts; a full stop begins another sentence. */
  readonly mark: 'comma' | 'stop' | 'dash';
}

function piecesOf(text: string, { start, end }: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  if (!MAY_SEPARATE.test(text)) return [{ from: start, at: span(start, end), mark: 'stop' }];
  let from = start;
  let begin = start;
  let mark: Piece['mark'] = 'stop';
  for (const match of text.slice(start, end).matchAll(SEPARATOR)) {
    const index = start + match.index;
    pieces.push({ from, at: span(begin, index), mark });
    from = '.!?'.includes(match[0]) ? index + 1 : index;
    begin = index + match[0].length;
    mark = match[0] === ',' ? 'comma' : /^[.;!?\n]/.test(match[0]) ? 'stop' : 'dash'; // "."
  }
  pieces.push({ from, at: span(begin, end), mark });
  return pieces;
}

/** All parts of a stretch when every one is a fact. */
function allParts(source: PartSource, at: Span): readonly Part[] | undefined {
  const pieces = piecesOf(source.text, at);
  if (pieces.length > MAX_PIECES) return undefined;
  const parts: Part[] = [];
  for (const piece of pieces) {
    const read = readPiece(source, piece.at);
    if (read === undefined) return undefined;
    parts.push(...read);
  }
  return parts;
}

const SLASH = /\s?\/\s/g; // "Yusuf / 2026-08-31 / PLAT-601"

/** One fact, or several with slashes between them. */
function readPiece(source: PartSource, at: Span): readonly Part[] | undefined {
  const whole = readPart(source, at);
  if (whole !== undefined) return [whole];
  const parts: Part[] = [];
  let start = at.start;
  for (const match of [...slice(source.text, at).matchAll(SLASH), undefined]) {
    const end = match === undefined ? at.end : at.start + match.index;
    const part = start === at.start && match === undefined ? undefined : readPart(source, span(start, end));
    if (part === undefined) return undefined;
    parts.push(part);
    start = end + (match?.[0].length ?? 0);
  }
  return parts;
}

const strongest = (parts: readonly Part[]): number => Math.max(0, ...parts.map(({ strength }) => strength));

function bracketed(source: PartSource): Groups {
  const parts: Part[] = [];
  const cuts: Span[] = [];
  if (!/[([]/.test(source.text)) return { parts, cuts }; // "("
  for (const match of source.text.matchAll(BRACKETS)) {
    const at = span(match.index, match.index + match[0].length);
    if (source.text.charAt(at.start - 1) === ']' || source.text.charAt(at.start - 1) === '!') continue;
    const read = allParts(source, span(at.start + 1, at.end - 1));
    if (read === undefined || strongest(read) < NAMED) continue;
    parts.push(...read);
    cuts.push(at);
  }
  return { parts, cuts };
}

/** The facts at the end. Behind a comma each must be one by itself, behind a stronger mark one of them vouches for all. */
function trailing(source: PartSource): Groups {
  const pieces = piecesOf(source.text, span(0, source.text.length)).slice(-MAX_PIECES);
  let pending: readonly Part[] = [];
  let parts: readonly Part[] = [];
  let from: number | undefined;
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    const read = readPiece(source, piece.at);
    if (read === undefined) break;
    pending = [...read, ...pending];
    if (isProven(piece, pending) || (index > 0 && isVouchedFor(piece, { pending, parts }))) {
      parts = [...pending, ...parts];
      from = piece.from;
      pending = [];
    } else if (piece.mark === 'stop' && strongest(pending) > 0) break;
  }
  return from === undefined ? { parts: [], cuts: [] } : { parts, cuts: [span(from, source.text.length)] };
}

const isProven = ({ mark }: Piece, pending: readonly Part[]): boolean =>
  mark === 'comma' ? pending.every(({ strength }) => strength === EXPLICIT) : strongest(pending) >= NAMED;

/** "… – Networking – 30 Sep": a capitalised word between dashes is an owner when the facts behind it name none. */
const isVouchedFor = (
  { mark }: Piece,
  { pending, parts }: { readonly pending: readonly Part[]; readonly parts: readonly Part[] },
): boolean =>
  mark === 'dash' &&
  strongest(parts) >= EXPLICIT &&
  pending.every(({ owners }) => owners !== undefined) &&
  !parts.some(({ owners }) => owners !== undefined);

/** The facts in front, with a dash behind each: "Mei — 30 Sep — Quota for replay jobs". A date alone is none. */
function leading(source: PartSource): Groups {
  const pieces = piecesOf(source.text, span(0, source.text.length)).slice(0, MAX_PIECES);
  const parts: Part[] = [];
  let end = 0;
  for (const [index, piece] of pieces.slice(0, -1).entries()) {
    const next = pieces[index + 1];
    const part = next?.mark === 'dash' ? readPart(source, piece.at) : undefined;
    if (part === undefined || next === undefined) break;
    parts.push(part);
    end = next.at.start;
  }
  const named = parts.filter(({ owners }) => owners !== undefined);
  const isLed = named.length === 1 && strongest(named) >= NAMED && parts.every(({ due, owners }) => due ?? owners);
  return isLed && end < source.text.length ? { parts, cuts: [span(0, end)] } : { parts: [], cuts: [] };
}

/** The source with the cuts as spaces, so that offsets stay. */
export function without(text: string, cuts: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of cuts) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Reads the groups of facts of one item; offsets are those of the source. */
export function readGroups(source: PartSource): Groups {
  const inBrackets = bracketed(source);
  const behind = trailing(rest(source, inBrackets));
  const told = joined(inBrackets, behind);
  if (told.parts.some(({ owners }) => owners !== undefined)) return told;
  return joined(told, leading(rest(source, told)));
}

const rest = (source: PartSource, { cuts }: Groups): PartSource =>
  cuts.length === 0 ? source : { ...source, text: without(source.text, cuts) };

const joined = (a: Groups, b: Groups): Groups =>
  b.cuts.length === 0 ? a : { parts: [...a.parts, ...b.parts], cuts: [...a.cuts, ...b.cuts] };

const LABEL_END = ' :*_';

/** The words without the colon of a label and the marks around it: "**@jane:**". */
function withoutColon(words: string): string {
  let end = words.length;
  while (end > 0 && LABEL_END.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** The owners that a heading or a label is, or gives beside its words; undefined when it names none. */
export function readOwnersOf(text: string, at: Span, context: PartSource['context']): readonly Owner[] | undefined {
  const { parts } = readGroups({ text: withoutColon(slice(text, at)), context, tickets: [] });
  const owners = parts
    .flatMap((part) => part.owners ?? [])
    .map((owner) => ({ ...owner, at: shift(owner.at, at.start) }));
  return owners.length === 0 ? undefined : owners;
}
