import { MILESTONES, QUESTIONS } from '../../core/index.ts';
import type { Analysis, Postmortem } from '../../core/index.ts';

type ActionItem = Postmortem['actions'][number];
type TimelineEntry = Postmortem['timeline']['entries'][number];
type Section = Postmortem['sections'][number];

/** 1-based line of an offset; lines are counted by line feeds. */
type LineOf = (offset: number) => number;

export interface Inspected {
  readonly path: string;
  readonly postmortem: boolean;
  readonly recognisedBy: string;
  readonly analysis: Analysis;
  /** ISO date that decides what is overdue. */
  readonly today: string;
}

/** The model of one document as the contract has it, version 1. What is not written is `null`. */
export function inspectObject({ path, postmortem: recognised, recognisedBy, analysis, today }: Inspected): object {
  const { postmortem } = analysis;
  const lineOf = lineCounter(postmortem.text);
  return {
    version: 1,
    path,
    postmortem: recognised,
    recognisedBy,
    title: postmortem.title?.text ?? null,
    kind: postmortem.kind ?? null,
    status: postmortem.status,
    severity: postmortem.severity ?? null,
    date: postmortem.date ?? null,
    ...questionObjects(postmortem, lineOf),
    timeline: {
      zone: postmortem.timeline.zone ?? null,
      entries: postmortem.timeline.entries.map((entry) => entryObject(entry, lineOf)),
    },
    ...momentObjects(postmortem),
    actions: postmortem.actions.map((action) => actionObject(action, lineOf, today)),
  };
}

function questionObjects({ sections }: Postmortem, lineOf: LineOf): object {
  const place = ({ heading }: Section): object => ({ heading: heading.text, line: lineOf(heading.at.start) });
  const answering = QUESTIONS.map((id) => ({ id, found: sections.filter(({ answers }) => answers.includes(id)) }));
  const summary = sections.find(({ kind }) => kind === 'summary');
  return {
    questions: Object.fromEntries(answering.map(({ id, found }) => [id, found.map(place)])),
    missingQuestions: answering.filter(({ found }) => found.length === 0).map(({ id }) => id),
    summary: summary === undefined ? null : place(summary),
  };
}

function entryObject({ at, stamp, text, milestone }: TimelineEntry, lineOf: LineOf): object {
  return {
    line: lineOf(at.start),
    iso: stamp.iso ?? null,
    ...(stamp.endIso === undefined ? {} : { endIso: stamp.endIso }),
    ...(stamp.iso === undefined ? { timeText: stamp.text } : {}),
    approximate: stamp.approximate,
    text,
    milestone: milestone ?? null,
  };
}

function momentObjects({ milestones, durations }: Postmortem): object {
  return {
    milestones: Object.fromEntries(MILESTONES.map((milestone) => [milestone, milestones[milestone] ?? null])),
    durations: {
      timeToDetectMinutes: durations.timeToDetect ?? null,
      timeToAcknowledgeMinutes: durations.timeToAcknowledge ?? null,
      timeToMitigateMinutes: durations.timeToMitigate ?? null,
      timeToResolveMinutes: durations.timeToResolve ?? null,
    },
  };
}

function actionObject(action: ActionItem, lineOf: LineOf, today: string): object {
  const { at, text, due, done } = action;
  return {
    line: lineOf(at.start),
    text,
    ...ownerObject(action),
    due: due?.date ?? null,
    dueText: due?.text ?? null,
    done,
    ...ticketObject(action),
    type: action.type ?? null,
    priority: action.priority ?? null,
    overdue: due?.date !== undefined && !done && due.date < today,
  };
}

function ownerObject({ owners: [first, ...further] }: ActionItem): object {
  return {
    owner: first?.name ?? null,
    ownerIsCollective: first?.collective ?? false,
    ...(further.length === 0 ? {} : { owners: further.map(({ name }) => name) }),
  };
}

function ticketObject({ tickets: [first, ...further] }: ActionItem): object {
  return { ticket: first ?? null, ...(further.length === 0 ? {} : { tickets: further }) };
}

function lineCounter(text: string): LineOf {
  const feeds = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = feeds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((feeds[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
