import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { dayFromNow, FOLDER } from './folder-documents.ts';
import { endSitting, startSitting, STARTING_MS, type Sitting } from './sitting.ts';

const INGRESS = 'postmortems/ingress-certificate.md';
const MAIL = 'postmortems/mail-certificate.md';

const THEMES = [
  ['Default Light Modern', 'vs', 'light'],
  ['Default High Contrast', 'hc-black', 'high-contrast'],
  ['Default Dark Modern', 'vs-dark', 'dark'],
] as const;

/** One sitting, in order: the lists are looked at, filtered, ticked and undone, and follow the files. */
suite('the views over the folder, at the VS Code window', function () {
  this.bail(true);
  const here = {} as Sitting;
  const path = (file: string): string => join(here.folder, file);

  suiteSetup(async () => {
    Object.assign(here, await startSitting('shop'));
    for (const [file, text] of Object.entries({ ...FOLDER, '.vscode/settings.json': '{}', '.git/HEAD': '' })) {
      await mkdir(dirname(path(file)), { recursive: true });
      await writeFile(path(file), text);
    }
    await here.workbench.open(here.folder, [['openFile', here.workbench.uri(path('README.md'))]]);
    await here.window.line('How the shop is built').waitFor({ timeout: STARTING_MS });
  });

  endSitting(here);

  const pane = (title: string): Locator =>
    here.window.page.locator('.pane', { has: here.window.page.locator('.pane-header', { hasText: title }) });
  const row = (title: string, words: string): Locator =>
    pane(title).locator('.monaco-list-row', { hasText: words }).first();
  const action = (words: string): Locator => row('Action Items', words);
  const postmortem = (words: string): Locator => row('Postmortems', words);
  const said = (words: string): Promise<void> => here.window.page.locator('.statusbar').getByText(words).waitFor();

  test('nothing has been loaded, and the views fill themselves when they are looked at', async () => {
    await here.window.command('Postmortem: Focus on Action Items View');
    await here.window.widenSideBar();
    await here.window.widenSideBar();
    await action('Overdue').waitFor({ timeout: STARTING_MS });
    await here.window.page.locator('.pane-header', { hasText: 'Five Questions' }).click(); // folded, so that the lists have room
    await lower('Postmortems');
    for (const words of ['This week', 'Later', 'No date', 'Done', 'Alert two weeks before'])
      await action(words).waitFor();
    await postmortem('Ingress certificate expired').waitFor();
    await here.window.picture('folder-views');
  });

  test('the badge counts what is overdue', async () => {
    const item = here.window.page.locator('.activitybar .action-item', {
      has: here.window.page.locator('[aria-label^="Postmortem"]'),
    });
    assert.equal(await item.locator('.badge-content').first().textContent(), '2');
  });

  test('ignored files are in neither list', async () => {
    assert.equal(await here.window.page.getByText('nobody sees this').count(), 0);
  });

  test('Enter opens the file at the action', async () => {
    await action('Alert two weeks before').click();
    await here.window.page.locator('.tab.active', { hasText: 'ingress-certificate.md' }).waitFor();
    await here.window.line('Alert two weeks before').waitFor();
    await here.window.picture('folder-opened');
  });

  test('a tick changes the file, and undo brings it back', async () => {
    await action('Alert two weeks before').locator('.custom-view-tree-node-item-checkbox').click();
    await here.window.line('[x] Alert two weeks before').waitFor();
    await until(INGRESS, (text) => text.includes('- [x] Alert two weeks before'));
    await here.window.line('[x] Alert two weeks before').click();
    await here.window.page.keyboard.press('Control+z');
    await here.window.line('[ ] Alert two weeks before').waitFor();
    await here.window.save();
    assert.equal(await readFile(path(INGRESS), 'utf8'), FOLDER[INGRESS]);
    await action('Alert two weeks before').waitFor();
  });

  test('a tick in a file that is not open writes the state of its row', async () => {
    await action('Keep the DNS record').locator('.custom-view-tree-node-item-checkbox').click();
    const done = (FOLDER[MAIL] ?? '').replace('| In progress |', '| Done |');
    await until(MAIL, (text) => text === done);
    await here.window.page.locator('.badge-content', { hasText: '1' }).first().waitFor();
  });

  test('the lists follow files that change on the disk', async () => {
    await writeFile(path(MAIL), FOLDER[MAIL] ?? '');
    await action('Keep the DNS record').waitFor();
    await here.window.page.locator('.badge-content', { hasText: '2' }).first().waitFor();
  });

  test('the filter shows its words and its count, and can be taken back', async () => {
    const { window } = here;
    await window.command('Postmortem: Filter Action Items…');
    await window.step('Filter Action Items', { write: '@ann', picture: 'folder-filter' });
    await pane('Action Items').getByText('“@ann”: 2 of 8').waitFor();
    await action('Alert two weeks before').waitFor({ state: 'hidden' });
    await window.picture('folder-filtered');
    await window.command('Postmortem: Clear Filter of Action Items');
    await action('Alert two weeks before').waitFor();
  });

  test('an action is copied as an issue', async () => {
    await action('Alert two weeks before').hover();
    await action('Alert two weeks before').getByRole('button', { name: 'Copy as Issue' }).click();
    await said('Copied as an issue');
    const copied = await here.window.page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^Alert two weeks before a certificate expires\n\n[\s\S]*postmortems\/ingress-certificate\.md/,
    );
  });

  test('related incidents stand below a postmortem, with the reason', async () => {
    await postmortem('Ingress certificate expired').locator('.monaco-tl-twistie').click();
    await postmortem('same class: certificate-expiry').waitFor();
    await here.window.picture('folder-related');
  });

  test('the trends say where their figures come from, and lead there', async () => {
    const { window } = here;
    await window.command('Postmortem: Show Trends');
    const trends = window.webview();
    await trends.getByRole('heading', { level: 1 }).waitFor();
    await window.picture('trends');
    const source = trends.locator('a.source', { hasText: 'mail-certificate.md' }).first();
    await source.scrollIntoViewIfNeeded();
    await window.picture('trends-sources');
    await source.click();
    await window.page.locator('.tab.active', { hasText: 'mail-certificate.md' }).waitFor();
  });

  test('the trends are saved as the file that the command line writes', async () => {
    const { window } = here;
    await window.page.locator('.tab', { hasText: 'Trends' }).click();
    await window.webview().getByRole('button', { name: 'Save as HTML…' }).click();
    await window.page.locator('.quick-input-widget input').first().waitFor();
    await window.page.keyboard.press('Enter');
    await said('Trends saved as');
    const saved = await readFile(path(`postmortem-trends-${dayFromNow(0)}.html`), 'utf8');
    assert.match(saved, /^<!doctype html>[\s\S]*<article class="pm-trends">/i);
    assert.doesNotMatch(saved, /<script|https?:\/\/(?!www\.w3\.org)/);
  });

  for (const [theme, className, name] of THEMES)
    test(`pictures in ${theme}`, async () => {
      await writeFile(path('.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
      await here.window.page.locator(`.monaco-workbench.${className}`).waitFor();
      await here.window.webview().locator('article').first().waitFor();
      await here.window.picture(`folder-views-${name}`);
    });

  /** Drags the upper edge of a pane down, so that the one above shows all of its rows. */
  async function lower(title: string): Promise<void> {
    const { page } = here.window;
    const edge = await pane(title).boundingBox();
    assert.ok(edge);
    await page.mouse.move(edge.x + 200, edge.y);
    await page.mouse.down();
    await page.mouse.move(edge.x + 200, edge.y + 180, { steps: 6 });
    await page.mouse.up();
  }

  /** Waits until the file holds what a save has to write. */
  async function until(file: string, holds: (text: string) => boolean): Promise<void> {
    while (!holds(await readFile(path(file), 'utf8'))) await here.window.page.waitForTimeout(50);
  }
});
