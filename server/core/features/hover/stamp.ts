import type { Postmortem } from '../../model/postmortem.ts';
import type { Milestone, Stamp } from '../../model/timeline.ts';
import type { MarkupFormat } from '../../service.ts';
import { clockTime, lengthWords } from '../../time/words.ts';
import type { Span } from '../../text/span.ts';
import { minutesBetween } from '../../time/duration.ts';
import { clockIn, weekdayOf } from '../../time/instant.ts';
import { MILESTONE_KEYS } from '../milestones.ts';
import type { Page } from '../page.ts';
import type { HoverPart } from './part.ts';
import { paragraphOf } from './part.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A time of the timeline or the front matter: on the clock of UTC and of the document's zone, and since start and detection. */
export function stampParts({ analysis }: Page, offset: number, format: MarkupFormat): readonly HoverPart[] {
  const { postmortem } = analysis;
  const stamp = stampAt(postmortem, offset);
  if (stamp === undefined) return [];
  const value = paragraphOf(titleOf(stamp), [...clocks(stamp, postmortem), ...since(stamp, postmortem)], format);
  return [{ at: stamp.at, value }];
}

type Read = Pick<Stamp, 'text' | 'approximate'> & { readonly at: Span; readonly iso: string };

function stampAt({ timeline, frontMatter, milestones }: Postmortem, offset: number): Read | undefined {
  const entry = timeline.entries.find(({ stamp: { at } }) => at.start <= offset && offset <= at.end);
  if (entry?.stamp.iso !== undefined) return { ...entry.stamp, iso: entry.stamp.iso };
  for (const [key, milestone] of MILESTONE_KEYS) {
    const field = frontMatter.fields.get(key);
    const iso = milestones[milestone];
    if (field === undefined || iso === undefined || field.value === '') continue;
    if (field.at.start <= offset && offset <= field.at.end)
      return { at: field.at, text: field.value, iso, approximate: false };
  }
  return undefined;
}

function titleOf({ iso, approximate }: Read): string {
  const { date, time, zone } = clockTime(iso);
  const weekday = WEEKDAYS[(weekdayOf(iso) ?? 0) - 1];
  const clock = time === undefined ? date : `${date} ${time}`;
  const day = weekday === undefined ? clock : `${weekday}, ${clock}`;
  return `${approximate ? 'About ' : ''}${day}${zone === undefined ? '' : ` ${zone}`}`;
}

/** The other clocks on which it can be read; a time without a zone has none. */
function clocks({ iso }: Read, { timeline }: Postmortem): readonly string[] {
  const written = clockTime(iso);
  if (written.time === undefined) return [];
  if (written.zone === undefined) return ['No time zone is named for it'];
  const others = ['UTC', ...(timeline.zone === undefined || timeline.zone === 'UTC' ? [] : [timeline.zone])];
  return others.flatMap((zone) => {
    const clock = clockIn(iso, zone);
    if (clock === undefined || zone === written.zone) return [];
    return [`${clock.date === written.date ? clock.time : `${clock.date} ${clock.time}`} ${zone}`];
  });
}

const SINCE: readonly (readonly [Milestone, string])[] = [
  ['start', 'the start'],
  ['detected', 'detection'],
];

function since({ iso }: Read, { milestones }: Postmortem): readonly string[] {
  return SINCE.flatMap(([milestone, name]) => {
    const from = milestones[milestone];
    const after = minutesBetween(from, iso);
    if (after === 0) return [`${name.charAt(0).toUpperCase()}${name.slice(1)} of the incident`];
    if (after !== undefined) return [`${lengthWords(after)} after ${name}`];
    const before = minutesBetween(iso, from);
    return before === undefined ? [] : [`${lengthWords(before)} before ${name}`];
  });
}
