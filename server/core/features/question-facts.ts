import { isSettled } from '../model/action.ts';
import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { QuestionId } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import type { Stamp, TimelineEntry } from '../model/timeline.ts';
import { slice } from '../text/span.ts';

const COMMENT = /<!--[^>]{0,2000}-->/g; // "<!-- What surprised us? -->"
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu; // "on-call"
const ISO_CLOCK = /T(\d{2}:\d{2})/; // "2026-03-01T14:05:00Z"
const CLOCK = /\b\d{1,2}:\d{2}\b/; // "14:05 UTC"

/** What can be said of an answer in a few words; empty when there is nothing to count. */
export function factsOf(postmortem: Postmortem, id: QuestionId, sections: readonly Section[]): string {
  const told = FACTS[id](postmortem);
  return told === '' ? wordFacts(postmortem, sections) : told;
}

const FACTS: Readonly<Record<QuestionId, (postmortem: Postmortem) => string>> = {
  'what-happened': ({ timeline }) => eventFacts(timeline.entries, timeline.zone),
  impact: ({ durations }) =>
    durations.timeToResolve === undefined ? '' : `lasted ${inHours(durations.timeToResolve)}`,
  why: () => '',
  learned: () => '',
  doing: ({ actions }) => actionFacts(actions),
};

/** "12 events, 14:05–15:53 UTC" */
function eventFacts(entries: readonly TimelineEntry[], zone: string | undefined): string {
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return '';
  const count = counted(entries.length, 'event');
  const from = clockOf(first.stamp);
  const to = clockOf(last.stamp);
  if (from === undefined || to === undefined) return count;
  const times = from === to ? from : `${from}–${to}`;
  return `${count}, ${times}${zone === undefined ? '' : ` ${zone}`}`;
}

/** "4 actions, 1 without an owner, 1 without a date" */
function actionFacts(actions: readonly ActionItem[]): string {
  if (actions.length === 0) return '';
  const open = actions.filter((action) => !isSettled(action));
  const ownerless = open.filter(({ owners }) => owners.length === 0).length;
  const dateless = open.filter(({ due }) => due?.date === undefined).length;
  const done = actions.filter((action) => action.done).length;
  const dropped = actions.length - open.length - done;
  return [
    counted(actions.length, 'action'),
    ...(done > 0 ? [`${done} done`] : []),
    ...(dropped > 0 ? [`${dropped} no longer planned`] : []),
    ...(ownerless > 0 ? [`${ownerless} without an owner`] : []),
    ...(dateless > 0 ? [`${dateless} without a date`] : []),
  ].join(', ');
}

function wordFacts(postmortem: Postmortem, sections: readonly Section[]): string {
  const outer = sections.filter(
    ({ body }) => !sections.some((other) => other.body.start < body.start && body.end <= other.body.end),
  );
  const text = outer.map(({ body }) => slice(postmortem.text, body)).join('\n');
  const words = text.replace(COMMENT, ' ').match(WORD)?.length ?? 0;
  return words === 0 ? '' : counted(words, 'word');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Without a date there is no ISO time, and the words tell. */
const clockOf = ({ iso, endIso, text }: Stamp): string | undefined =>
  ISO_CLOCK.exec(endIso ?? iso ?? '')?.[1] ?? CLOCK.exec(text)?.[0];

/** "1 h 48 min", "47 min" */
function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
