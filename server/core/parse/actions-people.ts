import type { Owner } from '../model/action.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { COLLECTIVE_OWNERS, NO_VALUE } from './actions.table.ts';
import { plainWords } from './plain.ts';

const SPLIT = /[,;&+/]|\b(?:and|with)\b|<br ?\/?>| (?=@)/gi; // "Alice, Bob", "@a @b"
const TEAM =
  /(?<![\w.-])(?:team|teams|squad|crew|guild|group|department|dept|org|committee|chapter|tribe|engineering|eng|ops|devops|sre|sres|sec|secops|engineers|developers|maintainers|admins|operators|everyone|all|leads|volunteers|working group|wg)$/i; // "NetSec Team"
const OPENING = /^[\s*_`([{<]+/; // "**@jane"
const INITIAL = /\s\p{Lu}\.$/u; // "Priya N."
const CLOSING = ' \t*_`)]}>.:';

/** True for a team, a group, "everyone", "we", "TBD" and "?". */
export function isCollective(name: string): boolean {
  const words = name.replace(/^the /i, '').trim(); // "the platform team"
  if (COLLECTIVE_OWNERS.has(words.toLowerCase())) return true;
  return TEAM.test(words) && !words.startsWith('@');
}

function bare(name: string): string {
  const words = plainWords(name).replace(OPENING, '');
  let end = words.length;
  while (end > 0 && CLOSING.includes(words.charAt(end - 1))) end -= 1;
  return INITIAL.test(words.slice(0, end + 1)) ? words.slice(0, end + 1) : words.slice(0, end);
}

/** The owners that a cell or the words behind "Owner:" name; spans are offsets of the document. */
export function readOwners(text: string, at: Span): readonly Owner[] {
  const words = text.slice(at.start, at.end);
  if (NO_VALUE.has(bare(words).toLowerCase())) return [];
  const owners: Owner[] = [];
  let start = 0;
  for (const match of [...words.matchAll(SPLIT), undefined]) {
    const end = match?.index ?? words.length;
    const owner = ownerAt(text, span(at.start + start, at.start + end));
    if (owner !== undefined) owners.push(owner);
    start = end + (match?.[0].length ?? 0);
  }
  return owners;
}

const LINKED = /^\[([^\]]*)\]\(/; // "[@jane](https://github.com/jane)"

function ownerAt(text: string, part: Span): Owner | undefined {
  const words = text.slice(part.start, part.end);
  const name = bare(words) === '' && words.includes('?') ? '?' : bare(words);
  if (NO_VALUE.has(name.toLowerCase()) || /^\d+$/.test(name)) return undefined; // "2"
  const label = LINKED.exec(words)?.[1] ?? name;
  const offset = Math.max(0, words.indexOf(label));
  return { at: span(part.start + offset, part.start + offset + label.length), name, collective: isCollective(name) };
}
