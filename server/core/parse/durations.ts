import type { Durations, Milestones } from '../model/timeline.ts';
import { minutesBetween } from '../time/duration.ts';
import { present } from '../time/present.ts';

/** The durations that the milestones give, in minutes; each is absent when one of its ends is. */
export function durationsOf({ start, detected, acknowledged, mitigated, resolved }: Milestones): Durations {
  return present({
    timeToDetect: minutesBetween(start, detected),
    timeToAcknowledge: minutesBetween(detected, acknowledged),
    timeToMitigate: minutesBetween(start, mitigated),
    timeToResolve: minutesBetween(start, resolved),
  });
}
