import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextTimelineEntry } from '../../../server/core/edits/timeline-entry.ts';
import { normaliseTimeline } from '../../../server/core/edits/normalise-timeline.ts';
import { pasteAsTimeline } from '../../../server/core/edits/paste-timeline.ts';
import { sortTimeline } from '../../../server/core/edits/sort-timeline.ts';
import type { Postmortem } from '../../../server/core/model/postmortem.ts';
import { parse } from '../../../server/core/parse/parse.ts';
import { applyEdits } from '../../../server/core/text/edit.ts';
import type { Edit } from '../../../server/core/text/edit.ts';

type Change = (postmortem: Postmortem) => readonly Edit[];
const insert: Change = (postmortem) => nextTimelineEntry(postmortem, { iso: '2025-03-04T14:20:00Z', text: 'New' });

const apply = (text: string, change: Change): string => applyEdits(text, change(parse(text)));

/** The body of a timeline before and after a change. */
function check(change: Change, heading: string, [before, after]: readonly [string, string]): void {
  const head = `# Incident\n\n## ${heading}\n\n`;
  assert.equal(apply(head + before, change), head + after);
}

const TABLE = '| Time | Event | Link |\n| - | - | - |\n';
const ROWS: readonly (readonly [string, Change, string, string, string])[] = [
  [
    'sorts rows, an unknown time stays below its row',
    sortTimeline,
    'Timeline (UTC)',
    `2025-03-04\n\n${TABLE}| 14:10 | b | x |\n| 14:05 |  a | y |\n| ?? | z | |\n`,
    `2025-03-04\n\n${TABLE}| 14:05 |  a | y |\n| ?? | z | |\n| 14:10 | b | x |\n`,
  ],
  [
    'sorts items with what stands below them, numbers stay',
    sortTimeline,
    'Timeline',
    '1. 2025-03-04 14:10: b\n   - detail\n2. 2025-03-04 13:05: a\n',
    '1. 2025-03-04 13:05: a\n2. 2025-03-04 14:10: b\n   - detail\n',
  ],
  [
    'writes the date out where it was taken from above',
    sortTimeline,
    'Timeline (UTC)',
    '- 2025-03-04 14:05 b\n- 14:01 a\n',
    '- 2025-03-04 14:01 UTC a\n- 2025-03-04 14:05 b\n',
  ],
  [
    'leaves the newest first',
    sortTimeline,
    'Timeline',
    '- 2025-03-04 14:10 c\n- 2025-03-04 14:08 b\n- 2025-03-04 14:01 a\n',
    '- 2025-03-04 14:10 c\n- 2025-03-04 14:08 b\n- 2025-03-04 14:01 a\n',
  ],
  [
    'normalises in place',
    normaliseTimeline,
    'Timeline (UTC)',
    `2025-03-04\n\n${TABLE}| 2:05 pm  | a <!-- c --> | y |\n| ?? | z | |\n`,
    `2025-03-04\n\n${TABLE}| 2025-03-04 14:05 UTC  | a <!-- c --> | y |\n| ?? | z | |\n`,
  ],
  [
    'normalises ranges, letters and offsets of zones',
    normaliseTimeline,
    'Timeline (PT)',
    '- 4 March 2025, 14:05 - 14:20: a\n- ~15:10 CET: b\n',
    '- 2025-03-04 14:05–14:20 UTC-08:00: a\n- ~2025-03-04 15:10 CET: b\n',
  ],
  [
    'inserts a row',
    insert,
    'Timeline (UTC)',
    `${TABLE}| 2025-03-04 14:05 | a | y |\n| 2025-03-04 14:50 | b | |\n`,
    `${TABLE}| 2025-03-04 14:05 | a | y |\n| 2025-03-04 14:20 | New | |\n| 2025-03-04 14:50 | b | |\n`,
  ],
  [
    'inserts an item with its marks and meridiem',
    insert,
    'Timeline (UTC)',
    '- **2025-03-04 1:05 PM** - a\n',
    '- **2025-03-04 1:05 PM** - a\n- **2025-03-04 2:20 PM** - New\n',
  ],
];

suite('edits of a timeline', () => {
  for (const [name, change, heading, before, after] of ROWS)
    test(name, () => {
      check(change, heading, [before, after]);
    });
});

