/**
 * The same function, computed once for each object. The objects never change and the answer depends on nothing else,
 * so nobody can tell the difference but by the clock; what is no longer held elsewhere is forgotten.
 */
export function remembered<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** Longer texts are not remembered, so that what is held stays small. */
const LONGEST = 2000;

/** The same function of a text, computed once for each of the last texts; `most` bounds how many are held. */
export function rememberedText<Value>(compute: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const kept = known.get(text);
    if (kept) return kept.value;
    const value = compute(text);
    if (known.size >= most) known.clear();
    known.set(detached(text), { value });
    return value;
  };
}

/** A copy that does not keep the long text alive from which it was cut. */
export const detached = (text: string): string => ` ${text}`.slice(1);
