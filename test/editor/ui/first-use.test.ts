import assert from 'node:assert/strict';
import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { endSitting, startSitting, type Sitting } from './sitting.ts';

const CHECKOUT = 'postmortems/2026-03-14-checkout.md';

/** One sitting of a new user, in order: each test goes on where the one before it ended. */
suite('at the VS Code window, with the packaged extension', function () {
  this.bail(true);
  const here = {} as Sitting & { file: string };

  suiteSetup(async () => {
    Object.assign(here, await startSitting('payments'));
    await cp(join(import.meta.dirname, '../workspace'), here.folder, { recursive: true });
    here.file = join(here.folder, CHECKOUT);
    await here.workbench.open(here.folder, [['openFile', here.workbench.uri(here.file)]]);
  });

  endSitting(here);

  test('a postmortem is opened: findings are underlined', async () => {
    const { window } = here;
    await window.line('Checkout refused cards').waitFor();
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.picture('findings');
  });

  test('the Five Questions stand in their view', async () => {
    const { page } = here.window;
    await here.window.command('Postmortem: Focus on Five Questions View');
    await here.window.widenSideBar();
    const rows = page.locator('.pane-body .monaco-list-row');
    for (const title of [
      'What happened?',
      'What was the impact?',
      'Why did it happen?',
      'What did we learn?',
      'What are we doing about it?',
    ])
      await rows.filter({ hasText: title }).first().waitFor();
    await rows.filter({ hasText: 'Dave misconfigured' }).first().waitFor();
    await here.window.picture('five-questions');
  });

  test('the summary opens beside the text', async () => {
    const { window } = here;
    await window.command('Postmortem: Show Summary to the Side');
    const summary = window.webview();
    await summary.getByRole('heading', { name: 'Checkout refused cards for 47 minutes' }).waitFor();
    await summary.getByText('Dave misconfigured the firewall').first().waitFor();
    await window.picture('summary');
  });

  test('first fix from the light bulb: the sentence is about the firewall, and the summary follows', async () => {
    const { window } = here;
    await window.page.locator('.editor-group-container').first().locator('.tab.active').click();
    await window.pointAt(here.file, 'Dave misconfigured');
    await window.fix(/The firewall was misconfigured/, 'light-bulb');
    await window.line('The firewall was misconfigured.').waitFor();
    await window.webview().getByText('The firewall was misconfigured').first().waitFor();
    await window.save();
  });

  test('second fix: the action gets a date', async () => {
    const { window } = here;
    await window.pointAt(here.file, 'Roll firewall changes out');
    await window.fix(/due|date/i, 'action-date');
    await window.save();
    assert.match(await readFile(here.file, 'utf8'), /Roll firewall changes out host by host.*2026-\d\d-\d\d/);
  });

  test('third fix: the missing question gets its section, and the view follows', async () => {
    const { window } = here;
    await window.pointAt(here.file, 'Checkout refused cards for 47 minutes\n\n##');
    await window.fix(/What did we learn\?/, 'missing-section');
    await window.save();
    assert.match(await readFile(here.file, 'utf8'), /\n## What did we learn\?\n/);
    await window.picture('fixed');
  });

  test('the Outline carries the question', async () => {
    const { window } = here;
    await window.command('Explorer: Focus on Outline View');
    await window.page.locator('.pane-header', { hasText: 'payments' }).click(); // folded, so that the Outline has room
    await window.page.locator('.outline-pane .monaco-list-row', { hasText: 'What did we learn?' }).first().waitFor();
    await window.picture('outline');
  });

  test('New Postmortem, from the palette to an open file with the cursor in its first answer', async () => {
    const { window } = here;
    await window.command('Postmortem: New Postmortem…');
    await window.step('New Postmortem (1/5)', { pick: 'Security incident', picture: 'new-postmortem' });
    await window.step('New Postmortem (2/5)', { write: 'Token in a build log' });
    await window.step('New Postmortem (3/5)', { pick: 'SEV2' });
    await window.step('New Postmortem (4/5)', { write: '2026-03-20 09:10 UTC', picture: 'new-postmortem-time' });
    await window.step('New Postmortem (5/5)', { write: '' });
    await window.page.locator('.tab.active', { hasText: 'token-in-a-build-log' }).waitFor();
    await window.picture('new-postmortem-file');
    const files = await readdir(join(here.folder, 'postmortems'));
    assert.ok(
      files.some((name) => /^\d{4}-\d\d-\d\d-token-in-a-build-log\.md$/.test(name)),
      files.join(', '),
    );
  });

  test('ordinary Markdown gets nothing', async () => {
    const { window } = here;
    await window.command('View: Close All Editors');
    await window.page.locator('.pane-header', { hasText: 'payments' }).click();
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'README.md' }).dblclick();
    await window.line('How the payments service is built').waitFor();
    await window.command('Postmortem: Focus on Five Questions View');
    await window.page.getByText('This Markdown file is not treated as a postmortem').waitFor();
    await window.picture('ordinary');
    assert.equal(await window.page.locator('.squiggly-warning, .squiggly-info, .squiggly-hint').count(), 0);
  });
});