const PASTED: readonly (readonly [string, string, string])[] = [
  [
    'Slack',
    'Kim Lee  [2:05 PM]\nseeing errors\nat checkout\nJo  [2:07 PM]\nack\n',
    '- 14:05 UTC – Kim Lee: seeing errors at checkout\n- 14:07 UTC – Jo: ack\n',
  ],
  [
    'Slack, name above',
    'Kim\n  2:05 PM\nseeing errors\nJo\n  2:07 PM\nack\n',
    '- 14:05 UTC – Kim: seeing errors\n- 14:07 UTC – Jo: ack\n',
  ],
  ['Teams', '[3/1/2026 2:05 PM] Kim Lee: hi\n', '- 2026-03-01 14:05 UTC – Kim Lee: hi\n'],
  ['PagerDuty', 'Mar 1, 2026 at 2:05 PM Triggered by the probe\n', '- 2026-03-01 14:05 UTC – Triggered by the probe\n'],
  [
    'syslog',
    'Mar  1 14:05:12 web-1 app[12]: worker died\n',
    '- 2026-03-01 14:05:12 UTC – web-1 app[12]: worker died\n',
  ],
  [
    'git log',
    'commit 1a2b3c4d\nAuthor: K <k@example.com>\nDate:   Sun Mar 1 14:05:00 2026 +0100\n\n    Raise the limit\n\n    Why.\n',
    '- 2026-03-01 14:05 UTC+01:00 – Raise the limit\n',
  ],
  ['git log in one line', '1a2b3c4 2026-03-01 14:05:00 +0000 Raise it\n', '- 2026-03-01 14:05 UTC – Raise it\n'],
  ['no time', 'hello\n', ''],
];

suite('pasted text as timeline entries', () => {
  for (const [name, text, expected] of PASTED)
    test(name, () => {
      assert.equal(pasteAsTimeline(text, { today: '2026-03-02', zone: 'UTC', notation: 'list' }), expected);
    });
  test('rows', () => {
    const rows = pasteAsTimeline('14:05 a | b\n', { today: '2026-03-02', notation: { columns: 3 } });
    assert.equal(rows, '| 14:05 | a \\| b |  |\n');
  });
});

const minute = fc.integer({ min: 0, max: 1439 });
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const words = fc.constantFrom(
  'Alert `x` fires',
  'A <!-- why --> B',
  '**Rollback**  done',
  'naïve 😀 step',
  'see [log](a.md)',
);
const feed = fc.constantFrom('\n', '\r\n');
const line = fc.constantFrom(
  (time: string, text: string) => `| ${time} |  ${text} | extra |`,
  (time: string, text: string) => `- **${time}** - ${text}`,
  (time: string, text: string) => `* 2025-03-04 ${time} UTC: ${text}`,
);
const documents = fc
  .tuple(fc.array(fc.tuple(minute, words), { minLength: 1, maxLength: 9 }), line, feed)
  .map(([entries, write, end]) => {
    const rows = entries.map(([minutes, text], index) => write(clock(minutes), `${text} ${index}`));
    const head = rows[0]?.startsWith('|') === true ? ['| Time | Event | Note |', '| --- | --- | --- |'] : [];
    return [
      '# Incident',
      '',
      '## Timeline (UTC)',
      '',
      '2025-03-04',
      '',
      ...head,
      ...rows,
      '',
      '## Impact',
      '',
      '12.',
    ].join(end);
  });

const STAMPS = /2025-03-04 \d\d:\d\d UTC|2025-03-05 \d\d:\d\d UTC|2025-03-\d\d \d\d:\d\d(?: UTC)?|\b\d\d:\d\d\b/g;
const bare = (text: string): string => text.replace(STAMPS, '@');

suite('edits of a timeline: properties', () => {
  test('sorting moves whole lines and is done after one time', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const sorted = apply(text, sortTimeline);
        assert.deepEqual(bare(sorted).split('\n').sort(), bare(text).split('\n').sort());
        assert.equal(apply(sorted, sortTimeline), sorted);
      }),
    );
  });
  test('normalising changes stamps alone, keeps times and is done after one time', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const written = apply(text, normaliseTimeline);
        assert.equal(bare(written), bare(text));
        const times = (source: string): unknown => parse(source).timeline.entries.map(({ stamp }) => stamp.iso);
        assert.deepEqual(times(written), times(text));
        assert.equal(apply(written, normaliseTimeline), written);
      }),
    );
  });
  test('an insertion adds one entry and removes nothing', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const edits = insert(parse(text));
        assert.ok(edits.every(({ at }) => at.start === at.end));
        const count = (source: string): number => parse(source).timeline.entries.length;
        assert.equal(count(applyEdits(text, edits)), count(text) + 1);
      }),
    );
  });
  test('any text can be pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pasted = pasteAsTimeline(`14:05 a ${text}`, { today: '2026-03-02', notation: 'list' });
        assert.ok(pasted === '' || pasted.endsWith('\n'));
      }),
    );
  });
});
