const BETWEEN = ', ';
const LINE = /:(\d+)$/; // "postmortems/a.md:40"

/** Makes links of the paths that lead to a file, where they stand alone, in a list, or in front of a remark. */
export function linkSources(page: Element, paths: ReadonlySet<string>): void {
  for (const place of page.querySelectorAll('th[scope="row"], td, li')) {
    if (place.childElementCount > 0) continue;
    const pieces = piecesOf(place.textContent, paths);
    if (pieces.some(({ path }) => path !== undefined)) place.replaceChildren(...pieces.map(nodeOf));
  }
}

/** A piece of text, and the file that it stands for. */
export interface Piece {
  readonly text: string;
  readonly path?: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** The text in pieces that together are the text again. */
export function piecesOf(text: string, paths: ReadonlySet<string>): readonly Piece[] {
  const whole = pieceOf(text, paths);
  if (whole.path !== undefined) return [whole];
  const remark = text.indexOf(': ');
  const subject = pieceOf(text.slice(0, Math.max(remark, 0)), paths);
  if (subject.path !== undefined) return [subject, { text: text.slice(remark) }];
  return text
    .split(BETWEEN)
    .flatMap((part, index) => [...(index === 0 ? [] : [{ text: BETWEEN }]), pieceOf(part, paths)]);
}

function pieceOf(text: string, paths: ReadonlySet<string>): Piece {
  if (paths.has(text)) return { text, path: text };
  const line = LINE.exec(text);
  const path = line === null ? '' : text.slice(0, line.index);
  return paths.has(path) ? { text, path, line: Number(line?.[1]) } : { text };
}

function nodeOf({ text, path, line }: Piece): Node | string {
  if (path === undefined) return text;
  const link = document.createElement('a');
  link.href = '#';
  link.className = 'source';
  link.dataset['path'] = path;
  if (line !== undefined) link.dataset['line'] = String(line);
  link.textContent = text;
  return link;
}
