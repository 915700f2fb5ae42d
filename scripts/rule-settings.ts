import { LEVELS } from '../server/core/configuration/keys.table.ts';
import { RULES } from '../server/core/rules/index.ts';

/** The setting `postmortem.rules` as the manifest holds it, with a property for each rule. */
export function ruleSettings(current: string): Readonly<Record<string, unknown>> {
  const setting: unknown = JSON.parse(current);
  return { ...(isRecord(setting) ? setting : {}), properties: ruleProperties(), additionalProperties: false };
}

/** JSON Schema of each rule's level. */
export const ruleProperties = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    RULES.map(({ id, severity, summary }) => [
      id,
      { type: 'string', enum: LEVELS, default: severity, markdownDescription: `${summary}.` },
    ]),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
