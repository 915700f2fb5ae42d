import { isSettled } from '../model/action.ts';
import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { QUESTIONS } from '../model/question.ts';
import type { QuestionId } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import { MILESTONES } from '../model/timeline.ts';
import type { Durations, Milestone, TimelineEntry } from '../model/timeline.ts';
import type { HeadingLine, InspectedAction, InspectedEntry, Inspection } from './inspection.ts';

/** What the model does not hold: the file and the day. */
export interface InspectOptions {
  /** As it is to be printed. */
  readonly path: string;
  readonly recognition: { readonly postmortem: boolean; readonly reason: string };
  /** ISO date that decides what is overdue. */
  readonly today: string;
}

export type LineOf = (offset: number) => number;

/** Line of an offset, from 1, counted by line feeds alone; offsets may come in any order. */
export function lineCounter(text: string): LineOf {
  const feeds: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) feeds.push(at);
  return (offset) => {
    let [low, high] = [0, feeds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((feeds[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function entryOf(entry: TimelineEntry, lineOf: LineOf): InspectedEntry {
  const { iso, endIso, text, approximate } = entry.stamp;
  return {
    line: lineOf(entry.at.start),
    iso: iso ?? null,
    ...(iso === undefined ? { timeText: text } : {}),
    ...(endIso === undefined ? {} : { endIso }),
    approximate,
    text: entry.text,
    milestone: entry.milestone ?? null,
  };
}

/** True when something is left to do that should have been done before that day. */
export const isOverdue = (action: ActionItem, today: string): boolean =>
  !isSettled(action) && action.due?.date !== undefined && action.due.date < today;

/** The first of a list for the plain key, what follows it for the plural one, which is absent when nothing does. */
const split = <T>([first, ...further]: readonly T[]): {
  readonly first: T | undefined;
  readonly further?: readonly T[];
} => (further.length === 0 ? { first } : { first, further });

type Named = Pick<InspectedAction, 'owner' | 'ownerIsCollective' | 'owners' | 'ticket' | 'tickets'>;

function namedOf(action: ActionItem): Named {
  const owners = split(action.owners);
  const tickets = split(action.tickets);
  return {
    owner: owners.first?.name ?? null,
    ownerIsCollective: owners.first?.collective ?? false,
    ...(owners.further === undefined ? {} : { owners: owners.further.map(({ name }) => name) }),
    ticket: tickets.first ?? null,
    ...(tickets.further === undefined ? {} : { tickets: tickets.further }),
  };
}

/** What an action says, on whatever day. */
export type ActionFacts = Omit<InspectedAction, 'overdue'>;

/** The facts of an action as they are printed. */
export const actionFacts = (action: ActionItem, lineOf: LineOf): ActionFacts => ({
  line: lineOf(action.at.start),
  text: action.text,
  ...namedOf(action),
  due: action.due?.date ?? null,
  dueText: action.due?.text ?? null,
  done: action.done,
  type: action.type ?? null,
  priority: action.priority ?? null,
});

const headingOf = ({ heading }: Section, lineOf: LineOf): HeadingLine => ({
  heading: heading.text,
  line: lineOf(heading.at.start),
});

function answersOf({ sections }: Postmortem, lineOf: LineOf): Record<QuestionId, HeadingLine[]> {
  const answers: Record<QuestionId, HeadingLine[]> = {
    'what-happened': [],
    impact: [],
    why: [],
    learned: [],
    doing: [],
  };
  for (const section of sections) {
    for (const question of section.answers) answers[question].push(headingOf(section, lineOf));
  }
  return answers;
}

/** Every milestone, null where it is not told. */
export function milestonesOf({ milestones }: Postmortem): Record<Milestone, string | null> {
  const written: Record<Milestone, string | null> = {
    start: null,
    detected: null,
    acknowledged: null,
    declared: null,
    mitigated: null,
    resolved: null,
  };
  for (const milestone of MILESTONES) written[milestone] = milestones[milestone] ?? null;
  return written;
}

const minutesOf = (durations: Durations): Inspection['durations'] => ({
  timeToDetectMinutes: durations.timeToDetect ?? null,
  timeToAcknowledgeMinutes: durations.timeToAcknowledge ?? null,
  timeToMitigateMinutes: durations.timeToMitigate ?? null,
  timeToResolveMinutes: durations.timeToResolve ?? null,
});

/** The JSON object of `postmortem inspect`, as the contract of the command line gives it. */
export function inspect(postmortem: Postmortem, { path, recognition, today }: InspectOptions): Inspection {
  const lineOf = lineCounter(postmortem.text);
  const questions = answersOf(postmortem, lineOf);
  const summary = postmortem.sections.find(({ kind }) => kind === 'summary');
  return {
    version: 1,
    path,
    postmortem: recognition.postmortem,
    recognisedBy: recognition.reason,
    title: postmortem.title?.text ?? null,
    kind: postmortem.kind ?? null,
    status: postmortem.status,
    severity: postmortem.severity ?? null,
    questions,
    missingQuestions: QUESTIONS.filter((question) => questions[question].length === 0),
    summary: summary === undefined ? null : headingOf(summary, lineOf),
    timeline: {
      zone: postmortem.timeline.zone ?? null,
      entries: postmortem.timeline.entries.map((entry) => entryOf(entry, lineOf)),
    },
    milestones: milestonesOf(postmortem),
    durations: minutesOf(postmortem.durations),
    actions: postmortem.actions.map((action) => ({
      ...actionFacts(action, lineOf),
      overdue: isOverdue(action, today),
    })),
  };
}
