/** Where the server runs, as a value: the one difference between Node and a web worker. */
export interface Environment {
  /** The text of a file, null when there is none; rejects when it is there and cannot be read. */
  readonly readFile: (uri: string) => Promise<string | null>;
  /** The addresses of the Markdown files under these folders; what is hidden, ignored or installed is left out. */
  readonly listMarkdown: (folders: readonly string[]) => Promise<readonly string[]>;
  /** Those of the addresses that no .gitignore and no .postmortemignore leaves out; absent where nobody can look. */
  readonly withoutIgnored?: (uris: readonly string[]) => readonly string[];
  /** The present moment, from which the day is told in the writer's own zone. */
  readonly now: () => Date;
}

/** ISO date of the day in the zone in which the server runs. */
export function dayOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
