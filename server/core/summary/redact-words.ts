import type { RedactionKind } from '../model/sharing.ts';

/** What must not leave, beside what its shape tells. */
export interface Guide {
  /** Names as written; to each its role, or nothing when none is known. */
  readonly people: ReadonlyMap<string, string | undefined>;
  readonly customers: readonly string[];
  /** Tickets as the action items name them. */
  readonly tickets: readonly string[];
  /** Names of products and services: never people. */
  readonly products: readonly string[];
  /** True for a word that is a given name and nothing else. */
  readonly isGivenName: (word: string) => boolean;
}

/** A stretch of the words of a page that goes. */
export interface Hit {
  readonly kind: RedactionKind;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

type Find = (words: string) => readonly Hit[];

const URL = /https?:\/\/[^\s<>()"']+/gi; // "https://jira.example.com/browse/OPS-1"
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g; // "jane@example.org"
const HOST =
  /(?<![\w.-])(?:[\w-]{1,63}\.){1,12}(?:internal|corp|local|lan|intranet|private|localdomain|home\.arpa)(?![\w-])(?::\d{1,5})?/gi; // "db-1.eu.internal:5432"
const IPV4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d)(?:\/\d{1,2})?(?::\d{1,5})?/g; // "10.0.3.7:9200"
const IPV6 = /(?<![\w:])(?:[\da-f]{1,4}:){1,7}(?::[\da-f]{1,4}){0,7}:?[\da-f]{0,4}(?:\/\d{1,3})?(?![\w:])/gi; // "fd00::1"
const TICKET =
  /(?<![\w/.-])(?!(?:UTF|SHA|ISO|RFC|AES|SEV|TLS|SSL|UTC|GMT|CVE|CWE|HTTP|IPV|TLP|COVID|RSA|SOC)-)[A-Z][A-Z\d]{1,9}-\d{1,7}(?![\w-]|\.\d)/g; // "OPS-1234"
const NUMBERED = /(?<![\w&#/])(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{2,7}\b/g; // "#1234", "acme/web#77"
const NAMED =
  /(?<![\p{L}\p{N}@._/-])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?:[ \t]\p{Lu}[\p{L}’'-]+){0,2}(?![\p{L}\p{N}_/]|\.\p{L})/gu; // "Jane Doe"
const VERSION = /\b(?:version|release|v)[ \t]?$/i; // "version 1.2.3.4"
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g; // "."
const SENTENCE_START = /(?:^|[.!?:]\s{1,9})["'“‘(]?$/; // "It stopped. "
const WORD_SIGN = /^[\p{L}\p{N}]/u; // "Jane"
const GROUP = 4;

const shaped =
  (kind: RedactionKind, pattern: RegExp, to: string): Find =>
  (words) =>
    [...words.matchAll(pattern)].map(({ index, 0: found }) => ({ kind, start: index, end: index + found.length, to }));

/** Version numbers have four parts too, and times are not addresses. */
const addresses: Find = (words) => [
  ...shaped('address', IPV4, '[address]')(words).filter(({ start }) => !VERSION.test(words.slice(start - 9, start))),
  ...shaped('address', IPV6, '[address]')(words).filter(({ start, end }) => isAddress(words.slice(start, end))),
];

const isAddress = (found: string): boolean => found.includes('::') || found.split(':').length > GROUP + 3;

/** Finds everything that must not leave, in the order of the words, no two over each other. */
export function finderOf(guide: Guide): Find {
  const finds: readonly Find[] = [
    shaped('link', URL, '[link]'),
    shaped('e-mail', MAIL, '[e-mail]'),
    shaped('host', HOST, '[host]'),
    addresses,
    listed('customer', guide.customers, () => '[customer]'),
    listed('ticket', guide.tickets, () => '[ticket]'),
    shaped('ticket', TICKET, '[ticket]'),
    shaped('ticket', NUMBERED, '[ticket]'),
    people(guide),
    givenNames(guide),
  ];
  return (words) => {
    const hits: Hit[] = [];
    for (const find of finds) {
      const free = find(words).filter((hit) => !hits.some(({ start, end }) => hit.start < end && start < hit.end));
      hits.push(...free);
    }
    return hits.sort((a, b) => a.start - b.start);
  };
}

function listed(kind: RedactionKind, names: readonly string[], toOf: (name: string, before: string) => string): Find {
  const wanted = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return () => [];
  const signs = wanted.map((name) => name.replace(SPECIAL, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${signs})(?![\\p{L}\\p{N}])`, kind === 'person' ? 'gu' : 'giu');
  return (words) =>
    [...words.matchAll(pattern)].map(({ index, 0: found }) => ({
      kind,
      start: index,
      end: index + found.length,
      to: toOf(found, words.slice(0, index)),
    }));
}

/** Whole names, and the parts of a name that stand alone: "Jane Doe", "Jane", "Doe". */
function people({ people, products }: Guide): Find {
  const roles = new Map<string, string | undefined>();
  for (const [name, role] of people) {
    for (const part of name.split(' ').filter((word) => word.length > 2 && WORD_SIGN.test(word))) {
      if (!roles.has(part)) roles.set(part, role);
    }
    roles.set(name, role);
  }
  for (const product of products) roles.delete(product);
  return listed('person', [...roles.keys()], (name, before) => roleIn(roles.get(name), before));
}

const givenNames = ({ isGivenName, products }: Guide): Find => {
  const known = new Set(products);
  return (words) =>
    shaped(
      'person',
      NAMED,
      '[person]',
    )(words).filter(({ start, end }) => {
      const name = words.slice(start, end);
      return !known.has(name) && isGivenName((name.split(' ')[0] ?? '').toLowerCase());
    });
};

function roleIn(role: string | undefined, before: string): string {
  if (role === undefined) return '[person]';
  return `${SENTENCE_START.test(before) ? 'The' : 'the'} ${role}`;
}
