import type { Analysis, Configuration, LanguageService } from '../core/index.ts';
import { createLanguageService, mergeConfigurations } from '../core/index.ts';
import { recognise } from '../recognise/recognise.ts';
import type { RecogniseOptions, Recognition } from '../recognise/recognition.ts';
import { choiceFor, givesGlobs, globsOf } from './choice.ts';
import type { ConfigurationFileRead, ConfigurationFiles } from './configuration-files.ts';
import type { Documents, OpenDocument } from './documents.ts';
import { dayOf } from './environment.ts';
import { folderAround, parentOf, pathBelow } from './folders.ts';
import type { Settings, SettingsStore } from './settings.ts';
import type { WorldNumber } from './worlds.ts';

/** One version of a document, with everything that decides how it is read. */
export interface Reading {
  readonly document: OpenDocument;
  readonly settings: Settings;
  /** Configuration files in force, nearest first. */
  readonly files: readonly ConfigurationFileRead[];
  readonly recognition: Recognition;
  readonly service: LanguageService;
  /** Number of the configuration and the day. */
  readonly world: number;
  /** Equal exactly when text and configuration are. */
  readonly id: string;
  /** Computed when first asked for: what is no postmortem is not analysed. */
  readonly analysis: () => Analysis;
}

/** What a reader stands on. */
export interface Ground {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly files: ConfigurationFiles;
  readonly worldOf: WorldNumber;
  readonly now: () => Date;
  readonly folders: () => readonly string[];
  readonly choices: ReadonlyMap<string, boolean>;
}

export interface Reader {
  /** Null when the document is not open. The same version under the same configuration is analysed once. */
  readonly read: (uri: string) => Promise<Reading | null>;
  /** A text that is not open in the editor, read in the same way and not remembered. */
  readonly readText: (uri: string, text: string) => Promise<Reading>;
  readonly forget: (uri: string) => void;
}

export function createReader(ground: Ground): Reader {
  const readings = new Map<string, Reading>();
  let last: Reading | undefined;
  return {
    async readText(uri, text) {
      const document = { uri, text, version: 0, opened: 0, dirty: false };
      const plan = planFor(ground, document, await chosenIn(ground, uri));
      last = readingOf(document, plan, last);
      return last;
    },
    async read(uri) {
      const { settings, files } = await chosenFor(ground, uri);
      const document = ground.documents.get(uri);
      if (!document) return null;
      const plan = planFor(ground, document, { settings, files });
      const known = readings.get(uri);
      if (known?.id === plan.id) return { ...known, document };
      const reading = readingOf(document, plan, known);
      readings.set(uri, reading);
      return reading;
    },
    forget: (uri) => void readings.delete(uri),
  };
}

async function chosenFor(ground: Ground, uri: string): Promise<Pick<Reading, 'settings' | 'files'>> {
  const [settings, files] = await Promise.all([ground.settings.of(uri), ground.files.above(uri, ground.folders())]);
  return { settings, files };
}

/** Of the folder around a file that is not open: asked once a folder and not once a file. */
async function chosenIn(ground: Ground, uri: string): Promise<Pick<Reading, 'settings' | 'files'>> {
  const folders = ground.folders();
  const settings = ground.settings.of(folderAround(folders, uri) ?? uri);
  return { settings: await settings, files: await ground.files.above(uri, folders) };
}

interface Plan extends Pick<Reading, 'settings' | 'files' | 'world' | 'id'> {
  readonly configuration: Configuration;
  readonly today: string;
  readonly choice: RecogniseOptions['choice'];
}

function planFor(
  ground: Ground,
  { uri, opened, version }: OpenDocument,
  chosen: Pick<Reading, 'settings' | 'files'>,
): Plan {
  const { settings, files } = chosen;
  const configuration = mergeConfigurations([...files.map((file) => file.configuration), settings.configuration]);
  const today = dayOf(ground.now());
  const world = ground.worldOf(configuration, today);
  const { base, globs } = globsFor(uri, chosen, ground.folders());
  const choice = choiceFor(pathBelow(base, uri), ground.choices.get(uri), globs);
  const { run, maxPerFile } = settings;
  const id = [opened, version, world, run, maxPerFile, choice?.postmortem ?? 'unsaid'].join('.');
  return { settings, files, world, id, configuration, today, choice };
}

/** Globs of a file start from its folder, those of the settings from the workspace folder; the nearest that gives any decides. */
function globsFor(uri: string, { settings, files }: Pick<Reading, 'settings' | 'files'>, folders: readonly string[]) {
  const file = files.find(({ configuration }) => givesGlobs(configuration));
  if (file) return { base: parentOf(file.uri), globs: globsOf(file.configuration) };
  return { base: folderAround(folders, uri), globs: globsOf(settings.configuration) };
}

/** The service of the reading before is kept while the world is the same: it remembers the sentences it has read. */
function readingOf(document: OpenDocument, plan: Plan, before: Reading | undefined): Reading {
  const { uri, text } = document;
  const { settings, files, world, id, choice } = plan;
  const service = before?.world === world ? before.service : createLanguageService(plan.configuration, plan.today);
  let analysis: Analysis | undefined;
  return {
    document,
    settings,
    files,
    world,
    id,
    service,
    recognition: recognise(text, { path: uri, ...(choice && { choice }) }),
    analysis: () => (analysis ??= service.analyze({ text, path: uri })),
  };
}
