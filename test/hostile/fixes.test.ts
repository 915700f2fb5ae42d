import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/core/analysis/analyzer.ts';
import { mergeConfigurations } from '../../server/core/configuration/merge.ts';
import { safeEdits } from '../../server/core/features/fix-all.ts';
import type { Edit } from '../../server/core/text/edit.ts';
import { applyEdits } from '../../server/core/text/edit.ts';
import { documents, RUNS } from './documents.ts';
import type { Document } from './documents.ts';

const MOST_PASSES = 10;
const analyzer = createAnalyzer(mergeConfigurations([]), '2026-11-23');

/** What no edit may touch, in order. */
function outside(text: string, edits: readonly Edit[]): readonly string[] {
  const ordered = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const starts = [0, ...ordered.map(({ at }) => at.end)];
  return starts.map((start, index) => text.slice(start, ordered[index]?.at.start));
}

function assertKept(before: string, edits: readonly Edit[]): string {
  const after = applyEdits(before, edits);
  let from = 0;
  for (const kept of outside(before, edits)) {
    const found = after.indexOf(kept, from);
    assert.notEqual(found, -1, `lost: ${JSON.stringify(kept)}`);
    from = found + kept.length;
  }
  return after;
}

const STRAY_CR = /\r/; // in a document of LF
const STRAY_LF = /(?<!\r)\n|\r(?!\n)/; // in a document of CRLF

function assertLineEnds(text: string, { end }: Document): void {
  assert.doesNotMatch(text, end === '\n' ? STRAY_CR : STRAY_LF);
}

function checkEach(document: Document): void {
  for (const { fixes } of analyzer.analyze(document).findings)
    for (const { edits } of fixes) {
      const apart = [...edits].sort((a, b) => a.at.start - b.at.start);
      for (const [index, { at }] of apart.entries())
        assert.ok(at.end <= (apart[index + 1]?.at.start ?? document.text.length), 'edits of one fix overlap');
      const after = assertKept(document.text, edits);
      assertLineEnds(after, document);
      analyzer.parse({ text: after });
    }
}

function checkAll(document: Document): void {
  let { text } = document;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const edits = safeEdits(analyzer.analyze({ text }).findings);
    if (edits.length === 0) return;
    text = assertKept(text, edits);
    assertLineEnds(text, document);
  }
  assert.fail(`still changing after ${MOST_PASSES} passes: ${JSON.stringify(text)}`);
}

suite('hostile: fixes', () => {
  test('each one leaves what is outside of it, and the line ends', () => {
    fc.assert(fc.property(documents, checkEach), { numRuns: RUNS });
  });
  test('safe ones, all at once and again, come to rest', () => {
    fc.assert(fc.property(documents, checkAll), { numRuns: RUNS });
  });
});
