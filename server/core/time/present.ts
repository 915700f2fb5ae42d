type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same value without the keys that hold undefined: absent means absent. */
export function present<T extends object>(value: T): Present<T>;
export function present(value: Readonly<Record<string, unknown>>): object {
  for (const key in value) if (value[key] === undefined) return withoutAbsent(value);
  return value;
}

function withoutAbsent(value: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key];
  return kept;
}
