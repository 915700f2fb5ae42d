import { isSettled } from '../model/action.ts';
import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { present } from '../time/present.ts';
import { compare } from '../text/compare.ts';
import { contains } from '../text/span.ts';
import type { Selection } from './selection.table.ts';
import { statementAt, wordsOf } from './statement.ts';
import type { TopAction } from './summary.ts';

const STATE_ORDER = { overdue: 0, open: 1, done: 2 } as const;
const LAST_PRIORITY = '9';
const MERE_LINK = /^<?https?:\/\/\S+$/i; // "https://example.org/issues?q=1"
const THREE_WORDS = /\s\S+\s/; // "Put a limit"
const SENTENCE_END = /[.!]$/; // "builds."
const RANK = /\d/; // "P1"
const NAMED_RANKS: ReadonlyMap<string, string> = new Map([
  ['critical', '0'],
  ['highest', '0'],
  ['high', '1'],
  ['medium', '2'],
  ['low', '3'],
]);

/** What is no longer planned is left out. What is still open comes first, by priority, then by date, then by place in the document. */
export function topActions(postmortem: Postmortem, today: string, selection: Selection): readonly TopAction[] {
  return postmortem.actions
    .filter((action) => action.done || !isSettled(action))
    .flatMap((action) => topAction(postmortem, action, today))
    .map((action) => (selection.wholeActions ? action : inShort(postmortem, action)))
    .map((action, index) => ({ action, key: sortKey(action), index }))
    .sort((a, b) => compare(a.key, b.key) || a.index - b.index)
    .slice(0, selection.actions)
    .map(({ action }) => action);
}

function topAction({ text }: Postmortem, action: ActionItem, today: string): readonly TopAction[] {
  const found = statementAt(text, action.words, 'item');
  if ((found === undefined && action.text === '') || MERE_LINK.test(action.text)) return [];
  const statement = { at: action.words, pieces: [{ text: action.text }], form: 'item' as const, joins: false };
  return [
    present({
      at: action.at,
      statement: action.text === '' && found !== undefined ? found : statement,
      owners: action.owners.map(({ name, collective }) => ({ name, isGroup: collective })),
      due: action.due?.date ?? action.due?.text,
      state: stateOf(action, today),
      priority: action.priority,
      tickets: action.tickets,
    }),
  ];
}

/** What is done stands in the first sentence; how and why is for those who do it. */
function inShort({ text, sentences }: Postmortem, action: TopAction): TopAction {
  const { statement } = action;
  const first = sentences.find(({ at, inAction }) => inAction && contains(statement.at, at));
  const short = first && statementAt(text, first.at, 'item');
  const words = short === undefined ? '' : wordsOf(short);
  const isCut = SENTENCE_END.test(words) && THREE_WORDS.test(words) && wordsOf(statement).startsWith(`${words} `);
  return isCut ? { ...action, statement: { ...statement, pieces: [{ text: words }] } } : action;
}

function stateOf(action: ActionItem, today: string): TopAction['state'] {
  if (action.done) return 'done';
  return action.due?.date !== undefined && action.due.date < today ? 'overdue' : 'open';
}

function sortKey({ state, priority = '', due = '' }: TopAction): string {
  const rank = NAMED_RANKS.get(priority.toLowerCase()) ?? RANK.exec(priority)?.[0] ?? LAST_PRIORITY;
  const finished = state === 'done' ? STATE_ORDER.done : STATE_ORDER.open;
  return `${finished} ${rank} ${RANK.test(due.charAt(0)) ? due : '~'}`;
}
