/** One version of a file as git keeps it. */
export interface Version {
  /** ISO date of the commit, in its author's own zone. */
  readonly on: string;
  /** The name that git has for the content. */
  readonly blob: string;
}

/** Versions, the oldest first, by the path that a file has today, relative to the root of the repository. */
export type Versions = ReadonlyMap<string, readonly Version[]>;

/** What `git log` is to be asked for so that `readVersions` can read the answer: every Markdown file in one walk. */
export const LOG = [
  'log',
  '--no-show-signature',
  '--date-order',
  '--raw',
  '-z',
  '--find-renames',
  '-l1000',
  '--no-abbrev',
  '--format=%as',
  '--',
  ':(icase)*.md',
  ':(icase)*.markdown',
] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/; // "2026-03-01"
const CHANGE = /^\n?:\d+ (?<mode>\d+) [0-9a-f]+ (?<blob>[0-9a-f]+) (?<kind>[A-Z])\d*$/; // ":100644 100644 821e… 6779… R098"
const MOVED = 'R';
const REGULAR = /^100/; // "100644"; a link is "120000"
const NOTHING = /^0+$/; // the content of a file that was deleted

interface Change extends Version {
  readonly mode: string;
  readonly kind: string;
  /** Before and after the commit; the same unless the file was moved. */
  readonly from: string;
  readonly to: string;
}

/** Reads the answer to `LOG`, which tells the newest commit first and each path as it was at the time. */
export function readVersions(log: string): Versions {
  const versions = new Map<string, Version[]>();
  const names = new Map<string, string>();
  for (const { on, blob, mode, kind, from, to } of changesIn(log)) {
    const today = names.get(to) ?? to;
    if (kind === MOVED) {
      // In older commits the file goes by its former name, and its later name was that of another file or of none.
      names.set(to, GONE);
      names.set(from, today);
    }
    if (today === GONE || !REGULAR.test(mode) || NOTHING.test(blob)) continue;
    const known = versions.get(today) ?? [];
    known.push({ on, blob });
    versions.set(today, known);
  }
  for (const known of versions.values()) known.reverse();
  return versions;
}

const GONE = '';

function readChange(token: string): Pick<Change, 'mode' | 'blob' | 'kind'> | undefined {
  const { mode, blob, kind } = CHANGE.exec(token)?.groups ?? {};
  return mode === undefined || blob === undefined || kind === undefined ? undefined : { mode, blob, kind };
}

function* changesIn(log: string): Generator<Change> {
  const tokens = log.split('\0');
  let on = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (DAY.test(token)) on = token;
    const change = readChange(token);
    if (change === undefined) continue;
    const from = tokens[at + 1] ?? '';
    at += change.kind === MOVED ? 2 : 1;
    const to = tokens[at] ?? '';
    yield { on, ...change, from, to };
  }
}
