import { l10n } from 'vscode';
import type { Owned } from './owned.ts';
import type { LoadSession, Session, Stage } from './stage.ts';

/** Loads the session at most once; a failed attempt is told in the status and the output, and tried again when next asked for. */
export interface KeptSession extends Owned {
  /** Undefined when it could not be loaded. */
  get(): Promise<Session | undefined>;
}

export function keptSession(stage: Stage, load: LoadSession): KeptSession {
  let loading: Promise<Session | undefined> | undefined;
  const attempt = async (): Promise<Session | undefined> => {
    try {
      return await load(stage);
    } catch (reason) {
      loading = undefined;
      stage.output.error(String(reason));
      stage.fault(l10n.t('The language server did not start; the output "Postmortem" says why'));
      return undefined;
    }
  };
  return {
    get: () => (loading ??= attempt()),
    dispose: () => {
      void loading?.then((session) => session?.stop());
    },
  };
}
