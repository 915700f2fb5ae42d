import type { CodeAction } from 'vscode-languageserver-types';
import { normaliseActions } from '../../edits/normalise-actions.ts';
import { normaliseStamp, normaliseTimeline } from '../../edits/normalise-timeline.ts';
import { sortTimeline } from '../../edits/sort-timeline.ts';
import type { CodeActionRequest } from '../../service.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { overlaps, slice } from '../../text/span.ts';
import { actionForm } from '../document-edits.ts';
import type { Page } from '../page.ts';
import { spanOf } from '../page.ts';
import { editDocument } from './workspace-edit.ts';

export const REWRITE = 'refactor.rewrite';

/** Whole-document rewrites that an editor may be told to run on save; nobody runs them unasked. */
export const SOURCE_KINDS = {
  sortTimeline: 'source.sortTimeline.postmortem',
  normaliseTimeline: 'source.normaliseTimeline.postmortem',
  normaliseActions: 'source.normaliseActions.postmortem',
} as const;

interface Offer {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The rewrites that a client names by their kind. */
export function sourceActions(page: Page, request: CodeActionRequest, asks: (kind: string) => boolean): CodeAction[] {
  const { postmortem } = page.analysis;
  const offers: readonly (readonly [string, string, () => readonly Edit[]])[] = [
    [SOURCE_KINDS.sortTimeline, 'Sort the timeline', () => sortTimeline(postmortem)],
    [SOURCE_KINDS.normaliseTimeline, 'Normalise the times of the timeline', () => normaliseTimeline(postmortem)],
    [
      SOURCE_KINDS.normaliseActions,
      'Normalise the actions',
      () => normaliseActions(postmortem, actionForm(postmortem)),
    ],
  ];
  return offers
    .filter(([kind]) => asks(kind))
    .flatMap(([kind, title, edits]) => actionsFor(page, request, { kind, offers: [{ title, edits: edits() }] }));
}

/** What can be written otherwise at the cursor: the stamp, the timeline, the actions. */
export function rewriteActions(page: Page, request: CodeActionRequest): CodeAction[] {
  const at = spanOf(page.lines, request.range);
  return actionsFor(page, request, { kind: REWRITE, offers: [...timelineOffers(page, at), ...actionOffers(page, at)] });
}

function timelineOffers(page: Page, at: Span): readonly Offer[] {
  const { postmortem } = page.analysis;
  const entry = postmortem.timeline.entries.find((one) => touches(one.at, at));
  if (entry === undefined) return [];
  const stamp = touches(entry.stamp.at, at) ? normaliseStamp(entry.stamp) : undefined;
  return [
    ...(stamp === undefined
      ? []
      : [{ title: `Write “${slice(page.text, entry.stamp.at)}” as ${stamp.newText}`, edits: [stamp] }]),
    { title: 'Normalise the times of the timeline', edits: normaliseTimeline(postmortem) },
    { title: 'Sort the timeline', edits: sortTimeline(postmortem) },
  ];
}

function actionOffers({ analysis }: Page, at: Span): readonly Offer[] {
  const { postmortem } = analysis;
  if (!postmortem.actions.some((action) => touches(action.at, at))) return [];
  return [
    { title: 'Write the actions as a list', edits: normaliseActions(postmortem, 'list') },
    { title: 'Write the actions as a table', edits: normaliseActions(postmortem, 'table') },
  ];
}

const touches = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start || a.end === b.start;

function actionsFor(
  page: Page,
  request: CodeActionRequest,
  { kind, offers }: { readonly kind: string; readonly offers: readonly Offer[] },
): CodeAction[] {
  return offers
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }) => ({ title, kind, edit: editDocument(page, edits, request) }));
}
