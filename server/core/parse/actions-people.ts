import type { Owner } from '../model/action.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { COLLECTIVE_OWNERS, NO_OWNER, NO_VALUE } from './actions.table.ts';
import { plainWords } from './plain.ts';

const SPLIT = /[,;&+/]|\b(?:and|with)\b|<br ?\/?>| (?=@)/gi; // "Alice, Bob", "@a @b"
/** Last words of the name of a group: "NetSec Team". */
const TEAM_WORDS: ReadonlySet<string> = new Set(
  (
    'team teams squad crew guild group department dept org committee chapter tribe engineering eng ops devops sre sres sec ' +
    'secops engineers developers maintainers admins operators everyone all leads volunteers wg'
  ).split(' '),
);
const NO_WORD = /[^\w.-]/; // " "
const OPENING = /^[\s*_`([{<]+/; // "**@jane"
const INITIAL = /\s\p{Lu}\.$/u; // "Priya N."
const CLOSING = ' \t*_`)]}>.:';

/** True for a team, a group, "everyone", "we", "TBD" and "?". */
export function isCollective(name: string): boolean {
  const words = name.replace(/^the /i, '').trim(); // "the platform team"
  const lower = words.toLowerCase();
  if (COLLECTIVE_OWNERS.has(lower)) return true;
  return !words.startsWith('@') && TEAM_WORDS.has(lower.split(NO_WORD).at(-1) ?? '');
}

const ROLE_WORDS = 'lead manager on-call oncall owner architect dba admin director cto engineer responder commander';
const LAST_WORDS: ReadonlySet<string> = new Set([
  ...TEAM_WORDS,
  ...ROLE_WORDS.split(' '),
  ...[...COLLECTIVE_OWNERS].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
]);
const PLAIN_WORD = /^[a-z\d][\w.-]*$/; // "client"

/** False for words whose last one ends neither a name nor a role nor a group: most ends of sentences. */
export function mayBeOwners(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return !PLAIN_WORD.test(last) || LAST_WORDS.has(last.toLowerCase());
}

function bare(name: string): string {
  const words = plainWords(name).replace(OPENING, '');
  let end = words.length;
  while (end > 0 && CLOSING.includes(words.charAt(end - 1))) end -= 1;
  return INITIAL.test(words.slice(0, end + 1)) ? words.slice(0, end + 1) : words.slice(0, end);
}

/** True for the words of a cell such as "(unassigned)", "nobody yet". */
export const saysNoOwner = (words: string): boolean => NO_OWNER.has(bare(words).toLowerCase());

/** The owners that a cell or the words behind "Owner:" name; spans are offsets of the document. */
export function readOwners(text: string, at: Span): readonly Owner[] {
  const words = text.slice(at.start, at.end);
  if (words.search(SPLIT) < 0) return ownerAt(text, at) ?? [];
  if (NO_VALUE.has(bare(words).toLowerCase())) return [];
  const owners: Owner[] = [];
  let start = 0;
  for (const match of [...words.matchAll(SPLIT), undefined]) {
    const end = match?.index ?? words.length;
    owners.push(...(ownerAt(text, span(at.start + start, at.start + end)) ?? []));
    start = end + (match?.[0].length ?? 0);
  }
  return owners;
}

const LINKED = /^\[([^\]]*)\]\(/; // "[@jane](https://github.com/jane)"

function ownerAt(text: string, part: Span): readonly [Owner] | undefined {
  const words = text.slice(part.start, part.end);
  const name = bare(words) || (words.includes('?') ? '?' : '');
  if (NO_VALUE.has(name.toLowerCase()) || /^\d+$/.test(name)) return undefined; // "2"
  const label = LINKED.exec(words)?.[1] ?? name;
  const offset = Math.max(0, words.indexOf(label));
  const at = span(part.start + offset, part.start + offset + label.length);
  return [{ at, name, collective: isCollective(name) }];
}
