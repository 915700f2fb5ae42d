import { Uri } from 'vscode';
import type { PageMessage } from './summary-messages.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A message of the page; undefined for anything that it does not say. */
export function readPageMessage(value: unknown): PageMessage | undefined {
  if (!isRecord(value)) return undefined;
  if (value.type === 'ready') return { type: 'ready' };
  const { type, offset } = value;
  return type === 'reveal' && typeof offset === 'number' && offset >= 0 ? { type, offset } : undefined;
}

/** The document that a restored page showed. */
export const readPageUri = (state: unknown): Uri | undefined =>
  isRecord(state) && typeof state.uri === 'string' ? Uri.parse(state.uri) : undefined;
