import type { Finding } from '../../analysis/finding.ts';
import type { Sentence } from '../../model/sentence.ts';
import { lineEndOf } from '../../rules/section-stub.ts';
import type { Edit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import type { Page } from '../page.ts';

const PREFIX = /^(?:\s|>|[-*+] |\d+[.)] )/; // "- item", "> quote", "   continued"
const TABLE_ROW = /^\s*\|/; // "| 14:05 | Dave … |"
const HEADING = /^#{1,6}\s/; // "## Impact"
const CELL_END = /(?<!\\)\|/; // "… the rule | next cell"

/**
 * The comment that keeps a wording, where it hides this finding and as little else as possible:
 * above a heading or a paragraph of one line, in the cell of a table, else at the end of the line.
 * What concerns the whole document gets the file's form, under the front matter.
 */
export function keepWording(page: Page, finding: Finding, reason: string): Edit {
  const scope = page.rules.get(finding.rule)?.scope;
  if (scope === 'document') return forFile(page, `<!-- postmortem-ignore-file ${finding.rule}: ${reason} -->`);
  const comment = `<!-- postmortem-ignore ${finding.rule}: ${reason} -->`;
  const line = lineAt(page, finding.at.start);
  if (isTableCell(page, finding, line)) return insert(endOfCell(page, finding, line), ` ${comment}`);
  if (standsAlone(page, line)) return insert(line.start, comment + lineEndOf(page.text));
  return insert(trimmedEnd(page.text, line.start, line.end), ` ${comment}`);
}

interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const insert = (offset: number, newText: string): Edit => ({ at: span(offset, offset), newText });

function forFile({ analysis, text }: Page, comment: string): Edit {
  const lineEnd = lineEndOf(text);
  const front = analysis.postmortem.frontMatter.at;
  if (!front) return insert(0, comment + lineEnd + lineEnd);
  return insert(front.end, lineEnd + lineEnd + comment);
}

function lineAt({ lines, text }: Page, offset: number): Line {
  const { line } = lines.positionAt(offset);
  return numbered({ lines, text }, line);
}

function numbered({ lines, text }: Pick<Page, 'lines' | 'text'>, number: number): Line {
  const start = lines.offsetAt({ line: number, character: 0 });
  const next = lines.offsetAt({ line: number + 1, character: 0 });
  const end = trimmedLineEnd(text, start, next);
  return { number, start, end, text: text.slice(start, end) };
}

const LINE_END = /\r?\n$|\r$/; // "text\r\n"
const trimmedLineEnd = (text: string, start: number, next: number): number =>
  start + text.slice(start, next).replace(LINE_END, '').length;

const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

const sentenceAt = ({ analysis }: Page, offset: number): Sentence | undefined =>
  analysis.postmortem.sentences.find(({ at }) => at.start <= offset && offset < at.end);

function isTableCell(page: Page, finding: Finding, line: Line): boolean {
  const sentence = sentenceAt(page, finding.at.start);
  return sentence ? sentence.container === 'table-cell' : TABLE_ROW.test(line.text);
}

function endOfCell({ text }: Page, { at }: Finding, line: Line): number {
  const rest = text.slice(at.end, line.end);
  const pipe = CELL_END.exec(rest)?.index ?? rest.length;
  return trimmedEnd(text, at.end, at.end + pipe);
}

/** True for a heading, and for a paragraph of one line that begins at the margin. */
function standsAlone(page: Page, line: Line): boolean {
  if (HEADING.test(line.text)) return true;
  if (PREFIX.test(line.text)) return false;
  return isBlank(page, line.number - 1) && isBlank(page, line.number + 1);
}

/** Outside of the text counts as blank. */
function isBlank(page: Page, number: number): boolean {
  return number < 0 || number >= page.lines.starts.length || numbered(page, number).text.trim() === '';
}
