import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';

/** Tells what is wrong, and where. */
export type Report = (at: Span, message: string) => void;

/** A key or an item with its value. */
export interface Entry {
  /** As people would name it: `rules`, `rules.human-error`, `allow`. */
  readonly name: string;
  readonly key: string;
  /** Where a problem is told: the value, or the key when there is none. */
  readonly at: Span;
  readonly keyAt: Span;
  readonly node: ParsedNode | null;
}

type Scalar = string | number | boolean;

/** The value's own characters, without what follows it. */
export const spanOf = (node: ParsedNode): Span => span(node.range[0], node.range[1]);

/** The entries of a map with plain keys; undefined for anything else. */
export function entriesOf(node: ParsedNode | null, prefix: string): readonly Entry[] | undefined {
  if (!isMap(node)) return undefined;
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const keyAt = spanOf(key);
    const at = value && value.range[1] > value.range[0] ? spanOf(value) : keyAt;
    return [{ name: `${prefix}${String(key.value)}`, key: String(key.value), at, keyAt, node: value }];
  });
}

/** The items of a list; undefined for anything else. */
export function itemsOf({ node, name }: Entry): readonly Entry[] | undefined {
  if (!isSeq(node)) return undefined;
  return node.items.map((item) => ({ name, key: '', at: spanOf(item), keyAt: spanOf(item), node: item }));
}

/** The value of a scalar; absent for maps, lists, aliases and null. */
export function scalarOf({ node }: Entry): Scalar | undefined {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
