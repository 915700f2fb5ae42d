import { escapeMarkdown } from '../text/markdown.ts';
import { write } from './blocks.ts';
import type { Row, Writers } from './blocks.ts';
import { NOT_YET_WRITTEN } from './labels.table.ts';
import { paragraphsOf } from './page.ts';
import type { Piece, Statement, Summary } from './summary.ts';

const PARENTHESIS = /[()]/; // "(" in a link
const BLOCK_START = /^(\d{0,9})([.)+=#>-])/; // "1." at the start of a line
const BARE_PIPE = /(?<!\\)\|/g; // "|" in code
const TICKS = /`+/g; // "``"
const NOTHING = `*${NOT_YET_WRITTEN}*`;

/** The page as Markdown: what the document says is escaped, so that it reads the same and never becomes HTML. */
export const renderMarkdown = (summary: Summary): string => write(summary, WRITERS, '\n\n');

const WRITERS: Writers = {
  title: (block) => `# ${inline(block.words)}`,
  facts: (block) => block.facts.map(escapeMarkdown).join(' · '),
  lead: (block) => atLineStart(inline(block.statement.pieces)),
  figures: (block) =>
    block.figures
      .map(({ value, label }) => `- **${escapeMarkdown(value)}** ${escapeMarkdown(label)}`.trimEnd())
      .join('\n'),
  heading: (block) => `## ${block.text}`,
  label: (block) => `${block.text}:`,
  note: (block) => block.text,
  statements: (block) => statementLines(block.statements),
  table: (block) => table(block.head, block.rows),
  lengths: (block) =>
    block.lengths.map(({ label, value, formula }) => `- ${label}: **${value}** (${formula})`).join('\n'),
  nothing: () => NOTHING,
  open: (block) => `---\n\n${NOTHING}: ${block.facts.join(', ')}`,
};

function statementLines(statements: readonly Statement[]): string {
  return paragraphsOf(statements)
    .map((block, index, blocks) => {
      const isItem = block[0]?.form === 'item';
      const gap = isItem && blocks[index - 1]?.[0]?.form === 'item' ? '\n' : '\n\n';
      const words = atLineStart(block.map(({ pieces }) => inline(pieces)).join(' '));
      return `${index === 0 ? '' : gap}${isItem ? '- ' : ''}${words}`;
    })
    .join('');
}

function table(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(BARE_PIPE, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((cells) => line(cells.map(inline)))].join('\n');
}

/** At the start of a line a number, a dash or an equals sign would begin a block. */
const atLineStart = (words: string): string => words.replace(BLOCK_START, '$1\\$2');

const inline = (pieces: readonly Piece[]): string => pieces.map(pieceText).join('');

function pieceText({ text, mark, href }: Piece): string {
  const words = marked(text, mark);
  if (href === undefined) return words;
  return `[${words}](${PARENTHESIS.test(href) ? `<${href}>` : href})`;
}

function marked(text: string, mark: Piece['mark']): string {
  if (mark === undefined) return escapeMarkdown(text);
  if (mark === 'code') return codeSpan(text);
  const sign = mark === 'strong' ? '**' : '*';
  const words = text.trim();
  if (words === '') return text;
  const [before = '', after = ''] = text.split(words);
  return `${before}${sign}${escapeMarkdown(words)}${sign}${after}`;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(TICKS) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? fence + text + fence : `${fence} ${text} ${fence}`;
}
