type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same value without the keys that hold undefined: absent means absent. */
export function present<T extends object>(value: T): Present<T>;
export function present(value: object): object {
  if (!Object.values(value).includes(undefined)) return value;
  return Object.fromEntries(Object.entries(value).filter((entry) => entry[1] !== undefined));
}
