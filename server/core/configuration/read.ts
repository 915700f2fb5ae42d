import { isScalar, parseDocument } from 'yaml';
import { nearest } from '../text/nearest.ts';
import { span } from '../text/span.ts';
import type { Configuration, ConfigurationProblem } from './configuration.ts';
import type { Key } from './keys.table.ts';
import { KEYS } from './keys.table.ts';
import type { Entry, Report } from './node.ts';
import { entriesOf, spanOf } from './node.ts';
import type { Take } from './values.ts';
import {
  takeDays,
  takeDueDays,
  takeFlag,
  takeHeadings,
  takeRules,
  takeSeverities,
  takeText,
  takeTexts,
} from './values.ts';

/** What a configuration file says, and what is wrong in it. What is wrong is left out, so that its default stays in force. */
export interface ConfigurationReading {
  readonly configuration: Partial<Configuration>;
  readonly problems: readonly ConfigurationProblem[];
}

type Chosen = { -readonly [K in Key]?: Configuration[K] };

const TAKE: { readonly [K in Key]: Take<NonNullable<Configuration[K]>> } = {
  rules: takeRules,
  allow: takeTexts,
  people: takeTexts,
  products: takeTexts,
  roles: takeTexts,
  customers: takeTexts,
  teamsMayOwn: takeFlag,
  headings: takeHeadings,
  severities: takeSeverities,
  timezone: takeText,
  dueDays: takeDueDays,
  repeatWindowDays: takeDays,
  include: takeTexts,
  exclude: takeTexts,
};

const NAMES = Object.keys(KEYS);

/** Reads `.postmortemrc.yaml` or `.postmortemrc.json`; never throws. An empty file chooses nothing. */
export function readConfiguration(text: string, format: 'yaml' | 'json'): ConfigurationReading {
  const problems: ConfigurationProblem[] = [];
  // What is missing at the end of the file is told one past it.
  const within = (offset: number): number => Math.min(offset, text.length);
  const report: Report = (at, message) => {
    problems.push({ at: span(within(at.start), within(at.end)), message });
  };
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  for (const { pos, message } of document.errors)
    report(span(pos[0], pos[1]), `Not ${format.toUpperCase()}: ${message}`);
  const root = document.contents;
  const nothing = root === null || (isScalar(root) && root.value === null);
  if (problems.length > 0 || nothing) return { configuration: {}, problems };
  const entries = entriesOf(root, '');
  if (!entries) report(spanOf(root), 'Keys and values are expected here, such as "rules:".');
  return { configuration: readKeys(entries ?? [], report), problems };
}

function readKeys(entries: readonly Entry[], report: Report): Partial<Configuration> {
  const chosen: Chosen = {};
  const set = <K extends Key>(key: K, value: Chosen[K]): void => {
    if (value !== undefined) chosen[key] = value;
  };
  for (const entry of entries) {
    if (isKey(entry.key)) set(entry.key, TAKE[entry.key](entry, report));
    else report(entry.keyAt, unknownKey(entry.key));
  }
  return chosen;
}

const isKey = (name: string): name is Key => Object.hasOwn(KEYS, name);

function unknownKey(key: string): string {
  const near = nearest(key, NAMES);
  return near === undefined
    ? `Unknown key "${key}". Known: ${NAMES.join(', ')}.`
    : `Unknown key "${key}". Nearest: "${near}".`;
}
