import { escapeMarkdown } from '../text/markdown.ts';
import type { Block, Report, Table } from './report.ts';
import type { Signal } from './trends.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** The report as Markdown; each picture is its table. */
export const renderMarkdown = ({ title, subtitle, signals, sections }: Report): string =>
  `${[
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(`${subtitle}.`),
    signals.map(signalLine).join('\n'),
    ...sections.flatMap((section) => [`## ${escapeMarkdown(section.title)}`, ...section.blocks.map(blockOf)]),
  ].join('\n\n')}\n`;

const signalLine = ({ title, verdict, sentence, n, caveat }: Signal): string =>
  `- **${title}: ${VERDICT_WORDS[verdict]}.** ${escapeMarkdown(sentence)} n = ${String(n)}. _${escapeMarkdown(caveat)}_`;

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escapeMarkdown(block.words);
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table':
      return tableOf(block.table);
    case 'picture':
      return `**${escapeMarkdown(block.twin.caption)}**\n\n${tableOf(block.twin)}`;
  }
}

const PIPE = /\|/g; // "|"

function tableOf({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(cell).replace(PIPE, '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
