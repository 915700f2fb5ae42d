import type { ActionItem, Owner } from '../model/action.ts';
import type { Edit } from '../text/edit.ts';
import { contains, slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';

const JOINED = /^(?:[\s,;&+/]|\band\b)*$/i; // ", "
const COPIED = /^(?:\||[-*+][ \t]|\d{1,9}[.)][ \t])/; // "- "

const DELIMITER_BELOW = /^[ \t]*\r?\n[ \t|]*:?-{2,}/; // "\n| --- |"

/** The stretch that names all owners of an action; absent when other words stand between them. */
export function ownersSpan(text: string, { owners }: ActionItem): Span | undefined {
  const [first] = owners;
  const last = owners.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isJoined = owners.every(({ at }, index) => {
    const before = owners[index - 1];
    return before === undefined || JOINED.test(text.slice(before.at.end, at.start));
  });
  return isJoined ? span(first.at.start, last.at.end) : undefined;
}

/**
 * Makes one action for each owner, in their order; what is nested below stays with the last.
 * Empty where the owners do not stand together, or where the action is no item of a list and no row.
 */
export function splitOwners(text: string, action: ActionItem): readonly Edit[] {
  const named = ownersSpan(text, action);
  const item = slice(text, action.at);
  const last = action.owners.at(-1);
  if (named === undefined || last === undefined || !contains(action.at, named) || !COPIED.test(item)) return [];
  const lineStart = text.lastIndexOf('\n', action.at.start - 1) + 1;
  const indent = text.slice(lineStart, action.at.start);
  if (indent.trim() !== '' || DELIMITER_BELOW.test(text.slice(action.at.end, action.at.end + 200))) return [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const copyFor = ({ name }: Owner): string =>
    indent + text.slice(action.at.start, named.start) + name + text.slice(named.end, action.at.end) + lineEnd;
  const copies = action.owners.slice(0, -1).map(copyFor).join('');
  return [
    { at: span(lineStart, lineStart), newText: copies },
    { at: named, newText: last.name },
  ];
}
