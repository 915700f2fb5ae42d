import type { FrontMatter } from '../model/front-matter.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { MILESTONES } from '../model/timeline.ts';
import type { Milestone } from '../model/timeline.ts';
import type { Span } from '../text/span.ts';
import { present } from '../time/present.ts';
import type { Fact, Moment } from './summary.ts';

/** Front-matter keys of the milestones. */
const MILESTONE_KEYS: Readonly<Record<Milestone, string>> = {
  start: 'started',
  detected: 'detected',
  acknowledged: 'acknowledged',
  declared: 'declared',
  mitigated: 'mitigated',
  resolved: 'resolved',
};

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i; // "en-GB"

export const languageOf = ({ frontMatter }: Postmortem): string => {
  const tag = frontMatter.fields.get('lang')?.value ?? '';
  return LANGUAGE_TAG.test(tag) ? tag : 'en';
};

/** A value of the model with the front-matter field it stands in, when it stands in one. */
export function factOf<T>(frontMatter: FrontMatter, key: string, value: T): Fact<T> {
  const at = frontMatter.fields.get(key)?.at;
  return at === undefined ? { value } : { value, at };
}

export function momentsOf(postmortem: Postmortem): readonly Moment[] {
  return MILESTONES.flatMap((milestone) => {
    const iso = postmortem.milestones[milestone];
    return iso === undefined ? [] : [present({ milestone, iso, at: placeOf(postmortem, milestone) })];
  });
}

function placeOf({ frontMatter, timeline }: Postmortem, milestone: Milestone): Span | undefined {
  const field = frontMatter.fields.get(MILESTONE_KEYS[milestone]);
  return field?.at ?? timeline.entries.find((entry) => entry.milestone === milestone)?.at;
}
