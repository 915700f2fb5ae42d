import assert from 'node:assert/strict';
import { renderHtmlBody, renderHtmlPage, renderMarkdown, renderSummary } from '../../../server/core/index.ts';
import MarkdownIt from 'markdown-it';
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

const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)',
  '<svg onload=alert(1)><animate onbegin=alert(1)></svg>',
  '<iframe src="https://evil.example"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](https://evil.example/"onmouseover="alert(1))',
  "[x](https://evil.example/'onmouseover='alert(1))",
  '[x](<https://evil.example/ onmouseover=alert(1)>)',
  '[x](https://evil.example "onclick=alert(1)")',
  '<javascript:alert(1)>',
  '![x](https://evil.example/track.png)',
  '![x](javascript:alert(1))',
  '[![x](https://evil.example/a.png)](https://evil.example)',
  '<style>@import "https://evil.example/a.css"</style>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<link rel=stylesheet href=https://evil.example/a.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example"><input name=x></form>',
  '<object data="https://evil.example"></object>',
  '<!--><script>alert(1)</script>-->',
  '"><script>alert(1)</script>',
  "' onfocus='alert(1)' autofocus='",
  '`<script>alert(1)</script>`',
  '**<b onclick=alert(1)>x</b>**',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!channel> <@U012AB3CD> <https://evil.example|click>',
  '<svg><title>x</title><desc>x</desc><use href="https://evil.example/a.svg#x"/></svg>',
  '</svg></desc></title><script>alert(1)</script>',
  '\u001b]8;;https://evil.example\u0007x\u001b[31m',
  '<a name="x" style="background:url(https://evil.example)">x</a>',
];

/** A document that carries the attack in every place a page takes words from. */
const documentWith = (attack: string): string => `---
title: ${JSON.stringify(attack)}
severity: ${JSON.stringify(attack)}
date: ${JSON.stringify(attack)}
lang: ${JSON.stringify(attack)}
started: ${JSON.stringify(attack)}
---

# Outage ${attack} of the day

## Summary

It broke ${attack} and then it was mended.

## Impact

- Logins failed ${attack} for 4,200 ${attack} users
- 300 users ${attack}

## Root cause

The disk was full ${attack} because of logs.

- A factor ${attack} of some kind

## Timeline

- 2026-03-01 14:05 UTC It broke ${attack} again

## Action items

| Action | Owner | Due | Priority |
|---|---|---|---|
| Add ${attack.replaceAll('|', '')} alert | ${attack.replaceAll('|', '')} | ${attack.replaceAll('|', '')} | P1 |

- [ ] Add an alert ${attack} — @ana, due ${attack}
`;

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
