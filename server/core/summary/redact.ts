import type { Redaction } from '../model/sharing.ts';
import { finderOf } from './redact-words.ts';
import type { Guide, Hit } from './redact-words.ts';
import { present } from '../time/present.ts';
import type { ActionOwner, Piece, Statement, Summary } from './summary.ts';

export interface Redacted {
  readonly summary: Summary;
  readonly redactions: readonly Redaction[];
}

/** Takes names, customers, hosts, addresses, tickets and the targets of links out of a page, and tells what was taken. */
export function redact(summary: Summary, guide: Guide): Redacted {
  const tally = new Map<string, Redaction>();
  const count = (kind: Redaction['kind'], from: string, to: string): void => {
    const key = `${kind} ${from}`;
    const before = tally.get(key);
    tally.set(key, before === undefined ? { kind, from, to, count: 1 } : { ...before, count: before.count + 1 });
  };
  const find = finderOf(guide);
  const cleaned = new Map<string, readonly Piece[]>();
  // What the page says twice (an event that is an answer, too) is counted once.
  const statement = (each: Statement): Statement => {
    const key = `${each.at.start} ${each.at.end}`;
    const pieces = cleaned.get(key) ?? cleanPieces(each.pieces, find, count);
    cleaned.set(key, pieces);
    return { ...each, pieces };
  };
  const words = (text: string): string =>
    cleanPieces([{ text }], find, count)
      .map((piece) => piece.text)
      .join('');
  const owner = (each: ActionOwner): ActionOwner => (each.isGroup ? each : cleanOwner(each, guide, count));
  return { summary: mapped(summary, { statement, words, owner }), redactions: [...tally.values()] };
}

interface Cleaning {
  readonly statement: (each: Statement) => Statement;
  readonly words: (text: string) => string;
  readonly owner: (each: ActionOwner) => ActionOwner;
}

/** The page from top to bottom, so that what was taken is told in this order. */
function mapped(summary: Summary, { statement, words, owner }: Cleaning): Summary {
  return present({
    ...summary,
    title: summary.title && statement(summary.title),
    outcome: summary.outcome && statement(summary.outcome),
    figures: summary.figures.map((figure) => ({ ...figure, label: words(figure.label) })),
    events: summary.events.map((event) => ({ ...event, statement: statement(event.statement) })),
    answers: summary.answers.map((answer) => ({ ...answer, statements: answer.statements.map(statement) })),
    factors: summary.factors.map(statement),
    actions: summary.actions.map((action) => ({
      ...action,
      statement: statement(action.statement),
      owners: action.owners.map(owner),
      tickets: action.tickets.map(words),
    })),
  });
}

type Count = (kind: Redaction['kind'], from: string, to: string) => void;

function cleanOwner(owner: ActionOwner, { people }: Guide, count: Count): ActionOwner {
  const role = people.get(owner.name);
  const to = role === undefined ? '[person]' : role.charAt(0).toUpperCase() + role.slice(1);
  count('person', owner.name, to);
  return { ...owner, name: to };
}

/** A name may run over several pieces ("**Jane** Doe"): what is found is found in all words, then cut out of the pieces. */
function cleanPieces(
  pieces: readonly Piece[],
  find: (words: string) => readonly Hit[],
  count: Count,
): readonly Piece[] {
  const all = pieces.map(({ text }) => text).join('');
  const hits = find(all);
  for (const { kind, start, end, to } of hits) count(kind, all.slice(start, end), to);
  for (const href of new Set(pieces.flatMap((piece) => piece.href ?? []))) {
    if (!all.includes(href)) count('link', href, '');
  }
  const kept: Piece[] = [];
  let offset = 0;
  for (const { text, mark } of pieces) {
    kept.push(...cut(text, offset, hits).map((words) => present({ text: words, mark })));
    offset += text.length;
  }
  return kept.filter(({ text }) => text !== '');
}

/** The words of one piece without what was found; the replacement stands where the find began. */
function cut(text: string, offset: number, hits: readonly Hit[]): readonly string[] {
  const end = offset + text.length;
  const touching = hits.filter((hit) => hit.start < end && offset < hit.end);
  let from = offset;
  let words = '';
  for (const hit of touching) {
    words += text.slice(from - offset, Math.max(hit.start, from) - offset);
    if (hit.start >= offset) words += hit.to;
    from = Math.min(hit.end, end);
  }
  return [words + text.slice(from - offset)];
}
