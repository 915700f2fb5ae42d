type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const part = (schema: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((value, key) => (isObject(value) ? value[key] : undefined), schema);

/** Keys that a schema knows and does not require, by their place. */
export function optionalKeys(schema: unknown, place = ''): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => optionalKeys(item, `${place}/${index}`));
  if (!isObject(schema)) return [];
  const { properties, required, type } = schema;
  const own =
    type === 'object' && isObject(properties)
      ? Object.keys(properties).filter((key) => !Array.isArray(required) || !required.includes(key))
      : [];
  return [
    ...own.map((key) => `${place}/${key}`),
    ...Object.entries(schema).flatMap(([key, value]) => optionalKeys(value, `${place}/${key}`)),
  ];
}

/** Keys that a schema has and the value has not, and the other way round. */
export function keyMismatches(whole: unknown, value: unknown): readonly string[] {
  const walk = (schema: unknown, at: unknown, place: string): readonly string[] => {
    const meant = resolved(whole, schema);
    if (Array.isArray(at)) return at.flatMap((item) => walk(part(meant, 'items'), item, `${place}[]`));
    const properties = part(meant, 'properties');
    if (!isObject(at) || !isObject(properties)) return [];
    const keys = new Set([...Object.keys(properties), ...Object.keys(at)]);
    return [...keys].flatMap((key) =>
      key in properties && key in at ? walk(properties[key], at[key], `${place}.${key}`) : [`${place}.${key}`],
    );
  };
  return walk(whole, value, '');
}

/** What a reference leads to; of several choices, the one that is an object. */
function resolved(whole: unknown, schema: unknown): unknown {
  const choices = part(schema, 'allOf') ?? part(schema, 'anyOf');
  const chosen: unknown = Array.isArray(choices) ? choices.find((each) => part(each, 'type') !== 'null') : schema;
  const reference = part(chosen, '$ref');
  return typeof reference === 'string' ? part(whole, ...reference.replace('#/', '').split('/')) : chosen;
}
