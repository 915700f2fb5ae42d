import MarkdownIt from 'markdown-it';
import type { StateBlock, Token } from 'markdown-it';
import type { Span } from '../text/span.ts';

/** A block token of markdown-it, and for leaves the span of each of its lines: no indentation, no list marker, no `>`. */
export interface PlacedToken {
  readonly token: Token;
  /** Empty for containers and closing tokens. The first line is `token.map[0]`. */
  readonly lines: readonly Span[];
}

/** Rules that make leaves: when one has matched, the state still holds the line marks of the containers around it. */
const LEAVES: ReadonlySet<string> = new Set([
  'table',
  'code',
  'fence',
  'html_block',
  'heading',
  'lheading',
  'paragraph',
]);

/** Containers deeper than this are left out by markdown-it, so that hostile nesting stays cheap. */
const MAX_NESTING = 100;

function lineSpan(state: StateBlock, line: number): Span {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const end = state.skipSpacesBack(state.eMarks[line] ?? start, start);
  return { start, end: Math.max(start, end) };
}

function createTokenizer(): (source: string) => readonly PlacedToken[] {
  const markdown = new MarkdownIt({ html: true, maxNesting: MAX_NESTING });
  const places = new WeakMap<Token, readonly Span[]>();
  for (const { name, fn, alt } of [...markdown.block.ruler.__rules__]) {
    if (!LEAVES.has(name)) continue;
    const placed: typeof fn = (...call) => {
      const [state, start, , silent] = call;
      const index = state.tokens.length;
      const matched = fn(...call);
      const token = state.tokens[index];
      if (matched && !silent && token) {
        places.set(
          token,
          Array.from({ length: state.line - start }, (_, line) => lineSpan(state, start + line)),
        );
      }
      return matched;
    };
    markdown.block.ruler.at(name, placed, { alt });
  }
  return (source) => {
    const tokens: Token[] = [];
    markdown.block.parse(source, markdown, {}, tokens);
    return tokens.map((token) => ({ token, lines: places.get(token) ?? [] }));
  };
}

/** The block tokens of a source from `markdownSource`, with exact columns, which markdown-it itself does not tell. */
export const tokenize = createTokenizer();
