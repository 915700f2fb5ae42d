import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Durations, Milestone, Stamp } from '../model/timeline.ts';
import { lengthWords } from '../time/words.ts';
import { overlaps } from '../text/span.ts';
import { minutesBetween } from '../time/duration.ts';
import { milestonePlaces } from './milestones.ts';
import type { Page } from './page.ts';
import { spanOf } from './page.ts';

/** How long after the entry before, and at a milestone how long it took to get there. Behind the stamp, in the range. */
export function inlayHints(page: Page, range: Range): InlayHint[] {
  const asked = spanOf(page.lines, range);
  return [...lengths(page), ...milestones(page)]
    .filter(({ stamp }) => overlaps(asked, stamp) || asked.end === stamp.end)
    .sort((a, b) => a.stamp.end - b.stamp.end)
    .map(({ stamp, label, tooltip }) => ({
      position: page.lines.positionAt(stamp.end),
      label,
      tooltip,
      paddingLeft: true,
    }));
}

interface Hint {
  readonly stamp: Stamp['at'];
  readonly label: string;
  readonly tooltip: string;
}

/** Between neighbours of which both have a time; nothing where the order is broken, or where both name the same minute. */
function lengths({ analysis }: Page): readonly Hint[] {
  const timed = analysis.postmortem.timeline.entries.filter(({ stamp }) => stamp.iso !== undefined);
  return timed.slice(1).flatMap(({ stamp }, index) => {
    const before = timed[index]?.stamp;
    const minutes = before === undefined ? undefined : minutesBetween(before.iso, stamp.iso);
    if (before === undefined || minutes === undefined || minutes === 0) return [];
    const about = before.approximate || stamp.approximate ? '≈' : '';
    const tooltip = `${lengthWords(minutes)} after the entry before, ${before.text}`;
    return [{ stamp: stamp.at, label: `+${about}${lengthWords(minutes)}`, tooltip }];
  });
}

interface Measure {
  readonly duration: keyof Durations;
  readonly label: string;
  readonly formula: string;
}

const MEASURES: ReadonlyMap<Milestone, Measure> = new Map([
  ['detected', { duration: 'timeToDetect', label: 'detected after', formula: 'detected − start' }],
  ['acknowledged', { duration: 'timeToAcknowledge', label: 'acknowledged after', formula: 'acknowledged − detected' }],
  ['mitigated', { duration: 'timeToMitigate', label: 'mitigated after', formula: 'mitigated − start' }],
  ['resolved', { duration: 'timeToResolve', label: 'resolved after', formula: 'resolved − start' }],
]);

function milestones({ analysis }: Page): readonly Hint[] {
  const { postmortem } = analysis;
  return milestonePlaces(postmortem).flatMap(({ milestone, at }) => {
    const measure = MEASURES.get(milestone);
    const minutes = measure && postmortem.durations[measure.duration];
    if (measure === undefined || minutes === undefined) return [];
    const length = lengthWords(minutes);
    return [{ stamp: at, label: `${measure.label} ${length}`, tooltip: `${measure.formula} = ${length}` }];
  });
}
