import type { Key } from '../server/core/configuration/keys.table.ts';
import { HEADING_ANSWERS, KEYS } from '../server/core/configuration/keys.table.ts';
import { ruleProperties } from './rule-settings.ts';

type Schema = Readonly<Record<string, unknown>>;

const DIALECT = 'http://json-schema.org/draft-07/schema#';
const TEXT: Schema = { type: 'string', minLength: 1 };
const TEXTS: Schema = { type: 'array', items: TEXT };
const DAYS: Schema = { type: 'integer', minimum: 0, maximum: 3650 };
const MOMENT: Schema = { type: 'string', description: 'ISO 8601, such as 2026-03-01T14:05Z.' };

const SHAPES: Readonly<Record<Key, () => Schema>> = {
  rules: () => ({ type: 'object', properties: ruleProperties(), additionalProperties: false }),
  allow: () => TEXTS,
  people: () => TEXTS,
  products: () => TEXTS,
  roles: () => TEXTS,
  customers: () => TEXTS,
  teamsMayOwn: () => ({ type: 'boolean' }),
  headings: () => ({ type: 'object', additionalProperties: { type: 'string', enum: HEADING_ANSWERS } }),
  severities: () => ({ type: 'object', additionalProperties: TEXT }),
  timezone: () => TEXT,
  dueDays: () => ({ type: 'object', additionalProperties: DAYS }),
  repeatWindowDays: () => DAYS,
  include: () => TEXTS,
  exclude: () => TEXTS,
};

/** JSON Schema of `.postmortemrc.yaml`. */
export function configurationSchema(): Schema {
  const properties = Object.entries(KEYS).map(([key, description]) => [key, { description, ...shapeOf(key) }] as const);
  return {
    $schema: DIALECT,
    title: 'Configuration of Postmortem',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

const shapeOf = (key: string): Schema => new Map<string, () => Schema>(Object.entries(SHAPES)).get(key)?.() ?? {};

const TEXT_OR_TEXTS: Schema = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

/** JSON Schema of the front matter of a postmortem; unknown keys are left alone. */
export const frontMatterSchema = (): Schema => ({
  $schema: DIALECT,
  title: 'Front matter of a postmortem',
  type: 'object',
  properties: {
    postmortem: { type: 'boolean', description: 'Whether this file is a postmortem; decides over everything else.' },
    id: { type: ['string', 'number'] },
    title: { type: 'string' },
    date: { type: 'string', description: 'ISO date of the incident.' },
    kind: { type: 'string', enum: ['outage', 'security', 'data', 'near-miss'] },
    severity: { type: ['string', 'number'] },
    status: { type: 'string', description: 'draft, review or final; absent means review.' },
    tz: { type: 'string', description: 'An IANA name, UTC, or an offset such as +02:00.' },
    started: MOMENT,
    detected: MOMENT,
    acknowledged: MOMENT,
    declared: MOMENT,
    mitigated: MOMENT,
    resolved: MOMENT,
    noticed: MOMENT,
    reported: MOMENT,
    drafted: MOMENT,
    published: MOMENT,
    services: TEXT_OR_TEXTS,
    class: { type: 'string' },
    tags: TEXT_OR_TEXTS,
    related: TEXT_OR_TEXTS,
    people: { type: 'object', additionalProperties: { type: 'string' }, description: 'Name: role.' },
    participants: TEXT_OR_TEXTS,
    tlp: { type: 'string' },
    confidentiality: { type: 'string' },
    lang: { type: 'string' },
  },
});
