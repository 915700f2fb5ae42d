import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { renderTrends } from '../../../server/core/trends/render.ts';
import type { Trends } from '../../../server/core/trends/trends.ts';
import { keyMismatches, optionalKeys } from '../record/schema.ts';
import { recordOf, trends } from './given.ts';

const SCHEMA: unknown = JSON.parse(
  readFileSync(new URL('../../../schemas/trends.schema.json', import.meta.url), 'utf8'),
);

const EVIL = '<img src=x onerror="alert(1)">|`*_.md';

/** Two months, one of them with a line; every figure has something and misses something. */
const FULL: Trends = trends([
  ...[3, 9, 27, 81, 243, 729, 2187].map((detect, index) =>
    recordOf(`2026-01/${String(index)}.md`, {
      date: `2026-01-0${String(index + 1)}`,
      class: index % 2 === 0 ? 'dns' : 'disk',
      drafted: `2026-01-1${String(index)}`,
      detect,
      lag: detect,
      accounts: index,
      answered: index % 6,
      actions: [{ due: '2026-02-01', done: index % 2 === 0, doneOn: index % 2 === 0 ? '2026-01-20' : null }],
    }),
  ),
  recordOf(EVIL, { date: '2026-03-01', class: EVIL, detect: 5, actions: [{}] }),
  recordOf(EVIL, { date: '2026-03-01', class: EVIL, detect: 5, actions: [{}] }),
]);

const EMPTY = trends([]);

/** What stands in a form of the trends, and what does not. */
function check(
  form: string,
  { holds, lacks }: { readonly holds: readonly string[]; readonly lacks: readonly string[] },
) {
  for (const words of holds) assert.ok(form.includes(words), `${words}\n${form.slice(0, 3000)}`);
  for (const words of lacks) assert.ok(!form.includes(words), words);
}

suite('trends: as data', () => {
  test('the published schema holds, requires every key and has no others', () => {
    assert.ok(typeof SCHEMA === 'object' && SCHEMA !== null);
    const validate = new Ajv({ strict: true, allowUnionTypes: true, formats: fullFormats }).compile(SCHEMA);
    for (const each of [FULL, EMPTY])
      assert.ok(validate(JSON.parse(renderTrends(each, 'json'))), JSON.stringify(validate.errors));
    assert.deepEqual(optionalKeys(SCHEMA), []);
    assert.deepEqual(keyMismatches(SCHEMA, FULL), []);
  });
});

suite('trends: as Markdown', () => {
  test('the four signals first, each with its number', () => {
    const [title, subtitle, signals] = renderTrends(FULL, 'md').split('\n\n');
    assert.equal(title, '# What we learn from incidents');
    assert.equal(subtitle, '8 postmortems of incidents from 1 Jan 2026 to 1 Mar 2026, as of 30 Jun 2026.');
    assert.equal(signals?.split('\n').length, 4);
  });

  test('formulas, tables, sources, what is missing', () => {
    check(renderTrends(FULL, 'md'), {
      holds: ['detected − start', '| Jan 2026 | 7 | 1 h 21 min |', '2026-01/0.md', 'start is not told', 'counted once'],
      lacks: [' <img', 'undefined', 'NaN', 'null'],
    });
  });

  test('nothing to count', () => {
    check(renderTrends(EMPTY, 'md'), {
      holds: ['0 postmortems', 'too early to say'],
      lacks: ['NaN', 'undefined', 'null'],
    });
  });
});

suite('trends: as a page', () => {
  const page = renderTrends(FULL, 'html');

  test('one file: nothing is loaded, nothing runs', () => {
    check(page, {
      holds: ["default-src 'none'", '<title>What we learn from incidents</title>', 'lang="en"'],
      lacks: ['<script', '<img', '<link', '@import', 'url(', '://', 'NaN', 'undefined'],
    });
  });

  test('each picture has a title, words for it, and a table', () => {
    const count = (words: string): number => page.split(words).length - 1;
    assert.equal(count('<svg'), count('role="img"'));
    assert.equal(count('<svg'), count('</desc>'));
    assert.equal(count('<svg'), count('<details>'));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('no line below five: one month of two has one', () => {
    const detect = /<title id="times-1-title">.*?<\/svg>/.exec(page)?.[0] ?? '';
    assert.equal(detect.split('<circle').length - 1, 8);
    assert.match(detect, /<path class="pm-median" d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+"/);
    check(renderTrends(trends([recordOf('a.md', { detect: 5 })]), 'html'), { holds: ['<circle'], lacks: ['<path'] });
  });

  test('nothing to count', () => {
    check(renderTrends(EMPTY, 'html'), { holds: ['0 postmortems'], lacks: ['NaN', 'undefined', '<circle'] });
  });
});
