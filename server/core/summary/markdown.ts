import { QUESTION_TITLES } from '../model/question.ts';
import { ACTION_COLUMNS, FACTORS, NOT_YET_WRITTEN, UNTITLED } from './labels.table.ts';
import { actionCells, blocksOf, headRows, lengthRows, momentRows, moreActions, openFacts } from './page.ts';
import type { Answer, Piece, Statement, Summary } from './summary.ts';

const SPECIAL = /[\\`*[\]<]|(?<![\p{L}\d])_|_(?![\p{L}\d])|~(?=~)|&(?=#?\w+;)/gu; // "*"
const PARENTHESIS = /[()]/; // "(" in a link
const BLOCK_START = /^(\d{0,9})([.)+=#>-])/; // "1." at the start of a line
const BARE_PIPE = /(?<!\\)\|/g; // "|" in code
const TICKS = /`+/g; // "``"
const NOTHING = `*${NOT_YET_WRITTEN}*`;

/** The page as Markdown: what the document says is escaped, so that it reads the same and never becomes HTML. */
export function renderMarkdown(summary: Summary): string {
  const { title, outcome } = summary;
  const head = headRows(summary).map(({ value }) => escapeText(value));
  const open = openFacts(summary).map((fact) => fact.toLowerCase());
  const blocks = [
    `# ${title === undefined ? UNTITLED : inline(title)}`,
    head.join(' · '),
    outcome === undefined ? NOTHING : atLineStart(inline(outcome)),
    ...facts(summary),
    ...summary.answers.flatMap((answer) => question(summary, answer)),
    ...(open.length === 0 ? [] : ['---', `${NOTHING}: ${open.join(', ')}`]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function facts(summary: Summary): readonly string[] {
  const figures = summary.figures.map(({ value, label }) =>
    `- **${escapeText(value)}** ${escapeText(label)}`.trimEnd(),
  );
  const moments = momentRows(summary);
  const lengths = lengthRows(summary).map(({ label, value }) => `${label}: **${value}**`);
  const times = table(
    moments.map(({ label }) => label),
    moments.length === 0 ? [] : [moments.map(({ value }) => escapeText(value))],
  );
  return [figures.join('\n'), times, lengths.join(' · ')];
}

function question(summary: Summary, { question, statements }: Answer): readonly string[] {
  const more = [...(question === 'why' ? factors(summary) : []), ...(question === 'doing' ? actions(summary) : [])];
  const content = [statementLines(statements), ...more].filter((block) => block !== '');
  return [`## ${QUESTION_TITLES[question]}`, ...(content.length === 0 ? [NOTHING] : content)];
}

const factors = ({ factors }: Summary): readonly string[] =>
  factors.length === 0 ? [] : [`${FACTORS}:`, statementLines(factors)];

function actions(summary: Summary): readonly string[] {
  const { action, owner, due, state } = ACTION_COLUMNS;
  const rows = summary.actions.map((item) => {
    const cells = actionCells(item);
    return [inline(item.statement), escapeText(cells.owner), escapeText(cells.due), cells.state];
  });
  return [table([action, owner, due, state], rows), moreActions(summary)];
}

function statementLines(statements: readonly Statement[]): string {
  return blocksOf(statements)
    .map((block, index, blocks) => {
      const isItem = block[0]?.form === 'item';
      const gap = isItem && blocks[index - 1]?.[0]?.form === 'item' ? '\n' : '\n\n';
      const words = atLineStart(block.map(inline).join(' '));
      return `${index === 0 ? '' : gap}${isItem ? '- ' : ''}${words}`;
    })
    .join('');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(BARE_PIPE, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const escapeText = (text: string): string => text.replace(SPECIAL, '\\$&');

/** At the start of a line a number, a dash or an equals sign would begin a block. */
const atLineStart = (words: string): string => words.replace(BLOCK_START, '$1\\$2');

const inline = ({ pieces }: Statement): string => pieces.map(pieceText).join('');

function pieceText({ text, mark, href }: Piece): string {
  const words = marked(text, mark);
  if (href === undefined) return words;
  return `[${words}](${PARENTHESIS.test(href) ? `<${href}>` : href})`;
}

function marked(text: string, mark: Piece['mark']): string {
  if (mark === undefined) return escapeText(text);
  if (mark === 'code') return codeSpan(text);
  const sign = mark === 'strong' ? '**' : '*';
  const words = text.trim();
  if (words === '') return text;
  const [before = '', after = ''] = text.split(words);
  return `${before}${sign}${escapeText(words)}${sign}${after}`;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(TICKS) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? fence + text + fence : `${fence} ${text} ${fence}`;
}
