import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import type { BrowserContext, Page } from 'playwright-core';
import { createLanguageService, DEFAULTS } from '../../../server/core/index.ts';
import { ATTACKS, documentWith } from '../../core/summary/attacks.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { ROOT } from '../workbench/places.ts';

const service = createLanguageService(DEFAULTS, '2026-06-01');
const reader = new MarkdownIt({ html: true });

/** What the panel does with a body, and the copy for other editors. */
const PANEL = `
import { patch } from './client/webview/patch.ts';
import { richText } from './client/webview/rich-text.ts';
import { makeReachable } from './client/webview/source.ts';
window.panel = (body) => {
  const wanted = document.createElement('main');
  wanted.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  makeReachable(wanted);
  patch(document.querySelector('main'), wanted);
};
window.pasted = (body) => { document.querySelector('main').innerHTML = richText(body); };
`;

/** No policy helps here, unlike in the panel and in the file: what is in the page would run. */
const BARE = '<!doctype html><html><body><main></main></body></html>';

type Show = 'panel' | 'pasted' | 'markup';

const show = (page: Page, how: Show, text: string): Promise<void> =>
  page.evaluate(
    ([name, words]) => {
      const { panel, pasted } = window as unknown as Record<'panel' | 'pasted', (body: string) => void>;
      if (name === 'panel') panel(words);
      else if (name === 'pasted') pasted(words);
      else document.querySelector('main')?.replaceChildren(document.createRange().createContextualFragment(words));
    },
    [how, text] as const,
  );

/** Runs in the page, which has settled: what would act, and what a click would run. */
const found = (): readonly string[] => {
  const acting = 'script, img, image, iframe, object, embed, video, audio, link, base, form, input, portal, style';
  const inside = [...document.querySelectorAll('main *')];
  return [
    ...[...document.querySelectorAll(`main :is(${acting})`)].map(({ outerHTML }) => outerHTML),
    ...inside.flatMap((element) => element.getAttributeNames().filter((name) => /^on|^srcdoc$/.test(name))),
    // The tables of the copy have borders of ours.
    ...inside
      .flatMap((element) => element.getAttribute('style') ?? [])
      .filter((style) => !/^border(?:-collapse)?:/.test(style)),
    // An address that is none has ":" and leads nowhere.
    ...[...document.querySelectorAll<HTMLAnchorElement>('main a')]
      .filter(({ protocol }) => ![':', 'http:', 'https:', 'mailto:'].includes(protocol))
      .map(({ outerHTML }) => outerHTML),
    ...(document.querySelector('article') === null && document.querySelector('main h1') === null ? ['no page'] : []),
  ];
};

suite('summary: attacks do nothing in the browser', () => {
  const here = {} as { profile: string; context: BrowserContext; page: Page; file: Page };
  const acts: string[] = [];

  suiteSetup(async () => {
    here.profile = await mkdtemp(join(tmpdir(), 'postmortem-attacks-'));
    here.context = await launchBrowser(here.profile);
    here.page = await here.context.newPage();
    here.file = await here.context.newPage();
    const options = { resolveDir: ROOT, loader: 'ts', contents: PANEL } as const;
    const { outputFiles } = await build({ stdin: options, bundle: true, write: false, format: 'iife' });
    await here.page.setContent(BARE);
    await here.page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    for (const page of [here.page, here.file]) {
      page.on('request', (request) => acts.push(`asks for ${request.url()}`));
      page.on('popup', (popup) => acts.push(`opens ${popup.url()}`));
      page.on('dialog', (dialog) => {
        acts.push(`says ${dialog.message()}`);
        void dialog.dismiss();
      });
    }
  });

  suiteTeardown(async () => {
    await here.context.close();
    await rm(here.profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const check = async (text: string): Promise<void> => {
    const analysis = service.analyze({ text });
    const { body } = service.summary(analysis, {});
    const pasted = how(body, reader.render(service.share(analysis, { format: 'md' }).text));
    for (const [name, words] of pasted) {
      await show(here.page, name, words);
      assert.deepEqual(await here.page.evaluate(found), [], name);
    }
    await here.file.setContent(service.share(analysis, { format: 'html' }).text);
    assert.deepEqual(await here.file.evaluate(found), [], 'file');
    assert.deepEqual(acts, []);
  };

  for (const attack of ATTACKS)
    test(attack, async () => {
      await check(documentWith(attack));
    });

  test('the check sees an attack', async () => {
    await show(here.page, 'markup', '<h1>x</h1><img src="x" onerror="alert(1)"><a href="javascript:alert(1)">x</a>');
    const asked = here.page.waitForEvent('dialog');
    await asked;
    assert.equal((await here.page.evaluate(found)).length, 3);
    assert.notDeepEqual(acts, []);
  });
});

const how = (body: string, markup: string): readonly (readonly [Show, string])[] => [
  ['panel', body],
  ['pasted', body],
  ['markup', markup],
];
