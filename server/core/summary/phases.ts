import type { Milestone } from '../model/timeline.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { minutesBetween } from '../time/duration.ts';
import { LENGTHS } from './summary.ts';
import type { Length, LengthName, Phase, PhaseName } from './summary.ts';

type Ends = readonly [from: Milestone, to: Milestone];

const ENDS: Readonly<Record<LengthName, Ends>> = {
  timeToDetect: ['start', 'detected'],
  timeToAcknowledge: ['detected', 'acknowledged'],
  timeToMitigate: ['start', 'mitigated'],
  timeToResolve: ['start', 'resolved'],
};

/** Longer than this no incident is told: a year was mistyped. */
const LONGEST = 3 * 366 * 24 * 60;

/** Minutes between two milestones; absent when an end is, when they run backwards, and when nobody would believe it. */
function minutes({ milestones }: Postmortem, [from, to]: Ends): number | undefined {
  const between = minutesBetween(milestones[from], milestones[to]);
  return between === undefined || between < 0 || between > LONGEST ? undefined : between;
}

/** The durations of the model with their endpoints. One that contradicts another is not told. */
export function lengthsOf(postmortem: Postmortem): readonly Length[] {
  const lengths = LENGTHS.flatMap((name) => lengthOf(postmortem, name));
  const whole = lengths.find(({ name }) => name === 'timeToResolve')?.minutes ?? Infinity;
  return lengths.filter((length) => length.minutes <= whole);
}

function lengthOf(postmortem: Postmortem, name: LengthName): readonly Length[] {
  const [first, last] = ENDS[name];
  const { [first]: from, [last]: to } = postmortem.milestones;
  const length = minutes(postmortem, ENDS[name]);
  if (from === undefined || to === undefined || length === undefined) return [];
  return [{ name, minutes: length, from, to }];
}

/** In the order of an incident: what follows a milestone until the next one that is known. */
const CHAIN: readonly (readonly [Milestone, PhaseName])[] = [
  ['start', 'undetected'],
  ['detected', 'detected'],
  ['mitigated', 'mitigated'],
];

/**
 * The phases from the first known milestone to the last. What is not known joins its neighbours: without a time of
 * mitigation the incident is "detected" until it is resolved; without one of detection there is no telling, so no phase.
 */
export function phasesOf(postmortem: Postmortem): readonly Phase[] {
  const phases: Phase[] = [];
  const known = CHAIN.filter(([milestone]) => postmortem.milestones[milestone] !== undefined);
  for (const [index, [milestone, name]] of known.entries()) {
    const next = known[index + 1]?.[0] ?? 'resolved';
    const { [milestone]: from, [next]: to } = postmortem.milestones;
    const length = minutes(postmortem, [milestone, next]);
    const isTold = name !== 'undetected' || next === 'detected';
    if (!isTold || from === undefined || to === undefined || length === undefined) continue;
    phases.push({ name, from, to, minutes: length });
  }
  return phases;
}
