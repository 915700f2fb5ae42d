import { write } from './blocks.ts';
import type { Row, Writers } from './blocks.ts';
import { NOT_YET_WRITTEN } from './labels.table.ts';
import { paragraphsOf } from './page.ts';
import type { Piece, Statement, Summary } from './summary.ts';

const WIDTH = 78;
const WORDS = / +/; // " "
const CONTROL = /[^\P{Cc}\n]/gu; // "\u001b" that a terminal would obey
const NOTHING = `(${NOT_YET_WRITTEN.toLowerCase()})`;

/** The page as plain text for a mail or a terminal, wrapped at 78 characters. */
export const renderText = (summary: Summary): string => write(summary, WRITERS, '\n\n').replace(CONTROL, ' ');

const WRITERS: Writers = {
  title: (block) => underlined(wordsOf(block.words), '='),
  facts: (block) => block.facts.join(' · '),
  lead: (block) => wrapped(wordsOf(block.statement.pieces)),
  figures: (block) =>
    block.figures.map(({ value, label }) => wrapped(`${value} ${label}`.trimEnd(), BULLET)).join('\n'),
  heading: (block) => underlined(block.text, '-'),
  label: (block) => `${block.text}:`,
  note: (block) => block.text,
  statements: (block) => statementLines(block.statements),
  table: (block) => block.rows.map((row) => wrapped(rowText(row), BULLET)).join('\n'),
  lengths: (block) => block.lengths.map(({ label, value, formula }) => `- ${label}: ${value} (${formula})`).join('\n'),
  nothing: () => NOTHING,
  open: (block) => `${NOT_YET_WRITTEN}: ${block.facts.join(', ')}`,
};

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** A row reads as one line: what it is about, then the rest between commas. */
const rowText = (row: Row): string =>
  row
    .map(wordsOf)
    .filter((cell) => cell !== '')
    .join(' | ');

function statementLines(statements: readonly Statement[]): string {
  const paragraphs = paragraphsOf(statements);
  return paragraphs
    .map((paragraph, index) => {
      const isItem = paragraph[0]?.form === 'item';
      const gap = isItem && paragraphs[index - 1]?.[0]?.form === 'item' ? '\n' : '\n\n';
      const words = paragraph.map(({ pieces }) => wordsOf(pieces)).join(' ');
      return (index === 0 ? '' : gap) + wrapped(words, isItem ? BULLET : '');
    })
    .join('');
}

const BULLET = '- ';

function underlined(text: string, sign: string): string {
  const lines = wrapped(text);
  const longest = Math.max(0, ...lines.split('\n').map((line) => line.length));
  return `${lines}\n${sign.repeat(longest)}`;
}

/** Broken between words; lines after the first stand under the words of the first. */
function wrapped(text: string, mark = ''): string {
  const indent = ' '.repeat(mark.length);
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(WORDS)) {
    const isEmpty = line === mark || line === indent;
    if (!isEmpty && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line += isEmpty ? word : ` ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
