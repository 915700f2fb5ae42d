import { InvalidArgumentError, Option } from 'commander';
import { RULE_IDS, SEVERITIES, nearest } from '../core/index.ts';
import type { Level } from '../core/index.ts';

const LEVELS: readonly Level[] = ['off', ...SEVERITIES];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/; // "2026-11-23"
const RULE_LEVEL = /^([^=]+)=(.*)$/; // "judgement=off"

/** The day of the reader's clock, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Options that several commands have, each made anew, since a command owns its options. */
export const todayOption = (): Option =>
  new Option('--today <date>', 'the day on which texts are read').argParser(isoDate).default(today(), 'today');

export const configOption = (): Option => new Option('--config <file>', 'read this configuration file and no other');

export const ruleOption = (): Option =>
  new Option('--rule <id=level>', 'set the level of a rule; may be repeated').argParser(ruleLevel);

function isoDate(value: string): string {
  if (ISO_DATE.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('Expected a date such as 2026-11-23.');
}

function ruleLevel(value: string, before: Readonly<Record<string, Level>> = {}): Readonly<Record<string, Level>> {
  const [, id = value, word = ''] = RULE_LEVEL.exec(value) ?? [];
  if (!RULE_IDS.includes(id)) {
    const near = nearest(id, RULE_IDS);
    throw new InvalidArgumentError(`No rule "${id}"${near === undefined ? '' : `; nearest: ${near}`}.`);
  }
  const level = LEVELS.find((each) => each === word);
  if (level === undefined) throw new InvalidArgumentError(`Expected ${id}= and one of ${LEVELS.join(', ')}.`);
  return { ...before, [id]: level };
}
