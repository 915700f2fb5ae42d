import { span } from '../text/span.ts';
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
    const part = readPart(source, piece.at);
    if (part === undefined) return undefined;
    parts.push(part);
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
  let pending: Part[] = [];
  let parts: readonly Part[] = [];
  let from: number | undefined;
  for (const piece of [...pieces].reverse()) {
    const part = readPart(source, piece.at);
    if (part === undefined) break;
    pending = [part, ...pending];
    const isProven =
      piece.mark === 'comma' ? pending.every(({ strength }) => strength === EXPLICIT) : strongest(pending) >= NAMED;
    if (isProven) {
      parts = [...pending, ...parts];
      from = piece.from;
      pending = [];
    } else if (piece.mark === 'stop' && strongest(pending) > 0) break;
  }
  return from === undefined ? { parts: [], cuts: [] } : { parts, cuts: [span(from, source.text.length)] };
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
  if (inBrackets.cuts.length === 0) return trailing(source);
  const rest = trailing({ ...source, text: without(source.text, inBrackets.cuts) });
  return { parts: [...inBrackets.parts, ...rest.parts], cuts: [...inBrackets.cuts, ...rest.cuts] };
}
