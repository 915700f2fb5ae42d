import { isFields } from './fields.ts';
import type { Fields } from './fields.ts';
import type { TrendsPageMessage } from './trends-messages.ts';

/** A message of the page; undefined for anything that it does not say. */
export function readTrendsMessage(value: unknown): TrendsPageMessage | undefined {
  if (!isFields(value)) return undefined;
  const { type } = value;
  if (type === 'ready' || type === 'save') return { type };
  return type === 'open' ? readOpen(value) : undefined;
}

function readOpen({ path, line }: Fields): TrendsPageMessage | undefined {
  if (typeof path !== 'string') return undefined;
  return { type: 'open', path, line: typeof line === 'number' && line >= 1 ? Math.floor(line) : 1 };
}
