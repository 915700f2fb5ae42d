import type { NewPostmortemParams } from '../protocol.ts';

const FIELD = /\$\{(title|date|severity|started|detected|timezone|cursor)\}/g; // "# ${title}"
const CURSOR = '${cursor}';

/** What the fields of a template stand for, but for the place of the cursor. */
export interface TemplateValues extends Pick<NewPostmortemParams, 'severity' | 'started' | 'detected' | 'timezone'> {
  readonly title: string;
  /** ISO date by which the file is named. */
  readonly date: string;
}

/** A template of the workspace, filled in. The cursor goes to `${cursor}`, else to the end of the text. */
export function fillTemplate(template: string, values: TemplateValues): { text: string; cursor: number } {
  const known = new Map<string, unknown>(Object.entries(values));
  const fill = (part: string): string =>
    part.replace(FIELD, (_, field: string) => {
      const value = known.get(field);
      return typeof value === 'string' ? value : '';
    });
  const at = template.indexOf(CURSOR);
  if (at < 0) {
    const text = fill(template);
    return { text, cursor: text.length };
  }
  const before = fill(template.slice(0, at));
  return { text: before + fill(template.slice(at + CURSOR.length)), cursor: before.length };
}
