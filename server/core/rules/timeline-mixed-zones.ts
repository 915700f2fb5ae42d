import type { Postmortem } from '../model/postmortem.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import { span } from '../text/span.ts';
import { readStamp } from '../time/stamp.ts';
import { offsetAt, readZone } from '../time/zone.ts';
import type { Fix, Problem } from './rule.ts';
import { defineRule } from './rule.ts';
import { declaredLetters, impossiblePair } from './zone-declarations.ts';
import type { DeclaredLetters, DeclaredPair } from './zone-declarations.ts';
import { SEASONS } from './zone-seasons.table.ts';
import type { Season } from './zone-seasons.table.ts';

export const timelineMixedZones = defineRule({
  id: 'timeline-mixed-zones',
  scope: 'document',
  summary: 'A timeline in two zones, or a zone that cannot be, such as PST in July or PST (UTC-7)',
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
    {
      title: 'The same, said for all times',
      bad: '## Timeline\n\nAll times in «PST».\n\n- 2026-07-01 14:05: Alert fires\n- 2026-07-01 14:20: Rollback begins\n',
      good: '## Timeline\n\nAll times in PDT.\n\n- 2026-07-01 14:05: Alert fires\n- 2026-07-01 14:20: Rollback begins\n',
    },
    {
      title: 'Letters and an offset that do not go together',
      bad: '## Timeline\n\nAll times in «PST (UTC-7)».\n\n- 2026-07-01 14:05: Alert fires\n- 2026-07-01 14:20: Rollback begins\n',
      good: '## Timeline\n\nAll times in PDT (UTC-7).\n\n- 2026-07-01 14:05: Alert fires\n- 2026-07-01 14:20: Rollback begins\n',
    },
  ],
  ignores: [
    '- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:20 GMT: Rollback begins',
    '- 2026-03-29 01:50 CET: Alert fires\n- 2026-03-29 03:20 CEST: Rollback begins',
    '- 2026-07-01 14:05 PDT: Alert fires',
    '- 2026-07-01 14:05 PT: Alert fires',
    '## Timeline\n\nAll times in PST.\n\n- 2026-12-01 14:05: Alert fires\n- 2026-12-01 14:20: Rollback begins\n',
    '## Timeline\n\nAll times in PST/PDT.\n\n- 2026-07-01 14:05: Alert fires\n- 2026-07-01 14:20: Rollback begins\n',
    '## Timeline\n\nAll times in CST (UTC+8).\n\n- 2026-07-01 14:05: Alert fires\n- 2026-07-01 14:20 CST: Rollback\n',
    '- 2026-07-01 14:05 UTC: ALL workers stop\n- 2026-07-01 14:20 UTC: GET API on DB is back',
  ],
  *check({ postmortem }) {
    const { entries } = postmortem.timeline;
    const stamps = entries.flatMap(zoned);
    const wrong = stamps.find(({ season }) => season !== undefined);
    if (wrong?.season !== undefined) yield stampProblem(wrong, wrong.season);
    yield* declarationProblems(postmortem);
    yield* twoZones(postmortem, stamps);
  },
});

interface Zoned {
  readonly entry: TimelineEntry;
  /** The letters, else the offset. */
  readonly name: string;
  readonly offset: string;
  /** What two names of the same clock share. */
  readonly region: string;
  readonly parts: RegExpExecArray;
  /** The letters that would hold on that day, when these do not. */
  readonly season: Season | undefined;
}

const LETTERS = /\b[A-Z]{2,4}\b/g; // "CET"
const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):\d{2}(Z|[+-]\d{2}:\d{2})$/; // "2026-03-01T14:05:00Z"

const hasZone = ({ stamp }: TimelineEntry): boolean => readStamp(stamp.text, 0)?.from.zone !== undefined;

/** Stamps that name a zone themselves, with a time that is known. */
function zoned(entry: TimelineEntry): readonly Zoned[] {
  const { text, iso } = entry.stamp;
  const parts = ISO.exec(iso ?? '');
  if (parts === null || !hasZone(entry)) return [];
  const offset = offsetIn(parts);
  const name = text.match(LETTERS)?.findLast((word) => readZone(word, 0) !== undefined) ?? offset;
  const place = SEASONS.get(name);
  if (place === undefined || usualOffset(name) !== offset)
    return [{ entry, name, offset, region: offset, parts, season: undefined }];
  const season = realOffset(place.region, parts) === offset ? undefined : place;
  return [{ entry, name, offset, region: place.region, parts, season }];
}

