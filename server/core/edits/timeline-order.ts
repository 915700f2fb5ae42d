import type { Postmortem } from '../model/postmortem.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { millisecondsBetween } from '../time/duration.ts';
import { shapeOf } from './timeline-shape.ts';
import type { Shape } from './timeline-shape.ts';

/** An entry with the part of its lines that moves when the timeline is sorted: without list marker and line break. */
export interface Place {
  readonly entry: TimelineEntry;
  readonly shape: Shape;
  readonly body: Span;
}

const TAG_AT_END = /<br ?\/?>$/i; // "<br>" at the end of a line
const BLANK = /^(?:\s|<br ?\/?>|\\)*$/i; // what may stand between two entries of one list

function placeOf(text: string, entry: TimelineEntry): Place {
  const shape = shapeOf(text, entry);
  const feed = text.indexOf('\n', entry.at.end);
  const line = text.slice(shape.body, feed < 0 ? text.length : feed);
  return { entry, shape, body: span(shape.body, shape.body + withoutBreak(line).length) };
}

/** The line without what breaks it at its end. */
function withoutBreak(line: string): string {
  const trimmed = line.trimEnd();
  if (trimmed.endsWith('\\')) return trimmed.slice(0, -1).trimEnd();
  return trimmed.replace(TAG_AT_END, '').trimEnd();
}

const follows = (text: string, above: Place, { shape, body, entry }: Place): boolean =>
  above.shape.kind === shape.kind &&
  above.shape.indent === shape.indent &&
  shape.whole &&
  above.body.end <= shape.line &&
  body.end >= entry.at.end &&
  BLANK.test(text.slice(above.body.end, shape.line));

/** The entries list by list and table by table: each group stands together, with only blanks between its entries. */
export function groupsOf({ text, timeline }: Postmortem): readonly (readonly Place[])[] {
  const groups: Place[][] = [];
  for (const entry of timeline.entries) {
    const place = placeOf(text, entry);
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group !== undefined && above?.shape.whole === true && follows(text, above, place)) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** Negative when `a` is earlier; 0 when equal or when it cannot be told. A day without a time equals each of its times. */
export function compareTimes(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.includes('T') && b.includes('T')) return -(millisecondsBetween(a, b) ?? 0);
  const [first, second] = [a.slice(0, 10), b.slice(0, 10)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** The order of a group: most of its steps decide, so that a list with the newest entry first is one order too. */
export function directionOf(group: readonly Place[]): 1 | -1 {
  const times = group.flatMap(({ entry }) => entry.stamp.iso ?? []);
  const steps = times.slice(1).map((iso, index) => compareTimes(times[index], iso));
  const falls = steps.filter((step) => step > 0).length;
  return falls > 1 && falls > steps.filter((step) => step < 0).length ? -1 : 1;
}
