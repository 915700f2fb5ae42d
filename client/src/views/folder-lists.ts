import { CancellationTokenSource, EventEmitter, window } from 'vscode';
import type { Event, LogOutputChannel } from 'vscode';
import type { FolderResult } from '../../../server/core/protocol.ts';
import { settled } from '../documents/settled.ts';
import { disposeAll } from '../owned.ts';
import type { Owned } from '../owned.ts';
import { oneAtATime } from '../panels/one-at-a-time.ts';
import type { Request } from '../session/request.ts';

/** What the server knows of the folder, kept up to date from when it is first asked for. */
export interface FolderLists extends Owned {
  readonly onDidChange: Event<FolderResult>;
  /** Waits for the first answer; undefined when the server cannot give one. */
  get(): Promise<FolderResult | undefined>;
  latest(): FolderResult | undefined;
  /** Something may be different now. Nothing is asked before somebody wants to know. */
  changed(): void;
}

/** How long changes rest before the folder is looked at again. */
const REST = 300;

const VIEWS = ['postmortem.actions', 'postmortem.list'];

export function createFolderLists(request: Request, output: LogOutputChannel): FolderLists {
  const changed = new EventEmitter<FolderResult>();
  let asking = new CancellationTokenSource();
  let latest: FolderResult | undefined;
  let isWanted = false;
  const ask = async (): Promise<void> => {
    asking.dispose();
    asking = new CancellationTokenSource();
    try {
      const answer = await shown(request('postmortem/folder', {}, asking.token));
      if (answer === null) return;
      latest = answer;
      changed.fire(answer);
    } catch (reason) {
      output.warn(`postmortem/folder: ${String(reason)}`);
    }
  };
  const update = oneAtATime(ask);
  const afterChanges = settled(REST, () => {
    asking.cancel();
    void update();
  });
  return {
    onDidChange: changed.event,
    async get() {
      isWanted = true;
      if (latest === undefined) await update();
      return latest;
    },
    latest: () => latest,
    changed() {
      if (isWanted) afterChanges.later();
    },
    dispose() {
      asking.cancel();
      disposeAll([asking, afterChanges, changed]);
    },
  };
}

/** The progress bars of the views run while the server reads. */
function shown<Answer>(answer: Promise<Answer>): Promise<Answer> {
  for (const viewId of VIEWS) void window.withProgress({ location: { viewId } }, () => answer.catch(() => undefined));
  return answer;
}
