import type { TimelineEntry } from '../model/timeline.ts';
import { readStamp } from '../time/stamp.ts';
import { offsetAt } from '../time/zone.ts';
import type { Problem } from './rule.ts';
import { defineRule } from './rule.ts';

/** Letters that hold in one half of the year only, and the place whose clock tells which. */
const SEASONAL: ReadonlyMap<string, { readonly region: string; readonly other: string }> = new Map([
  ['PST', { region: 'America/Los_Angeles', other: 'PDT' }],
  ['PDT', { region: 'America/Los_Angeles', other: 'PST' }],
  ['CET', { region: 'Europe/Berlin', other: 'CEST' }],
  ['CEST', { region: 'Europe/Berlin', other: 'CET' }],
  ['EDT', { region: 'America/New_York', other: 'EST' }],
]);

export const timelineMixedZones = defineRule({
  id: 'timeline-mixed-zones',
  scope: 'document',
  summary: 'A timeline in two zones, or a zone that cannot be, such as PST in July',
  rationale:
    'Two clocks in one list make an hour vanish or appear between entries. One zone, written once, keeps the order plain; ' +
    'a local time may stand behind it.',
  source: 'Timelines of published postmortems; PagerDuty postmortem template (Time (UTC))',
  category: 'timeline',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'Two clocks',
      bad: '- 2026-03-01 14:05 UTC: Alert fires\n- «2026-03-01 15:20 CET»: Rollback begins',
      good: '- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:20 UTC: Rollback begins',
      section: 'timeline',
    },
    {
      title: 'Letters of the other half of the year',
      bad: '- «2026-07-01 14:05 PST»: Alert fires',
      good: '- 2026-07-01 14:05 PDT: Alert fires',
      section: 'timeline',
    },
  ],
  ignores: [
    '- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:20 GMT: Rollback begins',
    '- 2026-03-29 01:50 CET: Alert fires\n- 2026-03-29 03:20 CEST: Rollback begins',
    '- 2026-07-01 14:05 PDT: Alert fires',
    '- 2026-07-01 14:05 PT: Alert fires',
  ],
  *check({ postmortem: { timeline } }) {
    const stamps = timeline.entries.flatMap(zoned);
    const [first, ...others] = stamps;
    if (first === undefined) return;
    const wrong = stamps.find(({ season }) => season !== undefined);
    if (wrong?.season !== undefined) yield seasonProblem(wrong, wrong.season);
    const second = others.find(({ offset, region }) => offset !== first.offset && region !== first.region);
    if (second === undefined) return;
    const message = `Two time zones, ${first.name} and ${second.name}. One keeps the order plain.`;
    yield { at: second.entry.stamp.at, message };
  },
});

interface Zoned {
  readonly entry: TimelineEntry;
  /** The letters, else the offset. */
  readonly name: string;
  readonly offset: string;
  /** What two names of the same clock share. */
  readonly region: string;
  /** The letters that would hold on that day, when these do not. */
  readonly season: string | undefined;
}

const LETTERS = /\b(?!AM\b|PM\b)[A-Z]{2,4}\b/; // "CET"
const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):\d{2}(Z|[+-]\d{2}:\d{2})$/; // "2026-03-01T14:05:00Z"

/** Stamps that name a zone themselves, with a time that is known. */
function zoned(entry: TimelineEntry): readonly Zoned[] {
  const { text, iso } = entry.stamp;
  const parts = ISO.exec(iso ?? '');
  if (parts === null || readStamp(text, 0)?.from.zone === undefined) return [];
  const offset = offsetIn(parts);
  const name = LETTERS.exec(text)?.[0] ?? offset;
  const place = SEASONAL.get(name);
  if (place === undefined) return [{ entry, name, offset, region: offset, season: undefined }];
  const season = realOffset(place.region, parts) === offset ? undefined : place.other;
  return [{ entry, name, offset, region: place.region, season }];
}

const offsetIn = ([, , , , , , offset = '']: RegExpExecArray): string => (offset === '+00:00' ? 'Z' : offset);

function realOffset(region: string, parts: RegExpExecArray): string {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1, 6).map(Number);
  return offsetAt(region, { year, month, day, hour, minute, second: 0 });
}

function seasonProblem({ entry: { stamp }, name }: Zoned, other: string): Problem {
  const at = stamp.text.lastIndexOf(name);
  const place = { start: stamp.at.start + at, end: stamp.at.start + at + name.length };
  const fixes = [{ title: `Write ${other}`, edits: [{ at: place, newText: other }], safe: false }];
  return { at: stamp.at, message: `On that day it was ${other} there, not ${name}. Which one was meant?`, fixes };
}
