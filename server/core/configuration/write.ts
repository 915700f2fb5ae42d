import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import type { Level } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';

/** One thing that a person decides from the light bulb. */
export type ConfigurationChange =
  | { readonly key: 'allow' | 'products'; readonly add: string }
  | { readonly key: 'rules'; readonly rule: string; readonly level: Level };

/**
 * The edit that writes a change into a configuration file and leaves the rest of it as it stands, comments included
 * where the list or map is written one item a line. Null when the file cannot be read: then it is to be mended first.
 */
export function writeConfiguration(text: string, change: ConfigurationChange): Edit | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  if (text.trimStart().startsWith('{')) return inJson(text, change);
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return null;
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === change.key);
  if (pair === undefined) return append(text, `${change.key}:\n  ${lineOf(change)}\n`);
  return inBlock(text, pair, change) ?? whole(text, document, change);
}

/** True when the file decides the key. */
export function hasKey(text: string, key: string): boolean {
  const { contents } = parseDocument(text);
  return isMap(contents) && contents.has(key);
}

const lineOf = (change: ConfigurationChange): string =>
  change.key === 'rules' ? `${change.rule}: ${change.level}` : `- ${stringify(change.add).trim()}`;

function append(text: string, lines: string): Edit {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return { at: span(text.length, text.length), newText: gap + lines };
}

/** Adds a line after the last item, or replaces the level of a rule that is there; null when it is not written one item a line. */
function inBlock(text: string, pair: Pair, change: ConfigurationChange): Edit | null {
  const { value } = pair;
  if ((!isSeq(value) && !isMap(value)) || value.flow === true) return null;
  if (isSeq(value) === (change.key === 'rules')) return null;
  const replaced = isMap(value) && change.key === 'rules' ? levelSpan(value, change.rule) : null;
  if (replaced && change.key === 'rules') return { at: replaced, newText: change.level };
  const [start, end] = value.range ?? [0, 0];
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const place = text.slice(0, end).trimEnd().length;
  return { at: span(place, place), newText: `\n${' '.repeat(indent)}${lineOf(change)}` };
}

function levelSpan(rules: YAMLMap, rule: string): { readonly start: number; readonly end: number } | null {
  const pair = rules.items.find(({ key }) => isScalar(key) && key.value === rule);
  const range = isScalar(pair?.value) ? pair.value.range : null;
  return range ? span(range[0], range[1]) : null;
}

/** Written anew by the YAML library: for `allow: [a, b]` and empty values. */
function whole(text: string, document: Document, change: ConfigurationChange): Edit {
  if (change.key === 'rules') {
    if (!isMap(document.get('rules'))) document.set('rules', document.createNode({}));
    document.setIn(['rules', change.rule], change.level);
  } else if (isSeq(document.get(change.key))) document.addIn([change.key], change.add);
  else document.set(change.key, [change.add]);
  return { at: span(0, text.length), newText: document.toString({ lineWidth: 0 }) };
}

function inJson(text: string, change: ConfigurationChange): Edit | null {
  const value = parsedObject(text);
  if (value === null) return null;
  const known: unknown = value[change.key];
  const next =
    change.key === 'rules'
      ? { ...(isObject(known) ? known : {}), [change.rule]: change.level }
      : [...itemsOf(known), change.add];
  return { at: span(0, text.length), newText: `${JSON.stringify({ ...value, [change.key]: next }, null, 2)}\n` };
}

function parsedObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
