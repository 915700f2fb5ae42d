import { write } from './blocks.ts';
import type { Row, Writers } from './blocks.ts';
import { NOT_YET_WRITTEN } from './labels.table.ts';
import { paragraphsOf } from './page.ts';
import type { Piece, Statement, Summary } from './summary.ts';

const SPECIAL = /[&<>]/g; // "<" of "<!channel>"
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
const MARK = /(?<![\p{L}\p{N}])[*_~`](?=\S)|(?<=\S)[*_~`](?![\p{L}\p{N}])/gu; // "*" that would open or close a mark
const QUOTE = /^(?:&gt;)+/; // ">" at the start of a line
const TARGET_SIGNS = /[|<>]/g; // "|" in an address
/** Written after a mark sign, it keeps Slack from reading the sign as a mark, and shows nothing. */
const WORD_JOINER = '\u2060';
const NOTHING = `_${NOT_YET_WRITTEN}_`;

/** The page in Slack's own marks (mrkdwn): tables as lists, no headings but bold lines, every sign of the document a sign. */
export const renderSlack = (summary: Summary): string => write(summary, WRITERS, '\n');

const WRITERS: Writers = {
  title: (block) => `*${bare(block.words)}*`,
  facts: (block) => block.facts.map(escapeSlack).join(' · '),
  lead: (block) => `\n${inline(block.statement.pieces)}`,
  figures: (block) =>
    `\n${block.figures.map(({ value, label }) => `• *${escapeSlack(value)}* ${escapeSlack(label)}`.trimEnd()).join('\n')}`,
  heading: (block) => `\n*${block.text}*`,
  label: (block) => `_${block.text}_`,
  note: (block) => block.text,
  statements: (block) => statementLines(block.statements),
  table: (block) => tableLines(block.rows),
  lengths: (block) =>
    block.lengths.map(({ label, value, formula }) => `• ${label}: *${value}* (${formula})`).join('\n'),
  nothing: () => NOTHING,
  open: (block) => `\n${NOTHING}: ${block.facts.join(', ')}`,
};

/** One line a row; its first cell leads, empty cells are left out. */
function tableLines(rows: readonly Row[]): string {
  const lines = rows.map(([first = [], ...rest]) =>
    [`• ${inline(first)}`, ...rest.map(inline).filter((cell) => cell !== '')].join(' — '),
  );
  return lines.join('\n');
}

function statementLines(statements: readonly Statement[]): string {
  return paragraphsOf(statements)
    .map((paragraph) => {
      const words = paragraph.map(({ pieces }) => inline(pieces)).join(' ');
      return paragraph[0]?.form === 'item' ? `• ${words}` : words.replace(QUOTE, `${WORD_JOINER}$&`);
    })
    .join('\n');
}

/** Signs that call people, make links or marks become signs. */
export const escapeSlack = (text: string): string =>
  text.replace(SPECIAL, (sign) => ENTITIES.get(sign) ?? sign).replace(MARK, `$&${WORD_JOINER}`);

const inline = (pieces: readonly Piece[]): string => pieces.map(pieceText).join('');

/** Bold inside of bold is none. */
const bare = (pieces: readonly Piece[]): string => pieces.map(({ text }) => escapeSlack(text)).join('');

const SIGNS: Readonly<Record<NonNullable<Piece['mark']>, string>> = { strong: '*', emphasis: '_', code: '`' };

function pieceText({ text, mark, href }: Piece): string {
  if (href !== undefined) return `<${escapeTarget(href)}|${escapeSlack(text).replaceAll('|', '¦')}>`;
  if (mark === undefined) return escapeSlack(text);
  const words = text.trim();
  if (words === '') return text;
  const [before, after] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
  const escaped = mark === 'code' ? codeWords(words) : escapeSlack(words);
  return `${before}${SIGNS[mark]}${escaped}${SIGNS[mark]}${after}`;
}

const codeWords = (text: string): string =>
  text.replace(SPECIAL, (sign) => ENTITIES.get(sign) ?? sign).replaceAll('`', 'ˋ');

const escapeTarget = (href: string): string => href.replace(TARGET_SIGNS, encodeURIComponent).replaceAll('&', '&amp;');
