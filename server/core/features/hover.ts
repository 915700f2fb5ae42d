import type { Hover, Position } from 'vscode-languageserver-types';
import type { MarkupFormat } from '../service.ts';
import type { Policy } from './due-dates.ts';
import { findingParts } from './hover/finding.ts';
import { severityParts } from './hover/severity.ts';
import { stampParts } from './hover/stamp.ts';
import type { Page } from './page.ts';
import { rangeOf } from './page.ts';

const SEPARATORS: Readonly<Record<MarkupFormat, string>> = { markdown: '\n\n---\n\n', plaintext: '\n\n' };

/** What can be said of a place: its findings, its time, its severity. */
export function hover(page: Page, position: Position, asked: { policy: Policy; format: MarkupFormat }): Hover | null {
  const offset = page.lines.offsetAt(position);
  const { format } = asked;
  const parts = [
    ...findingParts(page, offset, format),
    ...stampParts(page, offset, format),
    ...severityParts(page, offset, asked),
  ];
  const [first] = parts;
  if (first === undefined) return null;
  const value = parts.map((part) => part.value).join(SEPARATORS[format]);
  return { contents: { kind: format, value }, range: rangeOf(page.lines, first.at) };
}
