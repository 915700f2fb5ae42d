import type { Postmortem, Status } from '../model/postmortem.ts';
import { lineEndOf } from '../rules/section-stub.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';

const STATUS_FIELD = /^(?:report |document )?status$/i; // "Status"
const ONE_WORD = /^[\s:*_]{0,6}([\p{L} -]{2,30}?)[\s*_]{0,6}$/u; // " Draft"

/** Writes the status where the document has one: in its front matter, in a field, else in a new line of front matter. */
export function statusEdits(postmortem: Postmortem, status: Status): readonly Edit[] {
  const { frontMatter, text } = postmortem;
  const written = frontMatter.fields.get('status');
  if (written) return written.value === status ? [] : [valueEdit(text, written.at, status)];
  const field = statusField(postmortem);
  if (field) return text.slice(field.start, field.end).toLowerCase() === status ? [] : [{ at: field, newText: status }];
  if (frontMatter.at) return [afterOpening(text, frontMatter.at.start, status)];
  if (text.startsWith('+++')) return [];
  const end = lineEndOf(text);
  return [{ at: span(0, 0), newText: ['---', `status: ${status}`, '---', '', ''].join(end) }];
}

/** A key without a value has its place right behind the colon. */
function valueEdit(text: string, at: Edit['at'], status: Status): Edit {
  const gap = at.start === at.end && text.charAt(at.start - 1) === ':' ? ' ' : '';
  return { at, newText: gap + status };
}

function afterOpening(text: string, start: number, status: Status): Edit {
  const feed = text.indexOf('\n', start) + 1;
  return { at: span(feed, feed), newText: `status: ${status}${lineEndOf(text)}` };
}

/** The words behind a `**Status**:` of one line. */
function statusField({ sections, text }: Postmortem): Edit['at'] | undefined {
  const section = sections.find(
    ({ heading }) => heading.shape === 'field' && STATUS_FIELD.test(heading.text.replace(/[:*_]/g, '').trim()), // "**Status**:"
  );
  if (section === undefined) return undefined;
  const line = text.slice(section.own.start, section.own.end).split('\n')[0] ?? '';
  const word = ONE_WORD.exec(line.trimEnd())?.[1];
  if (word === undefined) return undefined;
  const start = section.own.start + line.indexOf(word);
  return span(start, start + word.length);
}
