/** A heading as the recogniser sees it. */
export interface HeadingLine {
  /** Lower case, without marks, numbering, parentheses and closing punctuation. */
  readonly words: string;
  /** True for the first line of level 1. */
  readonly title: boolean;
}

const ATX = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/; // "## Impact"
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/; // "====="
const BOLD = /^[ \t]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+|\|[ \t]*)?(?:\*\*|__)([^*_]{2,80})(?:\*\*|__)(.?)/; // "- **Impact**: "
const FIELD = /^[ \t]*(?:[-*+][ \t]+)?([A-Z][A-Za-z &/()'-]{2,60}):(?:[ \t]|$)/; // "Impact: "
const CELL = /^[ \t]*\|([^|*_]{2,80})\|/; // "| Impact | 400 users |"
const HTML = /^[ \t]*<h([1-6])[^>]{0,200}>([^<]{2,200})<\/h/i; // "<h2>Impact</h2>"
const FENCE = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,}(?!~))(.*)$/; // "```js"
const EMOJI = /\p{Extended_Pictographic}\uFE0F?|:[a-z][a-z0-9_]{1,30}:/gu; // "🔥"
const PARENTHESES = /[([][^()[\]]*[)\]]/g; // "(UTC)"
const MARKS = /[*_`#]/g; // "**"
const NUMBERING = /^(?:section |step )?\d{1,3}(?:\.\d{1,3}){0,3}[.):]?\s+(?:[—–-]\s)?/; // "3.1 "
const ARTICLE = /^(?:the|an?) /; // "the "
const ENDING = /[\s:?.!—–-]$/; // ":"
const BLANKS = /\s+/g; // "  "

/** Longer lines are prose or data. */
const MAX_LINE = 300;
/** Whoever reads this far has seen all headings that matter. */
const MAX_LINES = 20_000;

/** The headings of a Markdown text in all their shapes, outside of code. */
export function* headingLines(text: string, from: number): Iterable<HeadingLine> {
  let fence: string | undefined;
  let before = '';
  let count = 0;
  for (let at = from; at < text.length && count < MAX_LINES; count++) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + MAX_LINE + 1)).trimEnd();
    at = end + 1;
    const mark = FENCE.exec(line);
    if (fence === undefined && !mark && line.length <= MAX_LINE) {
      const heading = readLine(line, before);
      if (heading) yield heading;
    }
    if (mark) fence = nextFence(fence, mark);
    before = line;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A fence closes what an equal or shorter one of its kind has opened, and carries no words then. */
function nextFence(open: string | undefined, [, mark = '', rest = '']: readonly string[]): string | undefined {
  if (open === undefined) return mark;
  return mark.startsWith(open) && rest.trim() === '' ? undefined : open;
}

function readLine(line: string, before: string): HeadingLine | undefined {
  const atx = ATX.exec(line);
  if (atx) return heading(atx[2], atx[1] === '#');
  if (UNDERLINE.test(line)) return before.trim() === '' ? undefined : heading(before, line.includes('='));
  const html = HTML.exec(line);
  if (html) return heading(html[2], html[1] === '1');
  return readLabel(line);
}

function readLabel(line: string): HeadingLine | undefined {
  const bold = BOLD.exec(line);
  if (bold) return isLabel(bold[1] ?? '', bold[2] ?? '') ? heading(bold[1]) : undefined;
  return heading(FIELD.exec(line)?.[1] ?? CELL.exec(line)?.[1]);
}

const isLabel = (words: string, after: string): boolean => words.endsWith(':') || [':', '', ' ', '|'].includes(after);

function heading(words: string | undefined, title?: boolean): HeadingLine | undefined;
function heading(words: string | undefined, title = false): HeadingLine | undefined {
  return words === undefined ? undefined : { words: plain(words), title };
}

function plain(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(EMOJI, ' ').replace(MARKS, '');
  const bare = lower.replace(PARENTHESES, ' ').replace(BLANKS, ' ').trim().replace(NUMBERING, '').replace(ARTICLE, '');
  let end = bare.length;
  while (end > 0 && ENDING.test(bare.charAt(end - 1))) end--;
  return bare.slice(0, end);
}
