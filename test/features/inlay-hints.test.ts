import assert from 'node:assert/strict';
import { CHECKOUT, read } from '../support/postmortem.ts';

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

function check(text: string, expected: readonly string[]): void {
  const { service, analysis } = read(text);
  const lines = text.split('\n');
  const hints = service.inlayHints(analysis, WHOLE).map(({ position, label }) => {
    assert.ok(typeof label === 'string');
    return `${lines[position.line]?.slice(0, position.character) ?? ''}[${label}]`;
  });
  assert.deepEqual(hints, expected);
}

const timeline = (...entries: readonly string[]): string =>
  `---\ndate: 2026-03-14\n---\n\n# Outage\n\n## Timeline (UTC)\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

suite('features: inlay hints', () => {
  test('how long after the entry before', () => {
    check(timeline('14:05 A deploy.', '14:12 Errors rise.', '16:02 Quiet.'), [
      '- 14:12[+7 min]',
      '- 16:02[+1 h 50 min]',
    ]);
  });
  test('nothing between two entries of one minute, and where the order is broken', () => {
    check(timeline('14:05 A deploy.', '14:05 Another.', '13:00 Earlier.'), []);
  });
  test('over midnight and with about', () => {
    check(timeline('2026-03-14 23:50 A deploy.', '2026-03-15 ~00:10 Errors rise.'), ['- 2026-03-15 ~00:10[+≈20 min]']);
  });
  test('an unknown time is passed over', () => {
    check(timeline('14:05 A deploy.', '??:?? Somebody asks.', '14:25 Errors rise.'), ['- 14:25[+20 min]']);
  });
  test('milestones of the front matter', () => {
    check(
      '---\nstarted: 2026-03-14T14:00Z\ndetected: 2026-03-14T14:12Z\nresolved: 2026-03-14T15:47Z\n---\n\n# Outage\n',
      ['detected: 2026-03-14T14:12Z[detected after 12 min]', 'resolved: 2026-03-14T15:47Z[resolved after 1 h 47 min]'],
    );
  });
  test('only in the range that is asked for', () => {
    const { service, analysis } = read(timeline('14:05 A deploy.', '14:12 Errors rise.'));
    const top = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    assert.deepEqual(service.inlayHints(analysis, top), []);
  });
  test('times without a date have no length that is sure over days', () => {
    const { service, analysis } = read(CHECKOUT);
    assert.ok(service.inlayHints(analysis, WHOLE).every(({ label }) => typeof label === 'string'));
  });
});
