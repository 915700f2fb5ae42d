/** What is expected of one entry: its ISO time (or null), the start of its words, and what else matters. */
export interface Expected {
  readonly iso: string | null;
  readonly text: string;
  readonly endIso?: string;
  readonly approximate?: boolean;
  readonly impossible?: boolean;
  readonly milestone?: string;
}

export interface Row {
  readonly notation: string;
  readonly body: string;
  /** Without one: `## Timeline`. */
  readonly heading?: string;
  readonly path?: string;
  readonly entries: readonly Expected[];
}

const e = (iso: string | null, text: string, more: Omit<Expected, 'iso' | 'text'> = {}): Expected => ({
  iso,
  text,
  ...more,
});

/** One row a notation of the collection, in our own words; its number in front. */
export const ROWS: readonly Row[] = [
  {
    notation: '1 table, ISO date and time',
    body: '| Time | Event |\n| --- | --- |\n| 2024-05-06 00:30 | The purge job runs on the wrong cluster |\n',
    entries: [e('2024-05-06T00:30:00', 'The purge job runs on the wrong cluster')],
  },
  {
    notation: '2 table, several blanks between date and time',
    body: '| Time | Event |\n| --- | --- |\n| 2024-05-10   15:40 | Reports reach us |\n',
    entries: [e('2024-05-10T15:40:00', 'Reports reach us')],
  },
  {
    notation: '3 table, a date alone',
    body: '| Time | Event |\n| --- | --- |\n| 2024-05-17         | Version 2.4 of the library is out |\n',
    entries: [e('2024-05-17', 'Version 2.4 of the library is out')],
  },
  {
    notation: '4 range with an end that nobody knows',
    body: '| Time | Event |\n| --- | --- |\n| 2024-05-06 12:26-12:?? | Fix rolled out to the sandbox |\n',
    entries: [e('2024-05-06T12:26:00', 'Fix rolled out to the sandbox')],
  },
  {
    notation: '5 year with a digit too many',
    body: '| Time | Event |\n| --- | --- |\n| 20244-05-06 12:00 | Disk fills up |\n| 2024-05-06 12:10 | Disk is full |\n',
    entries: [e(null, 'Disk fills up', { impossible: true }), e('2024-05-06T12:10:00', 'Disk is full')],
  },
  {
    notation: '6 zone in the table header',
    body: '| Date and Time in CET | Event |\n| --- | --- |\n| 2024-01-06 09:15 | Queue grows |\n',
    entries: [e('2024-01-06T09:15:00+01:00', 'Queue grows')],
  },
  {
    notation: '7 weekday, date and time in columns of their own, year and zone in the header',
    body: '| Day | Date (2021) | Time (PT) | Event |\n| --- | --- | --- | --- |\n| Sun | Oct 31 | 21:33 | A user posts about a missing balance |\n',
    entries: [e('2021-10-31T21:33:00-07:00', 'A user posts about a missing balance')],
  },
  {
    notation: '8 the same without a header that helps',
    path: 'pm/2022-06-28-abuse.md',
    body: '| | | | |\n| --- | --- | --- | --- |\n| Wed | Jun 29 | 12:23 | The provider closes the case |\n',
    entries: [e('2022-06-29T12:23:00', 'The provider closes the case')],
  },
  {
    notation: '9 US date with 12 hours',
    body: "07-27-2023 2:14 pm - The attacker's change is approved\n",
    entries: [e('2023-07-27T14:14:00', "The attacker's change is approved")],
  },
  {
    notation: '10 date in italics above lines with 12 hours',
    body: '_4/21/23_\n\n11:12 AM: An e-mail arrives from the bank\n',
    entries: [e('2023-04-21T11:12:00', 'An e-mail arrives from the bank')],
  },
  {
    notation: '11 approximate time',
    path: '2023-04-21-wiped.md',
    body: '~9:00 AM: The laptop is erased\n',
    entries: [e('2023-04-21T09:00:00', 'The laptop is erased', { approximate: true })],
  },
  {
    notation: '12 impossible meridiem with zone, weekday and date behind it',
    path: '2021-10-30-drain.md',
    body: '15:48 PM PST Saturday Oct 30th : first wave of withdrawals\n',
    entries: [e(null, 'first wave of withdrawals', { impossible: true })],
  },
  {
    notation: '13 impossible meridiem',
    path: '2021-10-30-drain.md',
    body: '13:52 PM: Another engineer announces the freeze\n',
    entries: [e(null, 'Another engineer announces the freeze', { impossible: true })],
  },
  {
    notation: '14 seconds and zone in a list',
    path: '2024-03-02-push.md',
    body: '- 10:03:52 UTC Lena reverts the harmful change.\n',
    entries: [e('2024-03-02T10:03:52Z', 'Lena reverts the harmful change.')],
  },
  {
    notation: '15 wide list marker, meridiem and zone',
    path: '2024-03-02-push.md',
    body: '-   08:09 AM UTC Trouble with new sign-ups\n',
    entries: [e('2024-03-02T08:09:00Z', 'Trouble with new sign-ups')],
  },
  {
    notation: '16 bold month name, ordinal and meridiem',
    body: '**July 29th, 2022, 12:00 AM:** The advisory is published\n',
    entries: [e('2022-07-29T00:00:00', 'The advisory is published')],
  },
  {
    notation: '17 "On DATE: TIME ZONE" and the same without "On"',
    body: 'On February 15, 2024: 8:33 PM UTC The fraud desk is told.\n\nFebruary 16, 2024: 4:33pm UTC The account is frozen.\n',
    entries: [
      e('2024-02-15T20:33:00Z', 'The fraud desk is told.'),
      e('2024-02-16T16:33:00Z', 'The account is frozen.'),
    ],
  },
  {
    notation: '18 bold time, dash',
    path: '2025-10-03-sdk.md',
    body: '- **15:25** - The survey team confirms the problem.\n',
    entries: [e('2025-10-03T15:25:00', 'The survey team confirms the problem.')],
  },
  {
    notation: '19 bold time with zone',
    path: '2025-10-03-sdk.md',
    body: '- **21:49 UTC** - Rollback initiated\n',
    entries: [e('2025-10-03T21:49:00Z', 'Rollback initiated')],
  },
  {
    notation: '20 table, date without a year',
    path: '2026-01-17-replay.md',
    body: '| Time (UTC) | Event |\n| --- | --- |\n| Jan 17, 6:43 AM | An issue is opened |\n',
    entries: [e('2026-01-17T06:43:00Z', 'An issue is opened')],
  },
  {
    notation: '21 prose',
    path: '2025-11-26-worm.md',
    body: 'At 4:11 AM UTC on November 24th, the packages were published. At 5:43 AM, the first report came in.\n',
    entries: [
      e('2025-11-24T04:11:00Z', 'the packages were published.'),
      e('2025-11-24T05:43:00Z', 'the first report came in.', { milestone: 'detected' }),
    ],
  },
  {
    notation: '22 heading with date and time, words below',
    body: '### 2018-02-12 14:03\n\nLaunches take longer than usual.\n',
    entries: [e('2018-02-12T14:03:00', 'Launches take longer than usual.')],
  },
  {
    notation: '23 headings with a time, the date inherited',
    body: '### 2018-02-12 14:03\n\nOne.\n\n### 14:10\n\nTwo.\n',
    entries: [e('2018-02-12T14:03:00', 'One.'), e('2018-02-12T14:10:00', 'Two.')],
  },
  {
    notation: '24 heading with time and words',
    path: '2022-06-02-limit.md',
    body: '### 21:22 - Found an answer on a forum\n\nIt explains the quota.\n',
    entries: [e('2022-06-02T21:22:00', 'Found an answer on a forum')],
  },
  {
    notation: '25 other heading dates and ranges',
    body: '### Sep 27 2017 13:06\n\nOne.\n\n### 17:00-18:00\n\nTwo.\n\n### 28. September, 11:00\n\nThree.\n',
    entries: [
      e('2017-09-27T13:06:00', 'One.'),
      e('2017-09-27T17:00:00', 'Two.', { endIso: '2017-09-27T18:00:00' }),
      e('2017-09-28T11:00:00', 'Three.'),
    ],
  },
  {
    notation: '26 time that nobody knows',
    path: '2018-02-20-rush.md',
    body: '### 2X:XX (not sure exact time)\n\nThe same messages again.\n',
    entries: [e(null, 'The same messages again.', { approximate: true })],
  },
  {
    notation: '27 label in front, compact time',
    body: '- First detected 2025-07-23 15:35\n- Repaired: 2025-07-23 1600\n',
    entries: [
      e('2025-07-23T15:35:00', 'First detected', { milestone: 'detected' }),
      e('2025-07-23T16:00:00', 'Repaired', { milestone: 'mitigated' }),
    ],
  },
  {
    notation: '28, 29 lines with dash and hyphen, a date line between',
    path: '2025-07-23-plan.md',
    body: '15:35 – Plan pushed to the branch\n17:05 - looking through tokens\n\n24/07/25\n\n09:10 – Keys rotated\n',
    entries: [
      e('2025-07-23T15:35:00', 'Plan pushed to the branch'),
      e('2025-07-23T17:05:00', 'looking through tokens'),
      e('2025-07-24T09:10:00', 'Keys rotated'),
    ],
  },
  {
    notation: '30 list, ISO and colon',
    body: '- 2023-07-25 14:22: Drain the monitoring node\n',
    entries: [e('2023-07-25T14:22:00', 'Drain the monitoring node')],
  },
  {
    notation: '31 compact 24 hours, and X for a time that nobody knows',
    heading: '## Timeline (UTC)',
    body: '- 2022-02-02 1625: an e-mail arrives\n- 2022-02-02 X: a message on chat\n',
    entries: [e('2022-02-02T16:25:00Z', 'an e-mail arrives'), e(null, 'a message on chat')],
  },
  {
    notation: '32 brackets',
    path: '2019-02-05-bump.md',
    body: '* [08:47] The generated change is merged. **Outage begins.**\n',
    entries: [e('2019-02-05T08:47:00', 'The generated change is merged. Outage begins.', { milestone: 'start' })],
  },
  {
    notation: '33 date line above a list',
    body: '2019-03-22:\n* 11:20 1.9.1 is announced\n* The advisory goes out\n',
    entries: [e('2019-03-22T11:20:00', '1.9.1 is announced'), e('2019-03-22', 'The advisory goes out')],
  },
  {
    notation: '34 lines that end with a tag',
    path: '2024-02-01-build.md',
    body: '??:?? - The vendor ships an update **<START OF OUTAGE>**<br>\n14:45 - Builds fail<br> 14:50 - Builds are stopped\n',
    entries: [
      e(null, 'The vendor ships an update', { milestone: 'start' }),
      e('2024-02-01T14:45:00', 'Builds fail'),
      e('2024-02-01T14:50:00', 'Builds are stopped'),
    ],
  },
  {
    notation: '35 plain lines under a date with a zone',
    body: '2015-10-21 (all times UTC)\n\n14:51 News reports a find\n14:54 OUTAGE BEGINS — searches fail\n',
    entries: [
      e('2015-10-21T14:51:00Z', 'News reports a find'),
      e('2015-10-21T14:54:00Z', 'OUTAGE BEGINS', { milestone: 'start' }),
    ],
  },
  {
    notation: '36 seconds, zone, dash',
    path: '2024-04-01-pay.md',
    body: '14:23:15 UTC - Alert fired: "High error rate"\n\n- 14:32 UTC - Second alert fired\n',
    entries: [
      e('2024-04-01T14:23:15Z', 'Alert fired', { milestone: 'detected' }),
      e('2024-04-01T14:32:00Z', 'Second alert fired', { milestone: 'detected' }),
    ],
  },
  {
    notation: '37 milestone as a label',
    body: '- **Detection**: 2025-10-01 09:15 UTC - Dashboard turns red\n',
    entries: [e('2025-10-01T09:15:00Z', 'Dashboard turns red', { milestone: 'detected' })],
  },
  {
    notation: '38 zone in the heading, 12 hours',
    path: '2024-04-01-pay.md',
    heading: '### Timeline(all times EAT Time): ###',
    body: '* 1:13 PM: Outage begins\n',
    entries: [e('2024-04-01T13:13:00+03:00', 'Outage begins', { milestone: 'start' })],
  },
  {
    notation: '39 relative times',
    path: '2024-04-01-pay.md',
    body: 'T+0 : Automatic alert\n\nT+5min : On-call joins\n',
    entries: [e(null, 'Automatic alert'), e(null, 'On-call joins')],
  },
  {
    notation: '39 time line, blank, words',
    body: '2024-01-21 05:28 UTC\n\nFirst node recovers.\n\n2024-01-21 05:30 UTC\n\nAll nodes are up.\n',
    entries: [e('2024-01-21T05:28:00Z', 'First node recovers.'), e('2024-01-21T05:30:00Z', 'All nodes are up.')],
  },
  {
    notation: '39 security table, date without a year',
    path: '2026-04-14-phish.md',
    body: '| Time | Event | Technique |\n| --- | --- | --- |\n| 04-14 13:18:42 | Credentials sent to the fake page | T1566.002 |\n',
    entries: [e('2026-04-14T13:18:42', 'Credentials sent to the fake page')],
  },
  {
    notation: '39 "@" between date and time',
    body: '21 January 2024 @ 05:30 UTC – The control plane is back\n',
    entries: [e('2024-01-21T05:30:00Z', 'The control plane is back')],
  },
  {
    notation: '39 relative times, the start known',
    body: '- 2024-04-01 13:07 UTC: errors rise (T0)\n- T+3m: on-call joins\n- T+1h 05m: queue is empty\n',
    entries: [
      e('2024-04-01T13:07:00Z', 'errors rise (T0)', { milestone: 'start' }),
      e('2024-04-01T13:10:00Z', 'on-call joins'),
      e('2024-04-01T14:12:00Z', 'queue is empty'),
    ],
  },
  {
    notation: 'days counted from one that is not named',
    path: '2024-04-01-pay.md',
    body: '| When | Event |\n| --- | --- |\n| Day 1, 09:02 | First mail |\n| Day 2 – 03:40 | Copy made |\n',
    entries: [e(null, 'First mail'), e(null, 'Copy made')],
  },
  {
    notation: 'days counted from one with a date',
    body: '- Day 1 (2024-04-01), 09:02: First mail\n- Day 2, 03:40: Copy made\n',
    entries: [e('2024-04-01T09:02:00', 'First mail'), e('2024-04-02T03:40:00', 'Copy made')],
  },
  {
    notation: 'a definition list',
    path: '2024-04-01-pay.md',
    body: '00:04\n: Check turns red\n\n**00:31**\n: A customer writes\n',
    entries: [
      e('2024-04-01T00:04:00', 'Check turns red', { milestone: 'detected' }),
      e('2024-04-01T00:31:00', 'A customer writes'),
    ],
  },
  {
    notation: 'a log in a code block',
    body: '```\n2024-04-01T08:00:12Z deploy 3.1\n2024-04-01T08:31:55Z rollback to 3.0\n```\n',
    entries: [e('2024-04-01T08:00:12Z', 'deploy 3.1'), e('2024-04-01T08:31:55Z', 'rollback to 3.0')],
  },
  {
    notation: 'dates of other languages',
    body: '- 17.01.2025, 08:15 Uhr: a\n- 18. Januar 2025, 10:00 Uhr: b\n- mardi 4 mars 2025 à 09h30: c\n- 5 de marzo de 2025, 10:15: d\n',
    entries: [
      e('2025-01-17T08:15:00', 'a'),
      e('2025-01-18T10:00:00', 'b'),
      e('2025-03-04T09:30:00', 'c'),
      e('2025-03-05T10:15:00', 'd'),
    ],
  },
  {
    notation: 'the words above their time, as status pages have it',
    path: '2024-04-01-pay.md',
    body: '**Monitoring** - A fix is in place.\nApr 1, 17:58 UTC\n\n**Investigating** - Errors rise.\nApr 1, 17:03 UTC\n',
    entries: [
      e('2024-04-01T17:58:00Z', 'Monitoring - A fix is in place.'),
      e('2024-04-01T17:03:00Z', 'Investigating - Errors rise.'),
    ],
  },
  {
    notation: 'over midnight',
    path: '2025-05-12-quota.md',
    body: 'All times in CEST\n\n- 23:50 Ticket opened\n- 00:40 Logs read\n- 14:30 Cause found\n',
    entries: [
      e('2025-05-12T23:50:00+02:00', 'Ticket opened'),
      e('2025-05-13T00:40:00+02:00', 'Logs read'),
      e('2025-05-13T14:30:00+02:00', 'Cause found'),
    ],
  },
  {
    notation: 'a date declared for all events',
    body: 'Unless noted all events happened on 2019-10-21, and all times are in UTC.\n\n- 2019-10-20 23:55: builds fail\n- 01:38: alert fires\n',
    entries: [
      e('2019-10-20T23:55:00Z', 'builds fail'),
      e('2019-10-21T01:38:00Z', 'alert fires', { milestone: 'detected' }),
    ],
  },
  {
    notation: 'all times approximate',
    path: '2024-04-01-pay.md',
    heading: '## Timeline (all times approximate)',
    body: '- 14:05 Pool exhausted\n',
    entries: [e('2024-04-01T14:05:00', 'Pool exhausted', { approximate: true })],
  },
  {
    notation: 'a zone with daylight saving keeps its offset of the day',
    heading: '## Timeline (all times in US/Pacific)',
    body: '- 2024-03-10 01:30 Before\n- 2024-03-10 03:30 After\n',
    entries: [e('2024-03-10T01:30:00-08:00', 'Before'), e('2024-03-10T03:30:00-07:00', 'After')],
  },
  {
    notation: 'detail under an entry, pictures and wrapped lines are no entries',
    path: '2024-04-01-pay.md',
    body: '- 14:05 Alert fires\n  14 pods were restarted at\n  14:02 by the node\n  - a graph\n- 14:10 Rollback\n',
    entries: [e('2024-04-01T14:05:00', 'Alert fires', { milestone: 'detected' }), e('2024-04-01T14:10:00', 'Rollback')],
  },
];

