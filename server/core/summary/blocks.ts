import { QUESTION_TITLES } from '../model/question.ts';
import { ACTION_COLUMNS, FACTORS, UNTITLED } from './labels.table.ts';
import type { LengthRow } from './page.ts';
import { actionCells, headRows, lengthRows, moreActions, openFacts, timeRows } from './page.ts';
import { SELECTIONS } from './selection.table.ts';
import type { Answer, Figure, Piece, Statement, Summary } from './summary.ts';

interface Contents {
  readonly title: { readonly words: readonly Piece[] };
  readonly facts: { readonly facts: readonly string[] };
  readonly lead: { readonly statement: Statement };
  readonly figures: { readonly figures: readonly Figure[] };
  readonly heading: { readonly text: string };
  readonly label: { readonly text: string };
  readonly note: { readonly text: string };
  readonly statements: { readonly statements: readonly Statement[] };
  readonly table: { readonly head: readonly string[]; readonly rows: readonly Row[] };
  readonly lengths: { readonly lengths: readonly LengthRow[] };
  readonly nothing: object;
  readonly open: { readonly facts: readonly string[] };
}

type BlockType = keyof Contents;

/** A page as a list of blocks: Markdown, Slack and plain text differ in how they write one, never in which there are. */
export type Block<T extends BlockType = BlockType> = { [K in T]: { readonly type: K } & Contents[K] }[T];

/** How a form writes each block; an empty string leaves it out. */
export type Writers = { readonly [K in BlockType]: (block: Block<K>) => string };

const written = <T extends BlockType>(block: Block<T>, writers: Writers): string => writers[block.type](block);

/** The page in the form of the writers, blocks apart by `gap`, with a line end. */
export const write = (summary: Summary, writers: Writers, gap: string): string =>
  `${blocksOf(summary)
    .map((block) => written(block, writers))
    .filter((block) => block !== '')
    .join(gap)
    .trim()}\n`;

/** The cells of a row of a table, the first of which names it. */
export type Row = readonly (readonly Piece[])[];

function blocksOf(summary: Summary): readonly Block[] {
  const { title, outcome, audience, answers } = summary;
  const { internals } = SELECTIONS[audience];
  const open = openFacts(summary);
  return [
    { type: 'title', words: title?.pieces ?? [{ text: UNTITLED }] },
    { type: 'facts', facts: headRows(summary).map(({ value }) => value) },
    ...lead(outcome, internals ? NOTHING : []),
    ...(summary.figures.length === 0 ? [] : [{ type: 'figures' as const, figures: summary.figures }]),
    ...times(summary),
    ...answers.flatMap((answer) => question(summary, answer)),
    ...(open.length === 0 ? [] : [{ type: 'open' as const, facts: open.map((fact) => fact.toLowerCase()) }]),
  ];
}

const NOTHING: readonly Block[] = [{ type: 'nothing' }];

const lead = (statement: Statement | undefined, otherwise: readonly Block[]): readonly Block[] =>
  statement === undefined ? otherwise : [{ type: 'lead', statement }];

function times(summary: Summary): readonly Block[] {
  const { head, rows } = timeRows(summary);
  const lengths = lengthRows(summary);
  return [
    ...(rows.length === 0 ? [] : [{ type: 'table' as const, head, rows: rows.map(({ cells }) => cells) }]),
    ...(lengths.length === 0 ? [] : [{ type: 'lengths' as const, lengths }]),
  ];
}

function question(summary: Summary, { question, statements }: Answer): readonly Block[] {
  const content: readonly Block[] = [
    ...(statements.length === 0 ? [] : [{ type: 'statements' as const, statements }]),
    ...(question === 'why' ? factors(summary) : []),
    ...(question === 'doing' ? actions(summary) : []),
  ];
  return [{ type: 'heading', text: QUESTION_TITLES[question] }, ...(content.length === 0 ? NOTHING : content)];
}

const factors = ({ factors }: Summary): readonly Block[] =>
  factors.length === 0
    ? []
    : [
        { type: 'label', text: FACTORS },
        { type: 'statements', statements: factors },
      ];

function actions(summary: Summary): readonly Block[] {
  if (summary.actions.length === 0) return [];
  const more = moreActions(summary);
  const rest: readonly Block[] = more === '' ? [] : [{ type: 'note', text: more }];
  if (!SELECTIONS[summary.audience].internals) {
    return [{ type: 'statements', statements: summary.actions.map(({ statement }) => statement) }];
  }
  const { action, owner, due, state } = ACTION_COLUMNS;
  const rows = summary.actions.map((item) => {
    const cells = actionCells(item);
    return [item.statement.pieces, [{ text: cells.owner }], [{ text: cells.due }], [{ text: cells.state }]];
  });
  return [{ type: 'table', head: [action, owner, due, state], rows }, ...rest];
}
