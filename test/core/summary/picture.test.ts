import assert from 'node:assert/strict';
import { renderHtmlBody, renderHtmlPage } from '../../../server/core/index.ts';
import { timelinePicture } from '../../../server/core/summary/timeline-picture.ts';
import { textWidth } from '../../../server/core/summary/text-width.ts';
import { summaryOf } from './given.ts';

const FIELDS = ['started', 'detected', 'acknowledged', 'declared', 'mitigated', 'resolved'] as const;

const documentWith = (times: readonly (string | undefined)[]): string =>
  `---\n${FIELDS.flatMap((field, index) => (times[index] === undefined ? [] : [`${field}: ${times[index]}`])).join('\n')}\n---\n\n# Broker down\n`;

const TEXT =
  /<text class="pm-(?:name|clock)"[^>]* x="([\d.]+)" y="([\d.]+)" font-size="(\d+)" text-anchor="(\w+)">([^<]*)</g;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: string;
}

const boxesOf = (svg: string): readonly Box[] =>
  [...svg.matchAll(TEXT)].map(([, x = '', y = '', size = '', anchor = '', words = '']) => {
    const width = textWidth(words, Number(size));
    const left = anchor === 'end' ? Number(x) - width : Number(x);
    return { left, right: left + width, y };
  });

/** No label stands on another one of its line, none leaves the picture. */
const check = (times: readonly (string | undefined)[], labels: number): void => {
  const boxes = boxesOf(timelinePicture(summaryOf(documentWith(times))));
  assert.equal(boxes.length, labels * 2);
  for (const [index, a] of boxes.entries()) {
    assert.ok(a.left >= 0 && a.right <= 740, JSON.stringify(a));
    for (const b of boxes.slice(index + 1)) assert.ok(a.y !== b.y || a.right <= b.left || b.right <= a.left);
  }
};

const at = (time: string, day = '2026-03-01'): string => `${day}T${time}:00Z`;

const ROWS: readonly (readonly [string, readonly (string | undefined)[], number])[] = [
  ['six milestones in a row', ['10:00', '10:20', '10:40', '11:00', '11:20', '11:40'].map((time) => at(time)), 6],
  [
    'six milestones within minutes of hours',
    ['10:00', '10:01', '10:02', '10:03', '10:04', '16:00'].map((time) => at(time)),
    6,
  ],
  ['milestones at the very end', ['10:00', '15:57', '15:58', '15:58', '15:59', '16:00'].map((time) => at(time)), 5],
  [
    'months without notice',
    [at('02:00', '2026-01-11'), at('09:15'), undefined, undefined, at('10:00'), at('17:25')],
    4,
  ],
];

suite('summary: the picture of the timeline', () => {
  for (const [name, times, labels] of ROWS) {
    test(name, () => {
      check(times, labels);
    });
  }

  test('one moment is no picture', () => {
    assert.equal(timelinePicture(summaryOf(documentWith([at('10:00')]))), '');
  });

  test('a long stretch is broken and the words say so; an even one is to scale with round times', () => {
    const long = timelinePicture(
      summaryOf(documentWith([at('02:00', '2026-01-11'), at('09:15'), undefined, undefined, undefined, at('10:00')])),
    );
    assert.match(long, /class="pm-cut"/);
    assert.match(long, /A long stretch is drawn short\./);
    const even = timelinePicture(
      summaryOf(documentWith([at('10:00'), at('11:00'), undefined, undefined, undefined, at('12:00')])),
    );
    assert.doesNotMatch(even, /pm-cut/);
    assert.match(even, />10:30</);
  });

  test('a year that was mistyped is never shown as a duration', () => {
    const body = renderHtmlBody(
      summaryOf(documentWith([at('10:00', '2006-03-01'), at('10:05'), undefined, undefined, undefined, at('11:00')])),
    );
    assert.doesNotMatch(body, /Time to (?:detect|resolve)|Undetected/);
  });

  test('the same bytes in the panel and in the file', () => {
    const summary = summaryOf(documentWith([at('10:00'), at('10:05'), undefined, undefined, undefined, at('11:00')]));
    const picture = timelinePicture(summary);
    assert.ok(renderHtmlBody(summary).includes(picture) && renderHtmlPage(summary, 'a4').includes(picture));
  });
});
