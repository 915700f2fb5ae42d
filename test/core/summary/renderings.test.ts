import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  QUESTION_TITLES,
  QUESTIONS,
  renderHtmlBody,
  renderHtmlPage,
  renderMarkdown,
} from '../../../server/core/index.ts';
import { summaryOf } from './given.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['an empty document', ''],
  ['a heading alone', '# Outage'],
  ['an example', readFileSync('examples/2026-03-04-exposed-search-cluster-after.md', 'utf8')],
];

const HEADING = /<h2[^>]*>([^<]*)<\/h2>/g;
const PLACE = /data-offset="(\d+)" data-end="(\d+)"/g;
const OPENED = /<([a-z\d]+)(?:\s[^>]*)?(?<!\/)>|<\/([a-z\d]+)>/gi;

/** The five questions in their order, places inside of the text, and every element closed. */
const check = (text: string): void => {
  const html = renderHtmlBody(summaryOf(text));
  const titles = QUESTIONS.map((question) => QUESTION_TITLES[question]);
  assert.deepEqual(
    [...html.matchAll(HEADING)].map((match) => match[1]),
    titles,
  );
  for (const [, start, end] of html.matchAll(PLACE)) {
    assert.ok(Number(start) <= Number(end) && Number(end) <= text.length);
  }
  const open: string[] = [];
  for (const [, name, closed] of html.matchAll(OPENED)) {
    if (name !== undefined) open.push(name);
    else assert.equal(open.pop(), closed);
  }
  assert.deepEqual(open, []);
  const markdown = renderMarkdown(summaryOf(text));
  assert.deepEqual(
    markdown.split('\n').filter((line) => line.startsWith('## ')),
    titles.map((title) => `## ${title}`),
  );
};

suite('summary: renderings', () => {
  for (const [name, text] of TEXTS) {
    test(name, () => {
      check(text);
    });
  }

  test('what is not written says so, in every rendering', () => {
    const summary = summaryOf('');
    assert.equal(renderHtmlBody(summary).split('Not yet written').length - 1, 7);
    assert.equal(renderMarkdown(summary).split('*Not yet written*').length - 1, 7);
  });

  test('the page is one file in the language of the document, for the sheet asked for', () => {
    const page = renderHtmlPage(summaryOf('---\nlang: de\n---\n\n# Ausfall\n'), 'letter');
    assert.match(page, /^<!doctype html>\n<html lang="de">/);
    assert.match(page, /<title>Ausfall<\/title>/);
    assert.match(page, /@page \{ size: letter;/);
    assert.doesNotMatch(page, /<script|<link|<img|url\(/);
  });

  test('Markdown keeps signs of the document as signs', () => {
    const markdown = renderMarkdown(
      summaryOf('# T\n\n## Impact\n\n1986 users saw \\*stars\\* & `a|b` in \\<div\\>.\n'),
    );
    assert.ok(markdown.includes('1986 users saw \\*stars\\* & `a|b` in \\<div>.'), markdown);
  });
});
