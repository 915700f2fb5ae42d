import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { placeFrontMatter } from './front-matter-span.ts';
import type { Document } from 'yaml';
import type { FrontMatter, FrontMatterField } from '../model/front-matter.ts';
import type { Span } from '../text/span.ts';

type Parsed = Document.Parsed;

const NONE: FrontMatter = { fields: new Map(), problems: [] };
/** Longer ones are data, and YAML is slow to read. */
const MAX_LENGTH = 50_000;
/** Nothing that people write in a field goes deeper. */
const MAX_DEPTH = 3;

/** Reads the front matter. What cannot be read is told in `problems`; the fields that can be read are kept. */
export function readFrontMatter(text: string): FrontMatter {
  const place = placeFrontMatter(text);
  if (!place) return NONE;
  const { at, yaml } = place;
  if (yaml.end - yaml.start > MAX_LENGTH)
    return failed(at, 'The front matter is longer than 50,000 characters and was not read.');
  try {
    const document = parseDocument(text.slice(yaml.start, yaml.end), { prettyErrors: false, logLevel: 'silent' });
    const problems = document.errors.map(({ message, pos }) => ({
      at: { start: yaml.start + pos[0], end: Math.min(yaml.start + Math.max(pos[1], pos[0]), yaml.end) },
      message: `The front matter is not valid YAML: ${message}`,
    }));
    return { at, fields: readFields(document, yaml.start), problems };
  } catch {
    return failed(at, 'The front matter is nested too deeply and was not read.');
  }
}

const failed = (at: Span, message: string): FrontMatter => ({ at, fields: new Map(), problems: [{ at, message }] });

function readFields(document: Parsed, offset: number): ReadonlyMap<string, FrontMatterField> {
  const fields = new Map<string, FrontMatterField>();
  if (!isMap(document.contents)) return fields;
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value).trim() : '';
    const range = value?.range ?? (isScalar(key) ? emptyAfter(key.range) : undefined);
    if (name === '' || fields.has(name) || !range) continue;
    const items = itemsOf(document, value);
    const at = { start: offset + range[0], end: offset + range[1] };
    fields.set(name, { key: name, value: textOf(document, value, 0), items, at });
  }
  return fields;
}

/** A key without a value: the value would stand after its colon. */
const emptyAfter = (range: readonly number[] | null | undefined): readonly [number, number] | undefined => {
  const end = range?.[1];
  return end === undefined ? undefined : [end + 1, end + 1];
};

function itemsOf(document: Parsed, value: unknown): readonly string[] {
  if (isSeq(value)) return value.items.map((item) => textOf(document, item, 1)).filter((item) => item !== '');
  if (isMap(value)) return value.items.map(({ key }) => textOf(document, key, 1)).filter((item) => item !== '');
  const text = textOf(document, value, 0);
  return text === '' ? [] : [text];
}

/** An alias is followed once and never into a list or map, so that aliases cannot multiply. */
function textOf(document: Parsed, node: unknown, depth: number): string {
  if (depth > MAX_DEPTH) return '';
  if (isAlias(node)) {
    const target = node.resolve(document);
    return isScalar(target) ? scalarText(target.value, target.source) : '';
  }
  if (isScalar(node)) return scalarText(node.value, node.source);
  if (isSeq(node)) return node.items.map((item) => textOf(document, item, depth + 1)).join(', ');
  if (isMap(node)) return node.items.map((pair) => textOf(document, pair, depth + 1)).join(', ');
  if (isPair(node)) return `${textOf(document, node.key, depth + 1)}: ${textOf(document, node.value, depth + 1)}`;
  return '';
}

/** Numbers and booleans stay as they are written: `1.10` is a version. */
function scalarText(value: unknown, source: string | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.trim() : (source ?? JSON.stringify(value));
}
