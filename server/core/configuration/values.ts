import { RULE_IDS } from '../rules/index.ts';
import type { Level } from '../rules/rule.ts';
import { SEVERITIES } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';
import { HEADING_ANSWERS, LEVELS } from './keys.table.ts';
import type { Entry, Report } from './node.ts';
import { entriesOf, itemsOf, scalarOf } from './node.ts';

/** Reads a value; undefined when it is not what the key takes, which is then reported. */
export type Take<T> = (entry: Entry, report: Report) => T | undefined;

const LONGEST = 3650;

type Texts = Readonly<Record<string, string>>;

export const takeText: Take<string> = (entry, report) => {
  const value = scalarOf(entry);
  return orTell(entry, report)(value === undefined || value === '' ? undefined : String(value), 'text');
};

export const takeFlag: Take<boolean> = (entry, report) => {
  const value = scalarOf(entry);
  return orTell(entry, report)(typeof value === 'boolean' ? value : undefined, 'true or false');
};

export const takeDays: Take<number> = (entry, report) => {
  const value = scalarOf(entry);
  const whole = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST;
  return orTell(entry, report)(whole ? value : undefined, `a whole number of days, 0 to ${LONGEST}`);
};

export const takeTexts: Take<readonly string[]> = (entry, report) => {
  const items = orTell(entry, report)(itemsOf(entry), 'a list');
  return items && takeEach(items, report, takeText).map(([, value]) => value);
};

export const takeDueDays: Take<Readonly<Record<string, number>>> = (entry, report) => {
  const taken = takeMap(entry, report, takeDays);
  return (
    taken && Object.fromEntries(taken.map(([key, days]) => [key.toLowerCase() === 'default' ? 'default' : key, days]))
  );
};

export const takeSeverities: Take<Texts> = (entry, report) => {
  const taken = takeMap(entry, report, takeText);
  return taken && Object.fromEntries(taken);
};

export const takeHeadings: Take<Texts> = (entry, report) => {
  const taken = takeMap(entry, report, oneOf(HEADING_ANSWERS));
  return taken && Object.fromEntries(taken.map(([key, value]) => [key.toLowerCase(), value]));
};

export const takeRules: Take<Readonly<Record<string, Level>>> = (entry, report) => {
  const taken = takeMap(entry, report, takeLevel);
  return taken && Object.fromEntries(taken);
};

const takeLevel: Take<Level> = (entry, report) => {
  if (!RULE_IDS.includes(entry.key)) {
    report(entry.keyAt, unknownRule(entry.key));
    return undefined;
  }
  const value = scalarOf(entry);
  // YAML 1.1 reads a bare `off` as false: whoever writes either means the level.
  if (value === 'off' || value === false) return 'off';
  return orTell(entry, report)(
    SEVERITIES.find((severity) => severity === value),
    LEVELS.join(', '),
  );
};

function unknownRule(id: string): string {
  const near = nearest(id, RULE_IDS);
  return near === undefined ? `No rule has the id "${id}".` : `No rule has the id "${id}". Nearest: "${near}".`;
}

const oneOf =
  (allowed: readonly string[]): Take<string> =>
  (entry, report) => {
    const value = scalarOf(entry);
    return orTell(entry, report)(
      allowed.find((choice) => choice === value),
      allowed.join(', '),
    );
  };

function takeMap<T>(entry: Entry, report: Report, take: Take<T>): readonly (readonly [string, T])[] | undefined {
  const entries = orTell(entry, report)(entriesOf(entry.node, `${entry.name}.`), 'keys and values');
  return entries && takeEach(entries, report, take);
}

function takeEach<T>(entries: readonly Entry[], report: Report, take: Take<T>): readonly (readonly [string, T])[] {
  return entries.flatMap((entry) => {
    const value = take(entry, report);
    return value === undefined ? [] : [[entry.key, value] as const];
  });
}

/** Hands the value on, or tells what is allowed instead when there is none. */
const orTell =
  ({ name, at }: Entry, report: Report) =>
  <T>(value: T | undefined, allowed: string): T | undefined => {
    if (value === undefined) report(at, `"${name}" takes ${allowed}.`);
    return value;
  };