/** A stamp of the collection, with what it reads as in a document of 6 May 2024 whose zone nobody names. */
export interface StampRow extends Omit<Expected, 'text' | 'milestone'> {
  readonly notation: string;
  readonly stamp: string;
}

const s = (notation: string, stamp: string, iso: string | null, more: Partial<StampRow> = {}): StampRow => ({
  notation,
  stamp,
  iso,
  ...more,
});

/** Every way of writing a stamp, read in a list, a table and a heading alike. */
export const STAMPS: readonly StampRow[] = [
  s('1', '2024-05-06 00:30', '2024-05-06T00:30:00'),
  s('2', '2024-05-10   15:40', '2024-05-10T15:40:00'),
  s('3', '2024-05-17', '2024-05-17'),
  s('4', '2024-05-06 12:26-12:??', '2024-05-06T12:26:00'),
  s('5', '20244-05-06 12:00', null, { impossible: true }),
  s('6', '2024-05-06 09:15 CET', '2024-05-06T09:15:00+01:00'),
  s('7', 'Sun, May 5 21:33', '2024-05-05T21:33:00'),
  s('8', 'Wed May 8 12:23', '2024-05-08T12:23:00'),
  s('9', '05-27-2024 2:14 pm', '2024-05-27T14:14:00'),
  s('10', '11:12 AM', '2024-05-06T11:12:00'),
  s('11', '~9:00 AM', '2024-05-06T09:00:00', { approximate: true }),
  s('12', '15:48 PM PST Saturday May 4th', null, { impossible: true }),
  s('13', '13:52 PM', null, { impossible: true }),
  s('14', '10:03:52 UTC', '2024-05-06T10:03:52Z'),
  s('15', '08:09 AM UTC', '2024-05-06T08:09:00Z'),
  s('16', 'July 29th, 2022, 12:00 AM', '2022-07-29T00:00:00'),
  s('17', 'February 16, 2024: 4:33pm UTC', '2024-02-16T16:33:00Z'),
  s('18', '15:25', '2024-05-06T15:25:00'),
  s('19', '21:49 UTC', '2024-05-06T21:49:00Z'),
  s('20', 'May 7, 6:43 AM', '2024-05-07T06:43:00'),
  s('22', '2018-02-12 14:03', '2018-02-12T14:03:00'),
  s('23', '4:33', '2024-05-06T04:33:00'),
  s('25', 'Sep 27 2017 13:06', '2017-09-27T13:06:00'),
  s('25 range', '17:00-18:00', '2024-05-06T17:00:00', { endIso: '2024-05-06T18:00:00' }),
  s('25 day first', '19. April, 11:00', '2024-04-19T11:00:00'),
  s('26', '2X:XX (not sure exact time)', null, { approximate: true }),
  s('27', '2025-01-14 1600', '2025-01-14T16:00:00'),
  s('28', '24/07/25 15:35', '2025-07-24T15:35:00'),
  s('31', '2022-02-02 1625', '2022-02-02T16:25:00'),
  s('31 unknown', '2022-02-02 X', null),
  s('34', '??:??', null),
  s('36', '14:23:15 UTC', '2024-05-06T14:23:15Z'),
  s('38', '1:13 PM EAT', '2024-05-06T13:13:00+03:00'),
  s('39 security', '05-14 13:18:42', '2024-05-14T13:18:42'),
  s('39 at', '21 January 2024 @ 05:30 UTC', '2024-01-21T05:30:00Z'),
  s('ISO', '2024-05-06T14:05:00+02:00', '2024-05-06T14:05:00+02:00'),
  s('ISO in UTC', '2024-05-06T14:05Z', '2024-05-06T14:05:00Z'),
  s('zone of two seasons', '14:05 PST/PDT', '2024-05-06T14:05:00-07:00'),
  s('zone by offset', '14:05 UTC+1', '2024-05-06T14:05:00+01:00'),
];

