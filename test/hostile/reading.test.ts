import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/core/analysis/analyzer.ts';
import { mergeConfigurations } from '../../server/core/configuration/merge.ts';
import type { Span } from '../../server/core/text/span.ts';
import { recognise } from '../../server/recognise/recognise.ts';
import { RUNS, texts } from './documents.ts';

const CONFIGURATION = mergeConfigurations([{ allow: ['fat finger'], people: ['constructor', '__proto__'] }]);
const TODAY = '2026-11-23';

/** Every value of the shape of a span, wherever it stands. */
function* spansIn(value: unknown): Iterable<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    yield { start: value.start, end: value.end };
  for (const part of Object.values(value)) yield* spansIn(part);
}

function check(text: string): void {
  recognise(text);
  const { postmortem, findings } = createAnalyzer(CONFIGURATION, TODAY).analyze({ text });
  for (const { start, end } of spansIn([postmortem, findings]))
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
  for (const sentence of postmortem.sentences) {
    assert.equal(sentence.text, text.slice(sentence.at.start, sentence.at.end));
    assert.equal(sentence.prose.length, sentence.text.length);
  }
  for (const { at, text: words } of findings) assert.equal(words, text.slice(at.start, at.end));
}

suite('hostile: reading', () => {
  test('any text is read, and every span lies in it', () => {
    fc.assert(fc.property(texts, check), { numRuns: RUNS });
  });
});
