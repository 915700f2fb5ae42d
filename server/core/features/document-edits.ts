import { addActionItem } from '../edits/action-item.ts';
import { markAction } from '../edits/mark-action.ts';
import type { Mark } from '../edits/mark-action.ts';
import { normaliseActions } from '../edits/normalise-actions.ts';
import { normaliseTimeline } from '../edits/normalise-timeline.ts';
import { pasteAsTimeline, pasteSettingAt } from '../edits/paste-timeline.ts';
import { sortTimeline } from '../edits/sort-timeline.ts';
import { nextTimelineEntry } from '../edits/timeline-entry.ts';
import type { ActionForm } from '../edits/normalise-actions.ts';
import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { EditCommand, EditsParams, EditsResult } from '../protocol.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { minutesBetween } from '../time/duration.ts';
import { present } from '../time/present.ts';
import type { Page } from './page.ts';
import { rangeOf } from './page.ts';
import { statusEdits } from './status.ts';

/** What a command sees: the document, what came with the command, and the day. */
interface Call {
  readonly postmortem: Postmortem;
  readonly params: Omit<EditsParams, 'uri'>;
  /** Offset of the cursor; absent without one. */
  readonly offset?: number;
  readonly today: string;
}

interface DocumentCommand {
  readonly edits: (call: Call) => readonly Edit[];
  /** Said when there are no edits. */
  readonly nothing: string;
}

const COMMANDS: Readonly<Record<EditCommand, DocumentCommand>> = {
  sortTimeline: {
    edits: ({ postmortem }) => sortTimeline(postmortem),
    nothing: 'The timeline is in order, as far as its times can be read.',
  },
  normaliseTimeline: {
    edits: ({ postmortem }) => normaliseTimeline(postmortem),
    nothing: 'Every time that can be read is written with its date and zone.',
  },
  normaliseActions: {
    edits: ({ postmortem }) => normaliseActions(postmortem, actionForm(postmortem)),
    nothing: 'The actions are in one form already.',
  },
  insertTimelineEntry: {
    edits: ({ postmortem, params, offset }) =>
      nextTimelineEntry(postmortem, present({ iso: nowIfOngoing(postmortem, params.now), at: offset })),
    nothing: 'No heading of a timeline was found; Insert Missing Sections adds one.',
  },
  addActionItem: {
    edits: ({ postmortem, params: { text = '‹what will be changed›', owner, due } }) =>
      addActionItem(postmortem, present({ text, owner, due })),
    nothing: 'No place for an action was found.',
  },
  pasteAsTimeline: {
    edits: pasteEdits,
    nothing: 'No times were found in that text.',
  },
  markInReview: {
    edits: ({ postmortem }) => statusEdits(postmortem, 'review'),
    nothing: 'It is in review already.',
  },
  markFinal: {
    edits: ({ postmortem }) => statusEdits(postmortem, 'final'),
    nothing: 'It is final already.',
  },
  markActionDone: {
    edits: (call) => markEdits(call, 'done'),
    nothing: 'The document tells this action in another way now, or as done already.',
  },
  markActionOpen: {
    edits: (call) => markEdits(call, 'open'),
    nothing: 'The document tells this action in another way now, or as open already.',
  },
};

/** What a command does to the document. */
export function documentEdits(page: Page, params: Omit<EditsParams, 'uri'>, today: string): EditsResult {
  const { postmortem } = page.analysis;
  const offset = params.position === undefined ? undefined : page.lines.offsetAt(params.position);
  const { edits, nothing } = COMMANDS[params.command];
  const made = edits({ postmortem, params, today, ...present({ offset }) });
  if (made.length === 0) return { edits: [], nothing };
  return { edits: made.map(({ at, newText }) => ({ range: rangeOf(page.lines, at), newText })) };
}

/** Most actions in a table: a table; else a list. */
export function actionForm({ actions }: Postmortem): ActionForm {
  const tabled = actions.filter(({ notation }) => notation === 'table').length;
  return tabled * 2 > actions.length ? 'table' : 'list';
}

const LONGEST_INCIDENT = 3 * 24 * 60;

/** The present moment belongs into a timeline only while the incident goes on; later it would be a false statement. */
function nowIfOngoing({ milestones, timeline }: Postmortem, now: string | undefined): string | undefined {
  if (now === undefined || milestones.resolved !== undefined) return undefined;
  const last = timeline.entries.findLast(({ stamp }) => stamp.iso !== undefined)?.stamp.iso;
  const since = minutesBetween(last ?? milestones.start, now);
  return since !== undefined && since <= LONGEST_INCIDENT ? now : undefined;
}

/** Rows and bullets go below the line of the cursor, or into it when it is blank. */
function pasteEdits({ postmortem, params, offset, today }: Call): readonly Edit[] {
  if (params.inTimelineOnly === true && !isInTimeline(postmortem, offset)) return [];
  const place = offset ?? endOfTimeline(postmortem);
  const entries = pasteAsTimeline(params.text ?? '', pasteSettingAt(postmortem, { offset: place, today }));
  if (entries === '') return [];
  const { text } = postmortem;
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const feed = text.indexOf('\n', place);
  const end = feed < 0 ? text.length : feed + 1;
  const line = text.slice(start, end);
  if (line.trim() === '') return [{ at: span(start, start), newText: entries }];
  const gap = feed < 0 ? '\n' : '';
  return [{ at: span(end, end), newText: gap + entries }];
}

function endOfTimeline({ text, timeline, sections }: Postmortem): number {
  const last = timeline.entries.at(-1);
  if (last) return last.at.end;
  const section =
    sections.find(({ kind }) => kind === 'timeline') ?? sections.find(({ answers }) => answers.length > 0);
  return section === undefined ? text.length : section.heading.at.end;
}

/** The action with those words, wherever it stands by now. */
function markEdits({ postmortem, params, offset = 0 }: Call, mark: Mark): readonly Edit[] {
  const distance = ({ at }: ActionItem): number => Math.abs(at.start - offset);
  const [meant] = postmortem.actions
    .filter(({ text }) => text === params.text)
    .sort((a, b) => distance(a) - distance(b));
  return meant === undefined ? [] : markAction(postmortem.text, meant, { mark, others: postmortem.actions });
}

const isInTimeline = ({ timeline, sections }: Postmortem, offset = -1): boolean =>
  timeline.entries.some(({ at }) => at.start <= offset && offset <= at.end + 1) ||
  sections.some(({ kind, own }) => kind === 'timeline' && own.start < offset && offset <= own.end);
