import type { Expected, Row } from './notations.table.ts';

const e = (iso: string | null, text: string, more: Omit<Expected, 'iso' | 'text'> = {}): Expected => ({
  iso,
  text,
  ...more,
});

const PATH = '2026-05-07-labels.md';

/** Shapes of timelines that the collection does not list. */
export const FAMILIES: readonly Row[] = [
  {
    notation: 'bold days without a year below a heading that is no timeline',
    heading: '## How the day went',
    path: PATH,
    body: '**Monday, May 4th**\n\n- **6:00 am EDT** The job starts\n- **7:42 am** The pod is evicted\n\n**Tuesday, May 5th**\n\n- **12:00 noon** Refunds go out\n',
    entries: [
      e('2026-05-04T06:00:00-04:00', 'The job starts'),
      e('2026-05-04T07:42:00-04:00', 'The pod is evicted'),
      e('2026-05-05T12:00:00-04:00', 'Refunds go out'),
    ],
  },
  {
    notation: 'a weekday inside a group of several days',
    path: PATH,
    body: '**Wednesday 6 May – Thursday 7 May**\n\n- Copies run, one after the other\n- Thu 16:20 The last copy is in place\n',
    entries: [e('2026-05-07T16:20:00', 'The last copy is in place')],
  },
  {
    notation: 'rows of a table in HTML',
    path: PATH,
    body: '<table>\n<tr><th>Time (UTC)</th><th>Event</th></tr>\n<tr><td>10:05</td><td>The belt stops</td></tr>\n<tr><td>10:40</td><td>The belt runs</td></tr>\n</table>\n',
    entries: [e('2026-05-07T10:05:00Z', 'The belt stops'), e('2026-05-07T10:40:00Z', 'The belt runs')],
  },
  {
    notation: 'a zone that is an adjective',
    path: PATH,
    body: '*All times are Eastern.*\n\n- 9:15am The belt stops\n',
    entries: [e('2026-05-07T09:15:00-04:00', 'The belt stops')],
  },
  {
    notation: 'a line that says what T+0 is',
    body: 'T+0 is 2026-08-19 03:12 UTC.\n\n- T+0 Writes are queued\n- T+1h They are written\n',
    entries: [e('2026-08-19T03:12:00Z', 'Writes are queued'), e('2026-08-19T04:12:00Z', 'They are written')],
  },
  {
    notation: 'a remark that says what T0 is',
    body: 'All times count from T0 (2026-08-19 03:12 UTC).\n\n| Time | Event |\n|---|---|\n| T+5m | Writes are queued |\n',
    entries: [e('2026-08-19T03:17:00Z', 'Writes are queued')],
  },
  {
    notation: 'prose with a time in the middle of a sentence',
    path: PATH,
    body: 'Around 21:05 the script moved the writers. The first depot rang at 22:40 to say that labels had stopped. At 22:52 the desk woke us.\n',
    entries: [
      e('2026-05-07T21:05:00', 'the script moved the writers.', { approximate: true }),
      e('2026-05-07T22:40:00', 'The first depot rang to say that labels had stopped.'),
      e('2026-05-07T22:52:00', 'the desk woke us.'),
    ],
  },
  {
    notation: 'a line in bold right below the last entry',
    path: PATH,
    body: '- 14:05 Queue grows\n- 14:15 Queue is empty\n**Impact**\n12 users had no labels.\n',
    entries: [e('2026-05-07T14:05:00', 'Queue grows'), e('2026-05-07T14:15:00', 'Queue is empty')],
  },
  {
    notation: 'a list in HTML',
    path: PATH,
    body: '<ul>\n<li>14:05 Queue grows</li>\n<li><b>14:15</b> Queue is empty</li>\n</ul>\n',
    entries: [e('2026-05-07T14:05:00', 'Queue grows'), e('2026-05-07T14:15:00', 'Queue is empty')],
  },
  {
    notation: 'a table without the line below its header',
    path: PATH,
    body: '| Time (UTC) | Event | Who |\n| 14:05 | Queue grows | Kim |\n| 14:15 | Queue is empty | Jo |\n',
    entries: [e('2026-05-07T14:05:00Z', 'Queue grows'), e('2026-05-07T14:15:00Z', 'Queue is empty')],
  },
  {
    notation: 'four digits and Z, below a date with a remark on zones',
    body: '22 OCT 2026, times Zulu\n\n- 0410Z controllers lose their session\n- 0502Z gates open\n',
    entries: [e('2026-10-22T04:10:00Z', 'controllers lose their session'), e('2026-10-22T05:02:00Z', 'gates open')],
  },
  {
    notation: 'four digits in prose',
    body: 'On 9 February 2026 at 0614 CET the server stopped. At about 0620 two vehicles stood still. The server ran again by 1045.\n',
    entries: [
      e('2026-02-09T06:14:00+01:00', 'the server stopped.'),
      e('2026-02-09T06:20:00+01:00', 'two vehicles stood still.', { approximate: true }),
      e('2026-02-09T10:45:00+01:00', 'The server ran again'),
    ],
  },
  {
    notation: 'the zone beside the date of a group',
    body: '### Thursday, 2 April 2026 (BST)\n\n**08:58 · Key moment** The key expires.\n\n**09:27 · Repair** A new key is signed.\n',
    entries: [
      e('2026-04-02T08:58:00+01:00', '· Key moment The key expires.'),
      e('2026-04-02T09:27:00+01:00', '· Repair A new key is signed.'),
    ],
  },
  {
    notation: 'the day in a sentence of the summary',
    heading: '## Summary\n\nOn Thursday, 7 May 2026 the belt stood still for an hour.\n\n## Timeline (UTC)',
    body: '- 14:05 The belt stops\n',
    entries: [e('2026-05-07T14:05:00Z', 'The belt stops')],
  },
  {
    notation: 'the zone in the fields above',
    heading: '**Start time:** 2026-05-07 14:05 CEST\n**End time:** 2026-05-07 15:05 CEST\n\n## Timeline',
    body: '- 14:05 The belt stops\n- 15:05 The belt runs\n',
    entries: [e('2026-05-07T14:05:00+02:00', 'The belt stops'), e('2026-05-07T15:05:00+02:00', 'The belt runs')],
  },
  {
    notation: 'a date without separators in the name of the file',
    path: '20260617-search.md',
    body: '- 18:04 UTC The alias moves\n',
    entries: [e('2026-06-17T18:04:00Z', 'The alias moves')],
  },
];
