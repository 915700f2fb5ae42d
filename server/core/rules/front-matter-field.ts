import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { lineEndOf } from './section-stub.ts';

const CLOSING = /-{3}[ \t]*$/; // "---\ntlp: green\n---"

/** Writes a key as the last one of the front matter, which is made where there is none. The value is YAML. */
export function addField({ frontMatter, text }: Postmortem, key: string, value: string): Edit {
  const end = lineEndOf(text);
  const line = `${key}: ${value}${end}`;
  if (!frontMatter.at) return { at: span(0, 0), newText: `---${end}${line}---${end}${end}` };
  const { start, end: stop } = frontMatter.at;
  const closing = CLOSING.exec(text.slice(start, stop));
  const place = closing ? start + closing.index : stop;
  return { at: span(place, place), newText: line };
}
