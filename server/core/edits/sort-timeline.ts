import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';
import { slice, span } from '../text/span.ts';
import { readStamp } from '../time/stamp.ts';
import { canonicalStamp } from './normalise-timeline.ts';
import { compareTimes, directionOf, groupsOf } from './timeline-order.ts';
import type { Place } from './timeline-order.ts';

/**
 * Puts the entries of the timeline in the order of their times, list by list and table by table.
 * Whole rows, items and lines change places; what stands below an entry moves with it. Entries without a time stay
 * below the one that they stood under. A list with the newest entry first keeps that order. Where an entry took its date
 * from the one above it, the date is written out. No edits when everything is in order.
 */
export const sortTimeline = (postmortem: Postmortem): readonly Edit[] =>
  groupsOf(postmortem).flatMap((group) => sortGroup(postmortem.text, group));

function sortGroup(text: string, group: readonly Place[]): readonly Edit[] {
  const direction = directionOf(group);
  const units = unitsOf(group);
  const sorted = [...units].sort((a, b) => direction * compareTimes(timeOf(a), timeOf(b)));
  if (sorted.every((unit, index) => unit === units[index])) return [];
  const dated = group.some(({ entry }) => hasDate(entry.stamp.text));
  const order = sorted.flat();
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return [];
  // The places between the entries, with list markers and line ends, stay where they are.
  const pieces = order.map((place, index) => {
    const [here, next] = [group[index], group[index + 1]];
    const between = here === undefined || next === undefined ? '' : text.slice(here.body.end, next.body.start);
    return contentOf(text, place, dated ? 'dated' : 'bare') + between;
  });
  return [{ at: span(first.body.start, last.body.end), newText: pieces.join('') }];
}

/** An entry with those below it whose time is not known. */
function unitsOf(group: readonly Place[]): readonly (readonly Place[])[] {
  const units: Place[][] = [];
  for (const place of group) {
    const unit = units.at(-1);
    if (unit !== undefined && place.entry.stamp.iso === undefined) unit.push(place);
    else units.push([place]);
  }
  return units;
}

const timeOf = ([first]: readonly Place[]): string | undefined => first?.entry.stamp.iso;

const hasDate = (words: string): boolean => readStamp(words, 0)?.from.date !== undefined;

function contentOf(text: string, { entry, body }: Place, form: 'dated' | 'bare'): string {
  const { stamp } = entry;
  const full = form === 'dated' && !hasDate(stamp.text) ? canonicalStamp(stamp) : undefined;
  if (full === undefined) return slice(text, body);
  return text.slice(body.start, stamp.at.start) + full + text.slice(stamp.at.end, body.end);
}
