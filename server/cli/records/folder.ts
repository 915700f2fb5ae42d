import { dirname } from 'node:path';
import type { PostmortemRecord } from '../../core/index.ts';
import type { Configurator } from '../configure.ts';
import { shownPath } from '../files/discover.ts';
import type { FileProblem } from '../files/discover.ts';
import type { Document } from '../files/documents.ts';
import { readPostmortems } from '../files/postmortems.ts';
import { isInShard } from '../files/shard.ts';
import type { Shard } from '../files/shard.ts';
import { createHistories } from '../history/history.ts';
import type { Histories } from '../history/history.ts';
import type { Terminal } from '../terminal.ts';

export interface FolderSource {
  readonly configurator: Configurator;
  readonly terminal: Terminal;
  readonly all?: true;
  readonly shard?: Shard;
}

/** The records of a folder in the order of their paths, each made when it is asked for. */
export interface FolderRecords {
  readonly records: AsyncIterable<PostmortemRecord>;
  /** What could not be read so far. */
  readonly problems: readonly FileProblem[];
  /** Repositories without a history, so far: worth a word, and no trouble. */
  readonly untold: readonly FileProblem[];
  /** Postmortems so far, and Markdown files that are none. */
  readonly found: number;
  readonly others: number;
}

export function recordsOfFolder(patterns: readonly string[], source: FolderSource): FolderRecords {
  const { configurator, terminal, all, shard } = source;
  const reader = readPostmortems(patterns, {
    configurator,
    terminal,
    ...(all !== undefined && { all }),
    ...(shard !== undefined && { takes: ({ shown }) => isInShard(shown, shard) }),
  });
  const untold: FileProblem[] = [];
  const histories = createHistories(({ path, message }) => {
    untold.push({
      path: placeOf(path, terminal.folder),
      message: `${message}, so nothing tells when actions were opened and done`,
    });
  });
  const count = { found: 0 };
  return {
    records: recordsOf(reader.documents, histories, count),
    get found() {
      return count.found;
    },
    problems: reader.problems,
    untold,
    get others() {
      return reader.others;
    },
  };
}

/** The root of a file system is the place of no repository. */
const placeOf = (root: string, folder: string): string =>
  (dirname(root) === root ? '' : shownPath(folder, root)) || 'this folder';

async function* recordsOf(
  documents: Iterable<Document>,
  histories: Histories,
  count: { found: number },
): AsyncGenerator<PostmortemRecord> {
  try {
    for (const { file, mark, text, service } of documents) {
      const analysis = service.analyze({ text, path: file.shown });
      const { postmortem } = analysis;
      const history = await histories.of({ path: file.path, content: mark + text, postmortem, service });
      const record = service.recordOf(analysis, { path: file.shown, ...(history !== undefined && { history }) });
      count.found += 1;
      // A copy, since a piece of a string keeps the whole text alive that it was cut from.
      yield structuredClone(record);
    }
  } finally {
    histories.close();
  }
}
