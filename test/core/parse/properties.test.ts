import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { readBlocks } from '../../../server/core/parse/page.ts';
import { parse } from '../../../server/core/parse/parse.ts';
import { maskProse } from '../../../server/core/parse/prose.ts';
import { splitSentences } from '../../../server/core/parse/split.ts';
import { contains } from '../../../server/core/text/span.ts';
import type { Span } from '../../../server/core/text/span.ts';
import { anyText } from './random-markdown.ts';

const RUNS = { numRuns: 300 };

const check = (holds: (text: string) => void): void => {
  fc.assert(fc.property(anyText, holds), RUNS);
};

const isInside = (text: string, at: Span): void => {
  assert.ok(0 <= at.start && at.start <= at.end && at.end <= text.length, `${at.start}-${at.end} of ${text.length}`);
};

suite('any text', () => {
  test('blocks lie in the text, in order, and their lines never overlap', () => {
    check((text) => {
      let done = 0;
      for (const block of readBlocks(text)) {
        isInside(text, block.at);
        for (const line of block.lines) {
          isInside(text, line);
          assert.ok(line.start >= done, `line at ${line.start} before ${done}`);
          assert.doesNotMatch(text.slice(line.start, line.end), /[\r\n]/);
          done = line.end;
        }
      }
    });
  });

  test('markers, checkboxes and cells are what they claim', () => {
    check((text) => {
      for (const block of readBlocks(text)) {
        if (block.kind === 'item')
          assert.match(text.slice(block.marker.start, block.marker.end), /^(?:[-*+]|\d+[.)])$/);
        if (block.kind === 'item' && block.checkbox)
          assert.match(text.slice(block.checkbox.start, block.checkbox.end), /^\[[ x]\]$/i);
        if (block.kind !== 'row') continue;
        for (const { at } of block.cells) {
          assert.ok(contains(block.at, at));
          const cell = text.slice(at.start, at.end);
          assert.equal(cell, cell.trim());
          assert.doesNotMatch(cell, /(?<!\\)\|/);
        }
      }
    });
  });

  test('prose is as long as its text', () => {
    check((text) => {
      assert.equal(maskProse(text, [{ start: 0, end: text.length }]).length, text.length);
    });
  });

  test('sentences of prose stand in order and lose no word', () => {
    check((text) => {
      let done = 0;
      let left = '';
      for (const { start, end } of splitSentences(text)) {
        assert.ok(start >= done && end > start);
        left += text.slice(done, start);
        done = end;
      }
      assert.equal((left + text.slice(done)).trim(), '');
    });
  });

  test('is parsed: sentences are their text, sections nest, spans lie in the text', () => {
    check((text) => {
      const { sentences, sections, directives, frontMatter } = parse(text);
      for (const { at, text: own, prose } of sentences) {
        assert.equal(text.slice(at.start, at.end), own);
        assert.equal(prose.length, own.length);
        assert.doesNotMatch(prose, /[\r\n]/);
      }
      for (const { heading, body, own, parent } of sections) {
        isInside(text, heading.at);
        isInside(text, body);
        assert.ok(contains(body, own), 'own in body');
        assert.ok(contains(heading.at, heading.words), 'words in heading');
        const around = parent === undefined ? undefined : sections[parent];
        if (around) assert.ok(contains(around.body, body), 'body in parent');
      }
      for (const { at, scope } of directives) {
        isInside(text, at);
        isInside(text, scope);
      }
      for (const field of frontMatter.fields.values()) isInside(text, field.at);
    });
  });

  test('sentences never overlap', () => {
    check((text) => {
      const spans = parse(text).sentences.map(({ at }) => at);
      spans.forEach((at, index) => {
        assert.ok(at.start >= (spans[index - 1]?.end ?? 0));
      });
    });
  });
});
