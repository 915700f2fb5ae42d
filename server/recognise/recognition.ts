/** Whether a Markdown file is a postmortem, and why, in words that can be shown. */
export interface Recognition {
  readonly postmortem: boolean;
  /** Two heading families and no telling title or path: offered quietly, never assumed. */
  readonly candidate: boolean;
  /** "headings: timeline, impact, actions", "front matter: postmortem: true", "no postmortem headings". */
  readonly reason: string;
}

export interface RecogniseOptions {
  /** Path or URI of the file, for titles such as `2026-11-23-outage.md`. */
  readonly path?: string;
  /** The person's choice for this file, or what the include and exclude globs say; front matter still wins. */
  readonly choice?: { readonly postmortem: boolean; readonly reason: string };
}
