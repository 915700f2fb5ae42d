import { escapeHtml } from '../text/html.ts';
import { barChart } from './chart-bars.ts';
import { dotChart, MOST_DOTS } from './chart-dots.ts';
import type { Block, Picture, Report, Section, Table } from './report.ts';
import type { Signal } from './trends.ts';
import { FEWEST_FOR_A_LINE } from './trends.ts';
import { VERDICT_WORDS } from './verdict-words.ts';
import { grouped, shareWords, valueWords } from './words.ts';

/** A table of more columns than this is read by moving it sideways, and printed across. */
const MOST_COLUMNS = 6;

/** The report as one `article`. Everything that a record tells is escaped; no script, style or address is in it. */
export const renderHtmlBody = ({ title, subtitle, signals, sections }: Report): string =>
  [
    '<article class="pm-trends">',
    `<header><h1>${escapeHtml(title)}</h1><p class="pm-subtitle">${escapeHtml(subtitle)}.</p></header>`,
    `<section class="pm-signals" aria-label="Whether the practice works">${signals.map(signalHtml).join('')}</section>`,
    `<nav aria-label="Contents"><ul>${sections.map(linkTo).join('')}</ul></nav>`,
    ...sections.map(sectionHtml),
    '</article>',
  ].join('\n');

const linkTo = ({ id, title }: Section): string => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`;

function signalHtml({ id, title, verdict, value, unit, label, n, sentence, caveat }: Signal): string {
  const figure = unit === 'share' ? shareWords(value) : valueWords(value, unit);
  return [
    `<section class="pm-signal pm-is-${verdict}" aria-labelledby="pm-${id}">`,
    `<h2 id="pm-${id}">${escapeHtml(title)}</h2>`,
    `<p class="pm-verdict">${VERDICT_WORDS[verdict]}</p>`,
    `<p class="pm-figure">${escapeHtml(figure)} <span class="pm-n">${escapeHtml(label)}, n = ${grouped(n)}</span></p>`,
    `<p class="pm-sentence">${escapeHtml(sentence)}</p>`,
    `<p class="pm-caveat">${escapeHtml(caveat)}</p>`,
    '</section>',
  ].join('');
}

const sectionHtml = ({ id, title, blocks }: Section): string =>
  [
    `<section class="pm-part-of" aria-labelledby="${id}">`,
    `<h2 id="${id}">${escapeHtml(title)}</h2>`,
    ...blocks.map((block, index) => blockHtml(block, `${id}-${String(index)}`)),
    '</section>',
  ].join('\n');

function blockHtml(block: Block, id: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeHtml(block.words)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block.table);
    case 'picture':
      return pictureHtml(block, id);
  }
}

function pictureHtml({ name, picture, twin }: Extract<Block, { kind: 'picture' }>, id: string): string {
  const drawing = picture.kind === 'dots' ? dotChart(picture.measure, id) : barChart(picture.title, picture.bars, id);
  return [
    '<figure>',
    `<figcaption><strong>${escapeHtml(name)}</strong>${legendOf(picture)}</figcaption>`,
    drawing,
    `<details><summary>${escapeHtml(twin.caption)}, as a table</summary>${tableHtml(twin)}</details>`,
    '</figure>',
  ].join('\n');
}

function legendOf(picture: Picture): string {
  if (picture.kind === 'bars') return '';
  const { months, sources } = picture.measure;
  const few = String(FEWEST_FOR_A_LINE);
  const lines = months.some(({ n }) => n >= FEWEST_FOR_A_LINE)
    ? `Line: median of a month with ${few} or more. Dashes: nine in ten within.`
    : `No month has ${few}, so no line is drawn.`;
  const rings = sources.length > MOST_DOTS ? '' : 'Ring: one incident. ';
  return ` <span class="pm-legend">${rings}${lines}</span>`;
}

function tableHtml({ caption, head, rows }: Table): string {
  const isWide = head.length > MOST_COLUMNS;
  const heads = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const lines = rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(name)}</th>${rest}</tr>`;
  });
  const table = `<table><caption class="pm-hidden">${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
  return isWide
    ? `<div class="pm-wide" role="region" aria-label="${escapeHtml(caption)}" tabindex="0">${table}</div>`
    : table;
}
