import { Uri } from 'vscode';
import { AUDIENCES } from '../../../server/core/protocol.ts';
import { isFields } from './fields.ts';
import type { Fields } from './fields.ts';
import { SHARE_FORMS } from './summary-messages.ts';
import type { PageMessage, View } from './summary-messages.ts';

const READERS: ReadonlyMap<unknown, (message: Fields) => PageMessage | undefined> = new Map([
  ['ready', (): PageMessage => ({ type: 'ready' })],
  ['reveal', readReveal],
  ['choose', readChoice],
  ['allow', readAllow],
  ['share', readShare],
  ['copied', ({ done }: Fields): PageMessage => ({ type: 'copied', done: done === true })],
]);

/** A message of the page; undefined for anything that it does not say. */
export const readPageMessage = (value: unknown): PageMessage | undefined =>
  isFields(value) ? READERS.get(value.type)?.(value) : undefined;

function readReveal({ offset }: Fields): PageMessage | undefined {
  return typeof offset === 'number' && offset >= 0 ? { type: 'reveal', offset } : undefined;
}

function readChoice({ view }: Fields): PageMessage | undefined {
  const read = readView(view);
  return read === undefined ? undefined : { type: 'choose', view: read };
}

function readAllow({ uri }: Fields): PageMessage | undefined {
  return typeof uri === 'string' ? { type: 'allow', uri } : undefined;
}

function readShare({ uri, form: name }: Fields): PageMessage | undefined {
  const form = SHARE_FORMS.find((each) => each === name);
  return typeof uri === 'string' && form !== undefined ? { type: 'share', uri, form } : undefined;
}

function readView(view: unknown): View | undefined {
  if (!isFields(view)) return undefined;
  const audience = AUDIENCES.find((each) => each === view.audience);
  return audience && { audience, redact: view.redact === true, locked: view.locked === true };
}

/** What a restored page showed; each part is absent when the page did not keep it. */
export function readPageState(state: unknown): { readonly uri?: Uri; readonly view?: View } {
  if (!isFields(state)) return {};
  const view = readView(state.view);
  return {
    ...(typeof state.uri === 'string' && { uri: Uri.parse(state.uri) }),
    ...(view !== undefined && { view }),
  };
}
