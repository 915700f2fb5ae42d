import type { Stamp } from '../model/timeline.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';

const NOT_AFTERNOON = /\b(1[3-9]|2[0-3])(:[0-5]\d(?::[0-5]\d)?)( ?)([ap]m)\b/i; // "15:48 PM"

export const impossibleTime = defineRule({
  id: 'impossible-time',
  scope: 'entry',
  summary: 'A time or date that no clock or calendar has, such as 15:48 PM, 24:61 or 30 February',
  rationale:
    'A reader cannot tell which of two times was meant, and neither can a tool that counts the minutes. It is put right ' +
    'quickly while somebody still remembers.',
  source: 'ISO 8601; timelines of published postmortems',
  category: 'timeline',
  severity: 'error',
  since: '0.1.0',
  examples: [
    {
      title: 'Twelve and twenty-four hours at once',
      bad: '- 2026-03-01 «15:48 PM» UTC: The queue is empty',
      good: '- 2026-03-01 15:48 UTC: The queue is empty',
      section: 'timeline',
    },
    {
      title: 'A day that the month does not have',
      bad: '- «2026-02-30 14:05 UTC»: Alert fires',
      good: '- 2026-03-02 14:05 UTC: Alert fires',
      section: 'timeline',
    },
  ],
  ignores: [
    '- 2026-03-01 24:00 UTC: The day is over',
    '- 2026-03-01 12:?? UTC: Deploy',
    '- 2028-02-29 14:05 UTC: Alert',
  ],
  *check({ entry: { stamp } }) {
    if (stamp.impossible === undefined) return;
    const clock = NOT_AFTERNOON.exec(stamp.text);
    const at =
      clock === null
        ? stamp.at
        : { start: stamp.at.start + clock.index, end: stamp.at.start + clock.index + clock[0].length };
    yield { at, message: `As written, ${stamp.impossible}. Which one was it?`, fixes: fixesOf(stamp, clock) };
  },
});

/** `15:48 PM` is 15:48 or 3:48 PM, which are the same; with AM both are offered. */
function fixesOf({ at }: Stamp, clock: RegExpExecArray | null): readonly Fix[] {
  if (clock === null) return [];
  const [words, hour = '', minutes = '', gap = '', half = ''] = clock;
  const place = { start: at.start + clock.index, end: at.start + clock.index + words.length };
  return [`${hour}${minutes}`, `${Number(hour) - 12}${minutes}${gap}${half}`].map((newText) => ({
    title: `Write ${newText}`,
    edits: [{ at: place, newText }],
    safe: false,
  }));
}
