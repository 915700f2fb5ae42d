import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../workbench/places.ts';
import { startWorkbench, type Workbench } from '../workbench/workbench.ts';
import { windowOf, type Window } from './window.ts';

/** A loaded machine takes its time to start an editor and a server. */
export const STARTING_MS = 120_000;

/** The packaged extension in a window, and a folder that is this suite's alone. */
export interface Sitting {
  readonly folder: string;
  readonly workbench: Workbench;
  readonly window: Window;
}

/** Starts the editor; the suite fills the folder, which is empty, and opens it. */
export async function startSitting(name: string): Promise<Sitting> {
  const folder = join(await mkdtemp(join(tmpdir(), 'postmortem-ui-')), name);
  await mkdir(folder);
  const workbench = await startWorkbench({ extensions: [join(ROOT, 'dist/postmortem.vsix')] });
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return { folder, workbench, window: windowOf(workbench.page) };
}

/** Called in a suite whose setup fills `here`: leaves a picture of a test that fails, and nothing else behind. */
export function endSitting(here: Sitting): void {
  teardown(async function () {
    if (this.currentTest?.state === 'failed')
      await here.window.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  suiteTeardown(async () => {
    await here.workbench.close();
    await rm(dirname(here.folder), { recursive: true, force: true });
  });
}
