import type { Configurator } from '../configure.ts';
import { discover } from './discover.ts';
import type { Discovery, FileProblem, FoundFile } from './discover.ts';
import type { Terminal } from '../terminal.ts';
import { isProblem, openDocument } from './documents.ts';
import type { Document } from './documents.ts';

export interface Reader {
  /** The postmortems, each opened when it is asked for, so that no more than one text is held. */
  readonly documents: Iterable<Document>;
  /** What could not be read so far, in the order in which it was come upon. */
  readonly problems: readonly FileProblem[];
  /** Markdown files so far that are no postmortems. */
  readonly others: number;
}

export interface ReaderOptions {
  readonly configurator: Configurator;
  readonly terminal: Terminal;
  /** Takes every Markdown file for a postmortem. */
  readonly all?: true;
  /** Leaves files out before they are opened. */
  readonly takes?: (file: FoundFile) => boolean;
}

/** The postmortems that paths, folders and globs stand for, in the order of their paths; of this folder when none is given. */
export function readPostmortems(patterns: readonly string[], options: ReaderOptions): Reader {
  const { takes = () => true, terminal } = options;
  const found = discover(patterns.length === 0 ? ['.'] : patterns, terminal.folder);
  const count = { others: 0 };
  const problems = [...found.problems];
  return {
    documents: opened({ ...found, files: found.files.filter(takes) }, problems, { ...options, count }),
    problems,
    get others() {
      return count.others;
    },
  };
}

type Around = ReaderOptions & { readonly count: { others: number } };

function* opened({ files }: Discovery, problems: FileProblem[], around: Around): Generator<Document> {
  const { configurator, terminal, all, count } = around;
  for (const [index, file] of files.entries()) {
    terminal.progress(`Reading ${index + 1} of ${files.length}`);
    const document = openDocument(file, configurator);
    if (isProblem(document)) problems.push(document);
    else if (file.named || all === true || document.recognition.postmortem) yield document;
    else count.others += 1;
  }
  terminal.progress('');
}
