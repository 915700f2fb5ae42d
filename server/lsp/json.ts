/** What comes over the wire is unknown until it has been looked at. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value under a dotted path, `undefined` when there is none: `at(settings, 'diagnostics.run')`. */
export function at(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split('.')) {
    if (!isRecord(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** The entries of a record whose values pass; empty when it is no record. */
export function entriesOf<Value>(value: unknown, passes: (item: unknown) => item is Value): Record<string, Value> {
  const kept: Record<string, Value> = {};
  if (!isRecord(value)) return kept;
  for (const [key, item] of Object.entries(value)) if (passes(item)) kept[key] = item;
  return kept;
}

export const isString = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
