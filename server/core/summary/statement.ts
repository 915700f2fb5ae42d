import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { Span } from '../text/span.ts';
import { present } from '../time/present.ts';
import type { Piece, Statement } from './summary.ts';

/** HTML is read so that it can be left out; every link is read so that its words stay and an unsafe target goes. */
const markdown = new MarkdownIt({ html: true });
markdown.validateLink = () => true;
// A sign that the writer escaped stays apart, so that it is never taken for a mark.
markdown.core.ruler.disable('text_join');

const SAFE_TARGET = /^(?:https?:\/\/|mailto:)[^\s"'<>]+$/i; // "https://example.org/1"
const LINE_END = /\r\n?/g; // "\r\n"
const LINE_PREFIX = /\n[ \t]*(?:>[ \t]?)*/g; // "\n  > "
const SPACE = /\s+/g; // "a \n b"
const REFERENCE = /\[([^[\]]*)\]\[[^[\]]*\]/g; // "[the ticket][1]"
const FOOTNOTE = /\[\^[^[\]]*\]/g; // "[^3]"
const STRAY_MARK = /\*\*/g; // "**" of a mark that the sentence cuts
const STRAY_TARGET = /\]\([^()\s]*\)|\]\[[^[\]]*\]/g; // "](https://example.org)" of a link that the sentence cuts
const LINE_BREAK = /^<br\s*\/?>$/i; // "<br />"
const LIST_MARK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?/i; // "- [ ] "

type Mark = NonNullable<Piece['mark']>;

/** A mark and those around it; a chain, so that opening one copies nothing. */
interface OpenMark {
  readonly mark: Mark;
  readonly around: OpenMark | undefined;
}

interface Marks {
  readonly open?: OpenMark | undefined;
  readonly href?: string;
}

/** The words that stand at `at`, or nothing when only marks, images and HTML stand there. */
export function statementAt(text: string, at: Span, form: Statement['form'] = 'sentence'): Statement | undefined {
  const pieces = evenly(piecesOf(text.slice(at.start, at.end)));
  return pieces.length === 0 ? undefined : { at, pieces, form, joins: false };
}

/** Emphasis on every word sets nothing apart, so it goes. */
function evenly(pieces: readonly Piece[]): readonly Piece[] {
  const isMarked = ({ mark }: Piece): boolean => mark === 'strong' || mark === 'emphasis';
  return pieces.every(isMarked) ? pieces.map(({ text, href }) => present({ text, href })) : pieces;
}

/** The statement as plain text. */
export const wordsOf = (statement: Statement): string => statement.pieces.map((piece) => piece.text).join('');

/** Inline Markdown as runs of plain words. */
export function piecesOf(source: string): readonly Piece[] {
  const line = source.replace(LINE_END, '\n').replace(LINE_PREFIX, '\n').replace(LIST_MARK, '').trim();
  const tokens = markdown.parseInline(line, {}).flatMap((token) => token.children ?? []);
  const pieces: Piece[] = [];
  let marks: Marks = {};
  for (const token of tokens) {
    marks = marksAfter(marks, token);
    const words = wordsOfToken(token);
    if (words !== '') pieces.push(...apart(pieceOf(words, token, marks), { token, line }));
  }
  return trimmed(joined(pieces));
}

interface Origin {
  readonly token: Token;
  readonly line: string;
}

/** Markdown drops the spaces inside of "` code `"; they may be all that keeps its words from those beside it. */
function apart(piece: Piece, { token, line }: Origin): readonly Piece[] {
  const isPadded =
    token.type === 'code_inline' &&
    line.replaceAll('\n', ' ').includes(`${token.markup} ${token.content} ${token.markup}`);
  return isPadded ? [{ text: ' ' }, piece, { text: ' ' }] : [piece];
}

function marksAfter(marks: Marks, token: Token): Marks {
  switch (token.type) {
    case 'strong_open':
      return { ...marks, open: { mark: 'strong', around: marks.open } };
    case 'em_open':
      return { ...marks, open: { mark: 'emphasis', around: marks.open } };
    case 'strong_close':
    case 'em_close':
      return { ...marks, open: marks.open?.around };
    case 'link_open': {
      const target = String(token.attrGet('href') ?? '');
      return SAFE_TARGET.test(target) ? { ...marks, href: target } : { open: marks.open };
    }
    case 'link_close':
      return { open: marks.open };
    default:
      return marks;
  }
}

function wordsOfToken(token: Token): string {
  switch (token.type) {
    case 'text':
      return plainText(token.content);
    case 'text_special':
    case 'code_inline':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'html_inline':
      return LINE_BREAK.test(token.content) ? ' ' : '';
    default:
      return '';
  }
}

function plainText(content: string): string {
  const text = content
    .replace(REFERENCE, '$1')
    .replace(FOOTNOTE, '')
    .replace(STRAY_TARGET, '')
    .replace(STRAY_MARK, '')
    .replace(SPACE, ' ');
  const open = text.lastIndexOf('[');
  return open > text.lastIndexOf(']') ? text.slice(0, open) + text.slice(open + 1) : text;
}

function pieceOf(text: string, token: Token, { open, href }: Marks): Piece {
  const mark = token.type === 'code_inline' ? 'code' : open?.mark;
  return present({ text, mark, href });
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const first = run?.[0];
    if (run && first?.mark === piece.mark && first?.href === piece.href) run.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run) => run.slice(0, 1).map((first) => ({ ...first, text: textOf(run) })));
}

const textOf = (run: readonly Piece[]): string =>
  run.length === 1
    ? (run[0]?.text ?? '')
    : run
        .map(({ text }) => text)
        .join('')
        .replace(SPACE, ' ');

/** One space between pieces, none at the ends. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const isSpaced = kept.at(-1)?.text.endsWith(' ') ?? true;
    const text = isSpaced ? piece.text.trimStart() : piece.text;
    if (text !== '') kept.push({ ...piece, text });
  }
  const last = kept.pop();
  const text = last?.text.trimEnd() ?? '';
  return last === undefined || text === '' ? kept : [...kept, { ...last, text }];
}
