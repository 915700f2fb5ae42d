import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { createLanguageService, DEFAULTS } from '../../../server/core/index.ts';
import type { Audience } from '../../../server/core/index.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { ROOT } from '../workbench/places.ts';
import { FIXED, GROWING } from './summary-documents.ts';

const PAPERS = ['a4', 'letter'] as const;
type Paper = (typeof PAPERS)[number];

const TODAY = '2026-06-01';
/** More steps than any of the documents needs to leave its sheet. */
const MOST_STEPS = 90;
const PAGE_OBJECT = /\/Type\s*\/Page\b/g; // "/Type /Page"

const service = createLanguageService(DEFAULTS, TODAY);

interface Measuring {
  readonly meter: Page;
  readonly printer: Page;
}

/** What the panel's own meter says of the page, laid out as the panel lays it out. */
async function fits({ meter }: Measuring, document: Document, paper: Paper): Promise<boolean> {
  const { body } = service.summary(service.analyze({ text: document.text }), { audience: document.audience });
  return meter.evaluate(
    ([html, size]) => (window as unknown as { fits(body: string, paper: string): boolean }).fits(html, size),
    [body, paper] as const,
  );
}

interface Document {
  readonly text: string;
  readonly audience: Audience;
}

async function pages({ printer }: Measuring, { text, audience }: Document, page: Paper): Promise<number> {
  const shared = service.share(service.analyze({ text }), { format: 'html', audience, page });
  await printer.setContent(shared.text);
  const pdf = await printer.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(PAGE_OBJECT)?.length ?? 0;
}

/** One page when the meter says so, several when it says so. */
async function check(here: Measuring, document: Document, paper: Paper): Promise<void> {
  const isOne = await fits(here, document, paper);
  const printed = await pages(here, document, paper);
  assert.equal(printed === 1, isOne, `${printed} pages of ${paper}, the meter says ${isOne ? 'one' : 'more'}`);
}

suite('summary: the printed page has the length that the meter tells', () => {
  const here = {} as { profile: string; context: BrowserContext; meter: Page; printer: Page };

  suiteSetup(async () => {
    here.profile = await mkdtemp(join(tmpdir(), 'postmortem-pages-'));
    here.context = await launchBrowser(here.profile);
    here.meter = await here.context.newPage();
    here.printer = await here.context.newPage();
    await here.meter.setContent('<!doctype html><html><body></body></html>');
    const { outputFiles } = await build({
      stdin: { contents: METER, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      write: false,
      outfile: 'meter.js',
      format: 'iife',
    });
    for (const { path, text: content } of outputFiles)
      await (path.endsWith('.css') ? here.meter.addStyleTag({ content }) : here.meter.addScriptTag({ content }));
  });

  suiteTeardown(async () => {
    await here.context.close();
    await rm(here.profile, { recursive: true, force: true, maxRetries: 5 });
  });

  for (const { name, audience, text } of FIXED)
    test(`${name}, ${audience}`, async () => {
      for (const paper of PAPERS) await check(here, { text, audience }, paper);
    });

  for (const { name, audience, text } of GROWING)
    for (const paper of PAPERS)
      test(`${name}, on both sides of the edge of ${paper}`, async () => {
        const at = (steps: number): Document => ({ text: text(steps), audience });
        let [inside, outside] = [0, MOST_STEPS];
        assert.ok(await fits(here, at(inside), paper), 'it begins inside');
        assert.ok(!(await fits(here, at(outside), paper)), 'it ends outside');
        while (outside - inside > 1) {
          const middle = Math.floor((inside + outside) / 2);
          if (await fits(here, at(middle), paper)) inside = middle;
          else outside = middle;
        }
        for (const steps of [inside - 1, inside, outside, outside + 1])
          await check(here, at(Math.max(0, steps)), paper);
      });
});

const METER = `
import './client/webview/summary.css';
import { createSheet, measure } from './client/webview/meter.ts';
const sheet = createSheet();
window.fits = (body, paper) => measure(sheet, body, paper).over === 0;
`;
