import type { Memento, Uri } from 'vscode';

const KEY = 'shared';

/** Which restricted documents a person has agreed to share, kept for this workspace. */
export interface Consent {
  /** The marking when it has not been agreed to; another marking is asked about again. */
  openFor(uri: Uri, restricted: string | undefined): string | undefined;
  give(uri: Uri, restricted: string): void;
}

export function createConsent(memory: Memento): Consent {
  const given = new Map(Object.entries(memory.get<Record<string, string>>(KEY, {})));
  return {
    openFor: (uri, restricted) => (given.get(uri.toString()) === restricted ? undefined : restricted),
    give(uri, restricted) {
      given.set(uri.toString(), restricted);
      void memory.update(KEY, Object.fromEntries(given));
    },
  };
}
