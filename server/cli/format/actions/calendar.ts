import ical from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { ACTION_GROUPS, linkTo, ownersOf, placeOf } from '../../../core/index.ts';
import type { RegisteredAction } from '../../../core/index.ts';
import { createNames } from '../fingerprint.ts';
import type { ActionsReport } from './report.ts';

/**
 * Every open action with a date as an event of that whole day. Nothing in it comes from a clock or from chance: the same
 * files on the same day give the same bytes, and an action keeps its name in the calendar while its path and words stay.
 */
export function calendar({ register: { today, groups }, base }: ActionsReport): string {
  const nameOf = createNames();
  const stamp = new Date(today);
  const events = ACTION_GROUPS.flatMap((group) => groups[group]).flatMap((action): readonly ICalEventData[] => {
    const { settled, due, path, text } = action;
    if (settled || due === null) return [];
    const link = base === undefined ? {} : { url: linkTo(action, base) };
    const description = descriptionOf(action);
    const id = `${nameOf(`${path}\n${text}`)}@postmortem`;
    return [{ id, stamp, start: new Date(due), allDay: true, summary: text, description, ...link }];
  });
  const feed = ical({ prodId: { company: 'postmortem', product: 'actions', language: 'EN' }, name: 'Action items' });
  feed.events([...events]);
  return `${feed.toString()}\r\n`;
}

function descriptionOf(action: RegisteredAction): string {
  const { postmortem } = action;
  return [...ownersOf(action), ...(postmortem.title === null ? [] : [postmortem.title]), placeOf(action)].join('\n');
}
