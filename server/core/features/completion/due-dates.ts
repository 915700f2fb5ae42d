import { dueChoices } from '../action-choices.ts';
import { actionPlace } from './action-place.ts';
import type { Offer, Place } from './place.ts';

const DUE = /(?:\bdue(?: date)?|\bby|\bdeadline|\beta|📅)[\s:*_]{1,4}(\d{1,4}[\d-]{0,6})?$/iu; // "due 2026-"

/** Behind `due` and `by` in an action item, and in its empty date cell: the date of the policy first. */
export function dueOffers(place: Place): readonly Offer[] {
  const action = actionPlace(place);
  if (action === undefined) return [];
  const match = DUE.exec(place.before);
  if (match === null && action.cell !== 'due') return [];
  const from = place.offset - (match?.[1] ?? '').length;
  return dueChoices(place.page.analysis.postmortem, place.policy).map(({ date, reason }) => ({
    label: date,
    kind: 'date',
    detail: reason,
    newText: date,
    from,
  }));
}
