import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { renderTrends } from '../../../server/core/trends/render.ts';
import { recordOf, trends } from '../../core/trends/given.ts';
import { launchBrowser } from '../workbench/browser.ts';

/** As words: the page forbids scripts of its own, and so no tag can bring one. */
const FOUND = `({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))`;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Three months with a line and one without; every section has something to show. */
const RECORDS = Array.from({ length: 22 }, (_, index) =>
  recordOf(`postmortems/payments/2026-0${String(1 + Math.floor(index / 6))}-${String(10 + (index % 6))}-ledger.md`, {
    date: `2026-0${String(1 + Math.floor(index / 6))}-${String(10 + (index % 6))}`,
    class: ['bad deploy', 'dns', 'capacity'][index % 3] ?? '',
    drafted: '2026-06-01',
    detect: index === 3 ? null : 2 ** (index % 9),
    lag: 3 + (index % 7),
    accounts: index % 4,
    answered: 3 + (index % 3),
    actions: [{ due: '2026-06-01', done: index % 3 > 0, doneOn: index % 3 > 0 ? '2026-05-20' : null }],
    notes: index === 4 ? ['resolved lies before start'] : [],
  }),
);

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'more contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'paper', media: { media: 'print', colorScheme: 'light' } },
] as const;

suite('the page of the trends, in a browser', () => {
  const here = {} as { axe: string; profile: string; context: BrowserContext; page: Page };

  suiteSetup(async () => {
    here.axe = await readFile(AXE, 'utf8');
    here.profile = await mkdtemp(join(tmpdir(), 'postmortem-trends-'));
    here.context = await launchBrowser(here.profile);
    here.page = await here.context.newPage();
    await here.page.setContent(renderTrends(trends(RECORDS), 'html'));
  });

  suiteTeardown(async () => {
    await here.context.close();
    await rm(here.profile, { recursive: true, force: true });
  });

  for (const { name, media } of LOOKS)
    test(`can be read by everybody: ${name}`, async () => {
      await here.page.emulateMedia(media);
      const found = await here.page.evaluate(`${here.axe};axe.run().then(${FOUND})`);
      assert.deepEqual(found, []);
    });

  for (const width of [360, 800, 1400])
    test(`nothing runs out of a window of ${String(width)} pixels`, async () => {
      await here.page.emulateMedia({ media: 'screen' });
      await here.page.setViewportSize({ width, height: 900 });
      const [wide, shown] = await here.page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.equal(wide, shown);
    });

  test('the four signals stand on the first screen', async () => {
    await here.page.setViewportSize({ width: 1200, height: 800 });
    for (const title of ['Faster reporting', 'Volunteered information', 'No recurrence', 'Actions completed'])
      assert.ok(((await here.page.getByRole('heading', { name: title }).boundingBox())?.y ?? Infinity) < 700, title);
  });
});
