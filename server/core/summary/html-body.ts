import { QUESTION_TITLES } from '../model/question.ts';
import { escapeHtml } from '../text/html.ts';
import { inlineHtml, placeAttributes } from './html-escape.ts';
import { ACTION_COLUMNS, AS_TABLE, FACTORS, FIGURES, NOT_YET_WRITTEN, TIMES, UNTITLED } from './labels.table.ts';
import { actionCells, headRows, lengthRows, moreActions, openFacts, paragraphsOf, timeRows } from './page.ts';
import { SELECTIONS } from './selection.table.ts';
import { timelinePicture } from './timeline-picture.ts';
import type { Answer, Statement, Summary, TopAction } from './summary.ts';

const NOTHING = `<p class="pm-open">${NOT_YET_WRITTEN}</p>`;

/**
 * The page body: one `article` with the five questions as headings, in their order. Blocks carry `data-offset` and `data-end`.
 * Everything from the document is escaped; no script, style, image or remote address other than a link's is ever in it.
 */
export function renderHtmlBody(summary: Summary): string {
  const blocks = [header(summary), facts(summary), ...summary.answers.map((answer) => question(summary, answer))];
  return [
    `<article class="pm-summary" lang="${escapeHtml(summary.lang)}">`,
    ...blocks.filter((block) => block !== ''),
    footer(summary),
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function header(summary: Summary): string {
  const { title, outcome } = summary;
  const facts = headRows(summary).map(
    ({ label, value, at }) =>
      `<li class="pm-${label.toLowerCase()}"${placeAttributes(at)}><span class="pm-hidden">${label}: </span>${escapeHtml(value)}</li>`,
  );
  return [
    '<header>',
    `<ul class="pm-head">${facts.join('')}</ul>`,
    title === undefined ? `<h1>${UNTITLED}</h1>` : `<h1${placeAttributes(title.at)}>${inlineHtml(title.pieces)}</h1>`,
    outcome === undefined
      ? `<p class="pm-outcome pm-open">${NOT_YET_WRITTEN}</p>`
      : `<p class="pm-outcome"${placeAttributes(outcome.at)}>${inlineHtml(outcome.pieces)}</p>`,
    '</header>',
  ].join('\n');
}

function facts(summary: Summary): string {
  return [figures(summary), times(summary)].filter((block) => block !== '').join('\n');
}

function figures({ figures }: Summary): string {
  if (figures.length === 0) return '';
  const tiles = figures.map(
    ({ value, label, at }) =>
      `<div${placeAttributes(at)}><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<dl class="pm-figures" aria-label="${FIGURES}">${tiles.join('')}</dl>`;
}

/** The picture, how long it took, and the table that tells the same: at hand for our leaders, in full for the team. */
function times(summary: Summary): string {
  const picture = timelinePicture(summary);
  const table = timeTable(summary);
  const isOpen = picture === '' || SELECTIONS[summary.audience].wholeTimeline;
  const twin =
    isOpen || table === '' ? table : `<details class="pm-twin"><summary>${AS_TABLE}</summary>${table}</details>`;
  const blocks = [picture === '' ? '' : `<div class="pm-timeline">${picture}</div>`, lengths(summary), twin];
  return blocks.filter((block) => block !== '').join('\n');
}

function timeTable(summary: Summary): string {
  const { head, rows } = timeRows(summary);
  if (rows.length === 0) return '';
  const lines = rows.map(({ cells: [time = [], milestone = [], event = []], at }) =>
    [
      `<tr${placeAttributes(at)}><th scope="row">${inlineHtml(time)}</th>`,
      `<td>${inlineHtml(milestone)}</td><td>${inlineHtml(event)}</td></tr>`,
    ].join(''),
  );
  return [
    `<table class="pm-times"><caption class="pm-hidden">${TIMES}</caption>`,
    `<thead><tr>${head.map(columnHead).join('')}</tr></thead>`,
    `<tbody>${lines.join('\n')}</tbody></table>`,
  ].join('\n');
}

const columnHead = (name: string): string => `<th scope="col">${escapeHtml(name)}</th>`;

function lengths(summary: Summary): string {
  const rows = lengthRows(summary).map(
    ({ label, value, formula }) =>
      `<div><dt>${label}</dt><dd>${value} <span class="pm-formula">${escapeHtml(formula)}</span></dd></div>`,
  );
  return rows.length === 0 ? '' : `<dl class="pm-lengths">${rows.join('')}</dl>`;
}

function question(summary: Summary, answer: Answer): string {
  const id = answer.question;
  const statements = statementsHtml(answer.statements);
  const more = [id === 'why' ? factors(summary) : '', id === 'doing' ? actions(summary) : ''];
  const content = [statements, ...more].filter((block) => block !== '');
  return [
    `<section class="pm-question" data-question="${id}" aria-labelledby="pm-${id}">`,
    `<h2 id="pm-${id}"${placeAttributes(answer.heading)}>${QUESTION_TITLES[id]}</h2>`,
    `<div class="pm-answer">`,
    ...(content.length === 0 ? [NOTHING] : content),
    '</div>',
    '</section>',
  ].join('\n');
}

/** Sentences as paragraphs, list items as lists; what stood together in the document stands together here. */
function statementsHtml(statements: readonly Statement[]): string {
  const lines: string[] = [];
  let isInList = false;
  for (const block of paragraphsOf(statements)) {
    const isItem = block[0]?.form === 'item';
    if (isItem !== isInList) lines.push(isItem ? '<ul>' : '</ul>');
    isInList = isItem;
    const tag = isItem ? 'li' : 'p';
    lines.push(`<${tag}>${block.map(sentenceHtml).join(' ')}</${tag}>`);
  }
  if (isInList) lines.push('</ul>');
  return lines.join('\n');
}

const sentenceHtml = (statement: Statement): string =>
  `<span${placeAttributes(statement.at)}>${inlineHtml(statement.pieces)}</span>`;

function factors({ factors }: Summary): string {
  return factors.length === 0 ? '' : `<h3>${FACTORS}</h3>\n${statementsHtml(factors)}`;
}

function actions(summary: Summary): string {
  if (summary.actions.length === 0) return '';
  if (!SELECTIONS[summary.audience].internals) return statementsHtml(summary.actions.map(({ statement }) => statement));
  const { action, owner, due, state } = ACTION_COLUMNS;
  const heads = [action, owner, due, state].map(columnHead);
  const more = moreActions(summary);
  return [
    '<table class="pm-actions">',
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${summary.actions.map(actionRow).join('\n')}</tbody>`,
    '</table>',
    more === '' ? '' : `<p class="pm-more">${more}</p>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function actionRow(action: TopAction): string {
  const { owner, due, state } = actionCells(action);
  const open = (isOpen: unknown): string => (isOpen === undefined ? ' class="pm-open"' : '');
  return [
    `<tr class="pm-is-${action.state}"${placeAttributes(action.at)}>`,
    `<th scope="row">${inlineHtml(action.statement.pieces)}</th>`,
    `<td${open(action.owners[0])}>${escapeHtml(owner)}</td>`,
    `<td${open(action.due)}>${escapeHtml(due)}</td>`,
    `<td class="pm-state">${state}</td></tr>`,
  ].join('');
}

function footer(summary: Summary): string {
  const open = openFacts(summary);
  return open.length === 0
    ? ''
    : `<footer><p><span class="pm-open">${NOT_YET_WRITTEN}</span>: ${open.map((fact) => fact.toLowerCase()).join(', ')}</p></footer>`;
}
