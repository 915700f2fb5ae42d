/** A label at the start of a line: `**Impact**: text`, `__Impact__:`, `*Impact:* text`, `Impact: text`, or a line that is bold from end to end. */
export interface Label {
  /** The words, relative to the line. */
  readonly start: number;
  readonly end: number;
  /** Where the text after the label and its colon begins. */
  readonly after: number;
  readonly style: 'bold' | 'plain';
  /** True when nothing follows on the line. */
  readonly alone: boolean;
}

const ITALIC = /^([*_])(?![\s*_])[^*_`:]{1,60}:\1(?=\s|$)/; // "*when:*"
const PLAIN = /^[\p{Lu}\p{Lo}%][^:*_`|<>[\]{}]{0,60}:(?=\s|$)/u; // "Impact:"
const MAX_LABEL = 120;

/** Reads the label at the start of a line; absent when there is none. */
export function readLabel(line: string): Label | undefined {
  const mark = line.slice(0, 2);
  if (mark === '**' || mark === '__') return boldLabel(line, mark);
  const italic = ITALIC.exec(line)?.[0];
  if (italic !== undefined)
    return label(line, { start: 1, end: italic.length - 2, after: italic.length, style: 'plain' });
  const plain = PLAIN.exec(line)?.[0];
  return plain === undefined
    ? undefined
    : label(line, { start: 0, end: plain.length - 1, after: plain.length, style: 'plain' });
}

function boldLabel(line: string, mark: string): Label | undefined {
  const close = line.slice(0, MAX_LABEL).indexOf(mark, 2);
  if (close <= 2) return undefined;
  const inner = line.slice(2, close).trimEnd();
  const hasColon = inner.endsWith(':') || line[close + 2] === ':';
  const after = close + 2 + (line[close + 2] === ':' ? 1 : 0);
  const found = label(line, { start: 2, end: 2 + inner.length - (inner.endsWith(':') ? 1 : 0), after, style: 'bold' });
  return hasColon || found.alone ? found : undefined;
}

const label = (line: string, parts: Omit<Label, 'alone'>): Label => ({
  ...parts,
  alone: line.slice(parts.after).trim() === '',
});
