import { EventEmitter } from 'vscode';
import type { Event, Memento, Uri } from 'vscode';

const KEY = 'choices';

export interface Choice {
  readonly uri: string;
  readonly postmortem: boolean;
}

/** What the person has said of single files, kept for this workspace. */
export interface Choices {
  readonly onDidChange: Event<Choice>;
  all(): Readonly<Record<string, boolean>>;
  of(uri: Uri): boolean | undefined;
  choose(uri: Uri, postmortem: boolean): Promise<void>;
}

export function createChoices(memory: Memento): Choices {
  const changed = new EventEmitter<Choice>();
  const all = (): Readonly<Record<string, boolean>> => memory.get<Record<string, boolean>>(KEY, {});
  return {
    onDidChange: changed.event,
    all,
    of: (uri) => all()[uri.toString()],
    async choose(uri, postmortem) {
      await memory.update(KEY, { ...all(), [uri.toString()]: postmortem });
      changed.fire({ uri: uri.toString(), postmortem });
    },
  };
}
