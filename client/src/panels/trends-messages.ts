/** From the extension to the page of the trends. */
export type TrendsMessage =
  /** The folder is being read. */
  | { readonly type: 'reading' }
  /** It could not be read. */
  | { readonly type: 'nothing' }
  | {
      readonly type: 'show';
      /** The whole HTML file, as the command line writes it. */
      readonly page: string;
      /** The paths in it that lead to a file. */
      readonly paths: readonly string[];
    };

/** From the page to the extension. */
export type TrendsPageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'save' }
  /** A source was chosen; its line is counted from 1, the first when none is named. */
  | { readonly type: 'open'; readonly path: string; readonly line: number };
