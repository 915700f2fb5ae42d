import { dueDateFor, plainSeverity } from '../due-dates.ts';
import type { Policy } from '../due-dates.ts';
import type { MarkupFormat } from '../../service.ts';
import type { Span } from '../../text/span.ts';
import { span } from '../../text/span.ts';
import type { Page } from '../page.ts';
import type { HoverPart } from './part.ts';
import { paragraphOf } from './part.ts';

const SEVERITY = /(?<![\p{L}\p{N}])(?:SEV[\s_-]?\d|P[0-5])(?![\p{L}\p{N}])/giu; // "SEV-2", "P1"

/** What the policy says of a severity: in how many days its actions are due. */
export function severityParts(page: Page, offset: number, { policy, format }: Asked): readonly HoverPart[] {
  const at = severityAt(page, offset);
  if (at === undefined) return [];
  const written = page.text.slice(at.start, at.end);
  const due = dueDateFor(policy, written);
  if (due === undefined) return [];
  const lines = [
    `Actions are due within ${due.days} days${due.named ? '' : ', as for every severity that the policy does not name'}`,
    `An action of today is due on ${due.date}`,
  ];
  return [{ at, value: paragraphOf(plainSeverity(written), lines, format) }];
}

export interface Asked {
  readonly policy: Policy;
  readonly format: MarkupFormat;
}

/** The value in the front matter, or words such as SEV2 anywhere on the line. */
function severityAt({ analysis, lines, text }: Page, offset: number): Span | undefined {
  const field = analysis.postmortem.frontMatter.fields.get('severity');
  if (field && field.value !== '' && field.at.start <= offset && offset <= field.at.end) return field.at;
  const { line } = lines.positionAt(offset);
  const start = lines.starts[line] ?? 0;
  for (const match of text.slice(start, lines.starts[line + 1]).matchAll(SEVERITY)) {
    const at = span(start + match.index, start + match.index + match[0].length);
    if (at.start <= offset && offset <= at.end) return at;
  }
  return undefined;
}
