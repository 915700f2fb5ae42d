import assert from 'node:assert/strict';
import { renderHtmlBody, renderHtmlPage, renderMarkdown, renderSummary } from '../../../server/core/index.ts';
import MarkdownIt from 'markdown-it';
import { ATTACKS, documentWith } from './attacks.ts';
import { summaryOf } from './given.ts';

/** The elements and attributes that a page is made of. Anything else came from the document. */
const ELEMENTS = new Set(
  (
    'html head meta title style body main article header footer section ul li h1 h2 h3 p dl div dt dd table caption ' +
    'thead tbody tr th td span strong em code a hr details summary ' +
    'svg desc defs pattern rect line circle path g text'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'class lang id data-question data-offset data-end aria-labelledby aria-label scope title href rel charset name ' +
    'content http-equiv ' +
    'viewBox role aria-labelledby font-family font-size font-weight text-anchor fill stroke stroke-width ' +
    'x y x1 y1 x2 y2 cx cy r d width height patternUnits patternTransform'
  ).split(' '),
);
const TAG = /<\/?([^<>]*)>/g;
const ELEMENT = /^[a-z\d-]*/i;
const ATTRIBUTE = /([^\s"'=/]+)(?:="([^"]*)")?/g;
const SAFE_LINK = /^(?:https?:\/\/|mailto:)/;
const STYLE = /<style>[\s\S]*?<\/style>/;

const check = (html: string): void => {
  for (const [, tag = ''] of html.replace(STYLE, '').matchAll(TAG)) {
    const [element = ''] = ELEMENT.exec(tag) ?? [];
    if (tag === '!doctype html') continue;
    assert.ok(ELEMENTS.has(element.toLowerCase()), `element ${tag}`);
    for (const [, name = '', value = ''] of tag.slice(element.length).matchAll(ATTRIBUTE)) {
      assert.ok(ATTRIBUTES.has(name), `attribute ${name} of ${element}`);
      if (name === 'href') assert.match(value, SAFE_LINK);
    }
  }
};

const CONTROL = /[^\P{Cc}\n]/u;
const SLACK_TAG = /<([^<>]*)>/g;
const SLACK_LINK = /^(?:https?:\/\/|mailto:)[^|<>]+\|[^|<>]*$/;

/** In Slack's marks an angle bracket makes a link or calls people: only safe links may be left. */
const checkSlack = (text: string): void => {
  for (const [, inside = ''] of text.matchAll(SLACK_TAG)) assert.match(inside, SLACK_LINK);
};

suite('summary: attacks do nothing', () => {
  const reader = new MarkdownIt({ html: true });
  for (const attack of ATTACKS) {
    test(attack, () => {
      const summary = summaryOf(documentWith(attack));
      check(renderHtmlBody(summary));
      check(renderHtmlPage(summary, 'a4'));
      check(reader.render(renderMarkdown(summary)));
      checkSlack(renderSummary(summary, { format: 'slack', paper: 'a4' }));
      assert.doesNotMatch(renderSummary(summary, { format: 'text', paper: 'a4' }), CONTROL);
    });
  }

  test('the check sees an attack', () => {
    assert.throws(() => {
      check('<p onclick="alert(1)">x</p>');
    });
    assert.throws(() => {
      check('<a href="javascript:alert(1)">x</a>');
    });
    assert.throws(() => {
      check('<img src="https://evil.example/a.png">');
    });
  });

  test('the page forbids scripts and loading by itself', () => {
    assert.match(renderHtmlPage(summaryOf('# T'), 'letter'), /content="default-src 'none'; style-src 'unsafe-inline'/);
  });
});