const usualOffset = (letters: string): string | undefined => readZone(letters, 0)?.zone;

const offsetIn = ([, , , , , , offset = '']: RegExpExecArray): string => (offset === '+00:00' ? 'Z' : offset);

function realOffset(region: string, parts: RegExpExecArray): string {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1, 6).map(Number);
  const offset = offsetAt(region, { year, month, day, hour, minute, second: 0 });
  return offset === '+00:00' ? 'Z' : offset;
}

/** Letters that leave the half of the year open are plain; elsewhere the offset may be what was meant. */
function seasonFixes(start: number, name: string, { other, general, offset }: Season): readonly Fix[] {
  const at = span(start, start + name.length);
  return (general === undefined ? [other, offset] : [other]).map((newText) => ({
    title: `Write ${newText}`,
    edits: [{ at, newText }],
    safe: false,
  }));
}

function stampProblem({ entry: { stamp }, name }: Zoned, season: Season): Problem {
  const fixes = seasonFixes(stamp.at.start + stamp.text.lastIndexOf(name), name, season);
  return {
    at: stamp.at,
    message: `On that day it was ${season.other} there, not ${name}. Which one was meant?`,
    fixes,
  };
}

/** The local times of the entries that take their zone from the declaration. */
const inherited = ({ timeline }: Postmortem): readonly RegExpExecArray[] =>
  timeline.entries.flatMap((entry) => {
    const parts = hasZone(entry) ? null : ISO.exec(entry.stamp.iso ?? '');
    return parts === null ? [] : [parts];
  });

function* declarationProblems(postmortem: Postmortem): Iterable<Problem> {
  const times = inherited(postmortem);
  const pair = impossiblePair(postmortem.text);
  const declared = pair === undefined ? declaredLetters(postmortem) : undefined;
  if (times.length === 0) return;
  if (pair !== undefined) yield pairProblem(pair, times);
  if (declared !== undefined) yield* letterProblems(declared, times);
}

type Times = readonly RegExpExecArray[];

const outOfSeason = ({ letters, season }: DeclaredLetters, times: Times): Times =>
  times.filter((parts) => realOffset(season.region, parts) !== usualOffset(letters));

function pairProblem(pair: DeclaredPair, times: Times): Problem {
  const { at, letters, offset, season } = pair;
  const out = outOfSeason(pair, times).length;
  const byOffset = out > 0 ? [`${season.other} (${offset})`] : [];
  const byLetters = out < times.length ? [`${letters} (${season.offset})`] : [];
  const fixes = [...byOffset, ...byLetters].map((newText) => ({
    title: `Write ${newText}`,
    edits: [{ at, newText }],
    safe: false,
  }));
  return { at, message: `${letters} is ${season.offset}, not ${offset}. Which one was meant?`, fixes };
}

function* letterProblems(declared: DeclaredLetters, times: Times): Iterable<Problem> {
  const { at, letters, season } = declared;
  const held = times.filter((parts) => offsetIn(parts) === usualOffset(letters));
  const out = outOfSeason(declared, held).length;
  if (out === 0) return;
  const other = out < held.length ? (season.general ?? season.other) : season.other;
  const message = `In that season it is ${season.other} there, not ${letters}. Which one was meant?`;
  yield { at, message, fixes: seasonFixes(at.start, letters, { ...season, other }) };
}

/** Two names of one clock are one zone, whatever the time of the year. */
function* twoZones(postmortem: Postmortem, stamps: readonly Zoned[]): Iterable<Problem> {
  const [first] = stamps;
  if (first === undefined) return;
  const second = stamps.find(({ offset, region }) => offset !== first.offset && region !== first.region);
  if (second !== undefined) {
    yield { at: second.entry.stamp.at, message: told(first.name, second.name) };
    return;
  }
  const { zone } = postmortem.timeline;
  if (zone === undefined || inherited(postmortem).length === 0) return;
  const other = stamps.find((stamp) => differs(zone, stamp));
  if (other !== undefined) yield { at: other.entry.stamp.at, message: told(zone, other.name) };
}

const told = (first: string, second: string): string =>
  `Two time zones, ${first} and ${second}. One keeps the order plain.`;

/** Another clock than the one that is declared for all times; CEST under a declared CET is the same. */
function differs(zone: string, { name, offset, parts }: Zoned): boolean {
  const declared = realOffset(zone, parts);
  const sibling = SEASONS.get(name)?.other;
  return declared !== offset && (sibling === undefined || usualOffset(sibling) !== declared);
}
