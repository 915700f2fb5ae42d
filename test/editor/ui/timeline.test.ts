import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endSitting, startSitting, STARTING_MS, type Sitting } from './sitting.ts';

const POSTMORTEM = `---
postmortem: true
kind: outage
status: draft
tz: UTC
started: 2026-03-14T14:05Z
---

# Mail arrived hours late

## Timeline

- 2026-03-14 14:40 UTC The queue is drained by hand.
- 2026-03-14 14:05 UTC The new filter is deployed.

## What was the impact?

1,204 mails arrived three hours late.
`;

const SLACK = `kim  [2:12 PM]
alert: mail queue above 10,000
jo  [2:20 PM]
rolling back the filter
`;

/** One sitting, in order: chat becomes entries, the entries get dates and an order, and the durations show. */
suite('a timeline made from chat, at the VS Code window', function () {
  this.bail(true);
  const here = {} as Sitting & { file: string };

  suiteSetup(async () => {
    Object.assign(here, await startSitting('mail'));
    here.file = join(here.folder, '2026-03-14-mail.md');
    await writeFile(here.file, POSTMORTEM);
    await here.workbench.open(here.folder, [['openFile', here.workbench.uri(here.file)]]);
  });

  endSitting(here);

  test('chat from the clipboard is pasted as entries', async () => {
    const { window } = here;
    await window.page.locator('.squiggly-warning').first().waitFor({ timeout: STARTING_MS }); // the entries out of order
    await window.page.evaluate((text) => navigator.clipboard.writeText(text), SLACK);
    await window.pointAt(here.file, 'The new filter');
    await window.command('Postmortem: Paste as Timeline Entries');
    await window.line('rolling back the filter').waitFor();
    await window.picture('timeline-pasted');
  });

  test('normalised and sorted: in order, and the time between the entries stands behind their stamps', async () => {
    const { window } = here;
    await window.command('Postmortem: Normalise Timeline');
    await window.line('2026-03-14 14:12 UTC').waitFor();
    await window.command('Postmortem: Sort Timeline');
    for (const length of ['+7 min', '+8 min', '+20 min']) await window.line(length).waitFor();
    await window.picture('timeline-sorted');
    await window.save();
    const times = [...(await readFile(here.file, 'utf8')).matchAll(/^- 2026-03-14 (\d\d:\d\d) UTC/gm)];
    assert.deepEqual(
      times.map(([, time]) => time),
      ['14:05', '14:12', '14:20', '14:40'],
    );
  });
});
