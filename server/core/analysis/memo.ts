/** Remembers what was computed in this run and in the last one; what neither asked for is forgotten. */
export interface Memo<Value> {
  /** Starts a run. Values from earlier runs count only when they were computed in the same world. */
  open(world: string): (key: string, compute: () => Value) => Value;
}

/** Two generations: no clock, no size. A run moves what it uses from the old one to the new one. */
export function createMemo<Value>(): Memo<Value> {
  let lastWorld = '';
  let last: ReadonlyMap<string, Value> = new Map();
  return {
    open(world) {
      const old = world === lastWorld ? last : new Map<string, Value>();
      const current = new Map<string, Value>();
      lastWorld = world;
      last = current;
      return (key, compute) => {
        const value = current.get(key) ?? old.get(key) ?? compute();
        current.set(key, value);
        return value;
      };
    },
  };
}
