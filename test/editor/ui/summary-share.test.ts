import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { endSitting, startSitting, type Sitting } from './sitting.ts';

const CHECKOUT = 'postmortems/2026-03-14-checkout.md';
const MAIL = 'postmortems/2026-03-18-mail.md';

const MAIL_TEXT = `---
postmortem: true
tlp: AMBER
severity: SEV3
---

# Mail arrived hours late

## Timeline

- 2026-03-18 14:05 UTC The new filter is deployed.
- 2026-03-18 14:40 UTC The queue is drained by hand.

## What was the impact?

1,204 mails arrived three hours late.

## Why did it happen?

The filter reads each mail twice, and the second reading waits for a lock.
`;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const THEMES = [
  ['Default Light Modern', 'vscode-light', 'light'],
  ['Default Dark Modern', 'vscode-dark', 'dark'],
  ['Default High Contrast', 'vscode-high-contrast', 'high-contrast'],
] as const;

/** One sitting, in order: the page is looked at, chosen from, shared, and stays or follows. */
suite('the summary panel, at the VS Code window', function () {
  this.bail(true);
  const here = {} as Sitting;

  suiteSetup(async () => {
    Object.assign(here, await startSitting('payments'));
    await cp(join(import.meta.dirname, '../workspace'), here.folder, { recursive: true });
    await mkdir(join(here.folder, '.vscode'));
    await writeFile(join(here.folder, MAIL), MAIL_TEXT);
    await here.workbench.open(here.folder, [['openFile', here.workbench.uri(join(here.folder, CHECKOUT))]]);
    await here.window.page.locator('.squiggly-warning').first().waitFor();
  });

  endSitting(here);

  const panel = (): FrameLocator => here.window.webview();
  const heading = (name: string): Promise<void> => panel().getByRole('heading', { name, level: 1 }).waitFor();
  const said = (words: string): Promise<void> => here.window.page.locator('.statusbar').getByText(words).waitFor();
  const clipboard = (): Promise<string> =>
    panel()
      .locator('body')
      .evaluate(() => navigator.clipboard.readText());
  const share = async (form: string): Promise<void> => {
    await panel().getByRole('button', { name: 'Share…' }).click();
    await panel().getByRole('button', { name: form, exact: true }).click();
  };
  const openFile = (file: string): Promise<void> => here.window.openFile(basename(file));

  test('Share Summary… opens the panel with its menu, on the first form', async () => {
    await here.window.command('Postmortem: Share Summary…');
    await heading('Checkout refused cards for 47 minutes');
    await panel().getByRole('dialog', { name: 'Share Summary' }).waitFor();
    await panel().locator('[data-form="rich"]:focus').waitFor();
    await here.window.picture('summary-share');
    await here.window.page.keyboard.press('Escape');
    await panel().getByRole('dialog', { name: 'Share Summary' }).waitFor({ state: 'hidden' });
  });

  for (const [theme, className, name] of THEMES)
    test(`axe finds nothing in ${theme}`, async () => {
      const settings = { 'workbench.colorTheme': theme };
      await writeFile(join(here.folder, '.vscode/settings.json'), JSON.stringify(settings));
      await panel().locator(`body.${className}`).waitFor();
      await panel().locator('#meter[data-fits="true"]').waitFor();
      await here.window.picture(`summary-${name}`);
      const body = panel().locator('body');
      await body.evaluate(
        (_, source) => {
          (0, eval)(source);
        },
        await readFile(AXE, 'utf8'),
      );
      const found = async (): Promise<readonly string[]> =>
        body.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          );
        });
      assert.deepEqual(await found(), []);
      await panel().getByRole('button', { name: 'Share…' }).click();
      await here.window.picture(`summary-share-${name}`);
      assert.deepEqual(await found(), []);
      await here.window.page.keyboard.press('Escape');
    });

  test('rich text is one thing in the clipboard, with its plain twin', async () => {
    await share('Rich text');
    await said('Summary copied as rich text');
    const copied = await panel()
      .locator('body')
      .evaluate(async () => {
        const [item, ...others] = await navigator.clipboard.read();
        const [html, plain] = [await item?.getType('text/html'), await item?.getType('text/plain')];
        return { others: others.length, html: (await html?.text()) ?? '', plain: (await plain?.text()) ?? '' };
      });
    assert.equal(copied.others, 0);
    assert.match(copied.html, /<h1[^>]*>Checkout refused cards for 47 minutes<\/h1>/);
    assert.match(copied.html, /<table/);
    assert.doesNotMatch(copied.html, /class=|data-offset|<svg|<script/);
    assert.match(copied.plain, /^Checkout refused cards for 47 minutes/i);
  });

  test('Markdown, Slack and plain text are copied, and the status bar says so', async () => {
    await share('Markdown');
    await said('Summary copied as Markdown');
    assert.match(await clipboard(), /^# Checkout refused cards/);
    await share('For Slack');
    await said('Summary copied for Slack');
    assert.match(await clipboard(), /^\*Checkout refused cards/);
    await share('Plain text');
    await said('Summary copied as plain text');
    assert.equal(await here.window.page.locator('.notification-toast').count(), 0);
  });

  test('in a browser the printable page is a download', async () => {
    const arrives = here.window.page.waitForEvent('download');
    await share('Open printable page');
    const download = await arrives;
    assert.equal(download.suggestedFilename(), '2026-03-14-checkout-summary.html');
    assert.match(await readFile(await download.path(), 'utf8'), /@page \{ size: A4/);
  });

  test('a file is saved beside the document', async () => {
    const { page } = here.window;
    await share('Markdown file…');
    await page.locator('.quick-input-widget input').first().waitFor();
    await here.window.picture('summary-save');
    await page.keyboard.press('Enter');
    await said('Summary saved as');
    const saved = await readFile(join(here.folder, 'postmortems/2026-03-14-checkout-summary.md'), 'utf8');
    assert.match(saved, /^# Checkout refused cards/);
    await rm(join(here.folder, 'postmortems/2026-03-14-checkout-summary.md'));
  });

  test('what is taken out is gone from the page, and listed', async () => {
    await panel().getByText('Dave misconfigured').first().waitFor();
    await panel().getByRole('button', { name: 'Share…' }).click();
    await panel().getByRole('checkbox').check();
    await panel().getByText('Dave misconfigured').first().waitFor({ state: 'detached' });
    await panel().locator('#changes summary').click();
    await panel().locator('#changes li', { hasText: 'Dave' }).waitFor();
    await here.window.picture('summary-redacted');
    await panel().getByRole('checkbox').uncheck();
    await panel().getByText('Dave misconfigured').first().waitFor({ state: 'attached' });
    await here.window.page.keyboard.press('Escape');
  });

  test('a click and Enter lead to the source, and the block at the cursor is marked', async () => {
    const { page } = here.window;
    await panel().getByText('The new rule closed port 8443').first().click();
    await page.locator('.statusbar').getByText('Ln 35, Col').waitFor();
    await panel().locator('[aria-current="location"]', { hasText: 'The new rule closed' }).waitFor();
    await panel().getByText('No card data left').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar').getByText('Ln 31, Col').waitFor();
    await panel().locator('[aria-current="location"]', { hasText: 'No card data left' }).waitFor();
    await here.window.picture('summary-cursor');
  });

  test('an edit changes the words in place: scroll and what is unfolded stay', async () => {
    const { page } = here.window;
    await panel().getByText('The timeline as a table').click();
    await panel()
      .locator('html')
      .evaluate((html) => {
        html.scrollTop = 120;
        document.querySelector('h1')?.setAttribute('data-witness', '');
      });
    await page.locator('.editor-group-container').first().locator('.tab.active').click();
    await here.window.pointAt(join(here.folder, CHECKOUT), 'No card data left');
    await page.keyboard.type('Nothing else was touched. ');
    await panel().getByText('Nothing else was touched').first().waitFor();
    const kept = await panel()
      .locator('html')
      .evaluate((html) => ({
        scroll: html.scrollTop,
        isOpen: document.querySelector('details.pm-twin')?.hasAttribute('open'),
      }));
    assert.equal(kept.scroll, 120);
    assert.equal(kept.isOpen, true);
    await here.window.save();
  });

  test('the panel follows the postmortem that is opened, stays when it is locked, and follows again', async () => {
    await openFile(MAIL);
    await heading('Mail arrived hours late');
    await panel().getByRole('button', { name: 'Keep this postmortem' }).click();
    await panel().getByRole('button', { name: 'Keep this postmortem', pressed: true }).waitFor();
    await openFile(CHECKOUT);
    await here.window.page
      .locator('.tab.active', { hasText: basename(CHECKOUT) })
      .first()
      .waitFor();
    await heading('Mail arrived hours late');
    await here.window.picture('summary-locked');
    await here.window.command('Postmortem: Show Summary');
    await heading('Mail arrived hours late');
    await panel().getByRole('button', { name: 'Keep this postmortem' }).click();
    await heading('Checkout refused cards for 47 minutes');
  });

  test('a restricted document asks once', async () => {
    await openFile(MAIL);
    await heading('Mail arrived hours late');
    await share('Markdown');
    await panel().getByText('This document is marked TLP:AMBER').waitFor();
    await here.window.picture('summary-restricted');
    await panel().getByRole('button', { name: 'Cancel' }).click();
    await panel().getByRole('button', { name: 'Rich text' }).click();
    await panel().getByRole('button', { name: 'Share it' }).click();
    await said('Summary copied as rich text');
    await share('For Slack');
    await said('Summary copied for Slack');
  });
});
