import type { PageState, ShowSummary } from '../src/panels/summary-messages.ts';
import type { Host } from './host.ts';

/** What the page keeps over a reload. */
export interface Kept {
  size(): number;
  /** Where this document was scrolled to when the page was last left; 0 for another one. */
  scrollOf(uri: string): number;
  keepSize(size: number): void;
  keepPage(shown: ShowSummary, scroll: number): void;
}

export function keptBy(host: Host): Kept {
  let state = readState(host.getState());
  const keep = (next: Partial<PageState>): void => {
    state = { ...state, ...next };
    const { uri, view, scroll = 0, size = 1 } = state;
    if (uri !== undefined && view !== undefined) host.setState({ uri, view, scroll, size });
  };
  return {
    size: () => state.size ?? 1,
    scrollOf: (uri) => (state.uri === uri ? (state.scroll ?? 0) : 0),
    keepSize: (size) => {
      keep({ size });
    },
    keepPage: ({ uri, view }, scroll) => {
      keep({ uri, view, scroll });
    },
  };
}

function readState(value: unknown): Partial<PageState> {
  if (typeof value !== 'object' || value === null) return {};
  return {
    ...('uri' in value && typeof value.uri === 'string' && { uri: value.uri }),
    ...('scroll' in value && typeof value.scroll === 'number' && { scroll: value.scroll }),
    ...('size' in value && typeof value.size === 'number' && { size: value.size }),
  };
}
