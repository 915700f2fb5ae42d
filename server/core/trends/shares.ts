import type { PostmortemRecord, RecordedAction } from '../record/postmortem-record.ts';
import { QUESTION_TITLES, QUESTIONS } from '../model/question.ts';
import { byDateAndPath, byPath } from './counted.ts';
import type { Reckoned } from './measures.ts';
import { halved, monthly } from './period.ts';
import { classedOf } from './repeats.ts';
import { sumOf } from './statistics.ts';
import type { Note, Part, Repeat, Share, ShareName } from './trends.ts';

type Source = Share['sources'][number];
type Added = readonly (Source | Note)[];

interface Surroundings {
  readonly today: string;
  /** Paths of the incidents that are repeats. */
  readonly repeats: ReadonlySet<string>;
}

interface ShareRule {
  readonly title: string;
  readonly formula: string;
  readonly add: (record: PostmortemRecord, around: Surroundings) => Added;
}

const RULES: Readonly<Record<ShareName, ShareRule>> = {
  repeats: {
    title: 'Repeat incidents',
    formula: 'incidents within the window after another of their class ÷ incidents with a class',
    add: (record, { repeats }) => {
      const classed = classedOf(record);
      const { path, date } = record;
      if (classed === undefined) return [{ path, why: date === null ? 'has no date' : 'names no class' }];
      return [{ path, date, count: Number(repeats.has(path)), of: 1 }];
    },
  },
  actionsDone: {
    title: 'Actions done',
    formula: 'actions that are done ÷ actions that were due before today',
    add: (record, { today }) => ofActions(record, (action) => doneWhenDue(action, today)),
  },
  actionsOnTime: {
    title: 'Actions done on time',
    formula: 'actions done by their due date ÷ actions that are done or were due before today',
    add: (record, { today }) => ofActions(record, (action) => onTime(action, today)),
  },
  actionsOverdue: {
    title: 'Overdue actions',
    formula: 'open actions that were due before today ÷ open actions',
    add: (record, { today }) => ofActions(record, (action) => overdue(action, today)),
  },
  answeredQuestions: {
    title: 'Answered questions',
    formula: 'questions answered ÷ 5 questions for each postmortem',
    add: ({ path, date, questions }) => {
      const open = QUESTIONS.filter((id) => questions[id] !== 'answered');
      return [
        { path, date, count: QUESTIONS.length - open.length, of: QUESTIONS.length },
        ...open.map((id) => ({ path, why: `"${QUESTION_TITLES[id]}" is ${questions[id]}` })),
      ];
    },
  },
  volunteered: {
    title: 'Postmortems with a first-person account',
    formula: 'postmortems with at least one account ÷ postmortems',
    add: ({ path, date, firstPersonAccounts }) => [{ path, date, count: Number(firstPersonAccounts > 0), of: 1 }],
  },
};

/** Whether an action counts; a string says why it cannot be told; undefined when the question does not arise. */
type Asked = boolean | string | undefined;

/** Why an action is left out, behind its line. */
export const NO_DUE_DATE = 'no due date';
export const NO_DAY_DONE = 'done, on a day that is not told';
const GIVEN_UP = 'no longer planned';

function doneWhenDue({ due, done, settled }: RecordedAction, today: string): Asked {
  if (settled && !done) return GIVEN_UP;
  if (due === null) return NO_DUE_DATE;
  return due < today ? done : undefined;
}

function onTime(action: RecordedAction, today: string): Asked {
  const { due, done, settled, doneOn } = action;
  if (settled && !done) return GIVEN_UP;
  if (due === null) return NO_DUE_DATE;
  if (!done) return due < today ? false : undefined;
  if (doneOn !== null) return doneOn <= due;
  return due >= today ? true : NO_DAY_DONE;
}

const overdue = ({ due, settled }: RecordedAction, today: string): Asked =>
  settled ? undefined : due !== null && due < today;

/** Each action by its due date, so that months tell when it was due. */
function ofActions({ path, actions }: PostmortemRecord, ask: (action: RecordedAction) => Asked): Added {
  return actions.flatMap((action): Added => {
    const told = ask(action);
    if (told === undefined) return [];
    if (typeof told === 'string') return [{ path, why: `line ${action.line}: ${told}` }];
    return [{ path, date: action.due, count: Number(told), of: 1 }];
  });
}

function shareOf({ title, formula, add }: ShareRule, { records }: Reckoned, around: Surroundings): Share {
  const added = records.flatMap((record) => add(record, around));
  const sources = added.flatMap((each) => ('why' in each ? [] : [each])).sort(byDateAndPath);
  const reckoning = { items: sources, reckon: sumOf, weigh: ({ of }: Part) => of };
  return {
    title,
    formula,
    ...sumOf(sources),
    months: monthly(reckoning),
    halves: halved(reckoning),
    sources,
    missing: added.flatMap((each) => ('why' in each ? [each] : [])).sort(byPath),
  };
}

export function sharesOf(reckoned: Reckoned, repeats: readonly Repeat[]): Readonly<Record<ShareName, Share>> {
  const around = { today: reckoned.today, repeats: new Set(repeats.map(({ path }) => path)) };
  const share = (name: ShareName): Share => shareOf(RULES[name], reckoned, around);
  return {
    repeats: share('repeats'),
    actionsDone: share('actionsDone'),
    actionsOnTime: share('actionsOnTime'),
    actionsOverdue: share('actionsOverdue'),
    answeredQuestions: share('answeredQuestions'),
    volunteered: share('volunteered'),
  };
}
