import type { Connection } from 'vscode-languageserver';
import type { Configuration } from '../core/index.ts';
import { DUE_SOON_DAYS, readConfiguration } from '../core/index.ts';
import type { Client } from './client.ts';
import { at, isNumber } from './json.ts';

export type Run = 'onType' | 'onSave' | 'manual';

/** What a person has set in the editor, for one document. */
export interface Settings {
  /** The part that a configuration file may override. */
  readonly configuration: Partial<Configuration>;
  readonly run: Run;
  readonly maxPerFile: number;
  readonly inlayHints: boolean;
  /** Days from today that "this week" reaches in the register of actions. */
  readonly dueSoonDays: number;
}

/** Setting under `postmortem.` to the key of a configuration file; shapes are the same. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['rules', 'rules'],
  ['allow', 'allow'],
  ['questions.headings', 'headings'],
  ['timezone', 'timezone'],
  ['actions.dueDays', 'dueDays'],
  ['trends.repeatWindowDays', 'repeatWindowDays'],
  ['files.include', 'include'],
  ['files.exclude', 'exclude'],
]);

const DEFAULT_MAX = 50;

/** Reads the value of the section `postmortem`; what is not understood counts as not set. */
export function settingsOf(section: unknown): Settings {
  const run = at(section, 'diagnostics.run');
  const max = at(section, 'diagnostics.maxPerFile');
  const days = at(section, 'actions.dueSoonDays');
  return {
    configuration: configurationOf(section),
    run: run === 'onSave' || run === 'manual' ? run : 'onType',
    maxPerFile: isNumber(max) && max >= 1 ? Math.floor(max) : DEFAULT_MAX,
    inlayHints: at(section, 'inlayHints.enabled') !== false,
    dueSoonDays: isNumber(days) && days >= 0 ? Math.floor(days) : DUE_SOON_DAYS,
  };
}

function configurationOf(section: unknown): Partial<Configuration> {
  const chosen: Record<string, unknown> = {};
  for (const [setting, key] of KEYS) {
    const value = at(section, setting);
    if (value !== undefined && value !== null && value !== '') chosen[key] = value;
  }
  const { configuration } = readConfiguration(JSON.stringify(chosen), 'json');
  const wording = at(section, 'wording.enabled');
  return typeof wording === 'boolean' ? { ...configuration, wording } : configuration;
}

export interface SettingsStore {
  readonly of: (uri: string) => Promise<Settings>;
  /** Forgets what was asked. Clients that do not answer `workspace/configuration` send the settings along. */
  readonly changed: (pushed?: unknown) => void;
  readonly forget: (uri: string) => void;
}

/** Asks the client once for each document, until the settings change. */
export function createSettings(connection: Connection, client: Client): SettingsStore {
  const asked = new Map<string, Promise<Settings>>();
  let given = settingsOf(client.options.settings);
  const ask = async (uri: string): Promise<Settings> => {
    const section: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'postmortem' });
    return settingsOf(section);
  };
  return {
    of(uri) {
      if (!client.answersConfiguration) return Promise.resolve(given);
      const known = asked.get(uri) ?? ask(uri).catch(() => given);
      asked.set(uri, known);
      return known;
    },
    changed(pushed) {
      asked.clear();
      const section = at(pushed, 'postmortem');
      if (section !== undefined) given = settingsOf(section);
    },
    forget: (uri) => void asked.delete(uri),
  };
}