/** The zone of a text, and the local times that it puts into it. */
export const ZONED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'letters that the document defines',
    'All times in CST (UTC+8).\n\n- 2024-05-06 14:05 a\n- 2024-05-06 14:10 CST b\n',
    ['2024-05-06T14:05:00+08:00', '2024-05-06T14:10:00+08:00'],
  ],
  ['letters that are no zone', '- 2024-05-06 14:05 ALL workers stop\n', ['2024-05-06T14:05:00']],
  [
    'the same',
    '- 2024-05-06 14:05 GET requests fail\n- 2024-05-06 14:06 DB is full\n- 2024-05-06 14:07 API is down\n',
    ['2024-05-06T14:05:00', '2024-05-06T14:06:00', '2024-05-06T14:07:00'],
  ],
  ['a direction', '- 2024-05-06 14:05 WEST cluster restarts\n', ['2024-05-06T14:05:00']],
  ['a zone that is a word too', '- 2024-05-06 14:05 WEST: restart\n', ['2024-05-06T14:05:00+01:00']],
];

/** Sentences, and the times and words of the entries that they hold. */
export const PROSE: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'a time in the middle, set apart',
    'On 2024-05-06 the pool filled up, and, at 17:07 UTC, the alert paged the on-call.',
    [['2024-05-06T17:07:00Z', 'the alert paged the on-call.']],
  ],
  [
    'a time at the end',
    'On 2024-05-06 a deploy began. The pool filled up at 16:58 UTC.',
    [['2024-05-06T16:58:00Z', 'The pool filled up']],
  ],
  [
    'two times in one sentence',
    'On 2024-05-06 a deploy began. We rolled back at 17:20 and by 17:30 errors had stopped.',
    [
      ['2024-05-06T17:20:00', 'We rolled back'],
      ['2024-05-06T17:30:00', 'errors had stopped.'],
    ],
  ],
  [
    'a date and a time behind the words',
    'Logins worked until the certificate expired at 10 a.m. UTC on May 3, 2024. Support forwarded a ticket at 10:20.',
    [
      ['2024-05-03T10:00:00Z', 'Logins worked until the certificate expired'],
      ['2024-05-03T10:20:00Z', 'Support forwarded a ticket'],
    ],
  ],
  ['no time', 'The deploy took 14 minutes and nobody was paged.', []],
];
