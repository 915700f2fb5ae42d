// What the wording engine makes of labelled sentences: straight from the language engine, without rules and levels.
import { readFileSync } from 'node:fs';
import { read } from '../server/core/language/read.ts';
import { rewritesOf } from '../server/core/language/rewrite/rewrite.ts';
import { applyEdits } from '../server/core/text/edit.ts';
import type { Claim, Frame } from '../server/core/language/reading.ts';
import type { Span } from '../server/core/text/span.ts';

export interface Item {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  /** Where the labels stand, in their order; empty in fragments, which are marked as a whole. */
  readonly spans: readonly Span[];
  readonly allowed: readonly string[];
  readonly borderline: boolean;
  /** Rewrites that the annotator accepts, word for word. */
  readonly rewrites: readonly string[];
}

interface Row {
  readonly id?: string;
  readonly file?: string;
  readonly line?: number;
  readonly text: string;
  readonly rule?: string;
  readonly expect?: string;
  readonly borderline?: boolean;
  readonly labels?: readonly {
    readonly rule: string;
    readonly span: string;
    readonly alt?: string | readonly string[];
  }[];
  readonly allowed?: readonly { readonly rule: string }[];
  readonly rewrites?: readonly string[];
}

const EMPTY = { people: [], products: [], roles: [] };
const MASKED: readonly RegExp[] = [
  /`[^`]*`/g, // "`rm -rf`"
  /https?:\/\/\S+/g, // "https://example.com"
  /"[^" ]+(?: [^" ]+){2,}"/g, // "\"it was me\""
  /“[^“”]*”/g, // "“it was me”"
  /'[^' ]+(?: [^' ]+){2,}'/g, // "'it was me'"
];
/** Masks like the parser does, well enough for one sentence. */
const mask = (text: string): string =>
  text.startsWith('>') || text.startsWith('<!--')
    ? ''
    : MASKED.reduce((masked, quoted) => masked.replace(quoted, (code) => '\uFFFC'.repeat(code.length)), text);

function itemOf(row: Row, at: number): Item {
  const labels = row.labels ?? [];
  const own = row.expect === 'flag' && row.rule !== undefined ? [row.rule] : [];
  return {
    id: row.id ?? [row.file ?? 'line', row.line ?? at].join(':'),
    text: row.text,
    labels: [...labels.map((label) => label.rule), ...own],
    spans: labels.map(({ span }) => spanOf(row.text, span)),
    allowed: (row.allowed ?? []).map((label) => label.rule),
    borderline: row.borderline === true,
    rewrites: row.rewrites ?? [],
  };
}

const spanOf = (text: string, part: string): Span => {
  const start = Math.max(text.indexOf(part), 0);
  return { start, end: start + part.length };
};

/** The lines of a file of labelled sentences. */
export function itemsOf(file: string): readonly Item[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line, at) => {
    const row: unknown = JSON.parse(line);
    return isRow(row) ? [itemOf(row, at + 1)] : [];
  });
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'text' in value;

const normal = (text: string): string => {
  const plain = text.toLowerCase().replaceAll('’', "'").replaceAll('.', ' ').trim();
  return plain
    .split(/\s+/)
    .filter((word) => word !== '-' && word !== '*')
    .join(' ');
};

/** Every rewrite that is clean of every claim. */
function offered(text: string): readonly string[] {
  const reading = read(mask(text), EMPTY);
  const rewrites = reading.frames
    .filter((frame) => frame.claim !== undefined && !isAdmission(frame))
    .flatMap((frame) => rewritesOf({ text, reading }, frame));
  return rewrites.map((rewrite) => applyEdits(text, rewrite.edits)).filter((result) => claimsOf(result).length === 0);
}

const claimsOf = (text: string): readonly (Frame & { claim: Claim })[] =>
  read(mask(text), EMPTY).frames.filter(
    (frame): frame is Frame & { claim: Claim } => frame.claim !== undefined && !isAdmission(frame),
  );

/** First-person agents are never marked by these. */
const OTHERS_ONLY: ReadonlySet<Claim> = new Set<Claim>([
  'person-as-cause',
  'human-error',
  'mind-reading',
  'procedure-violation',
]);
const isAdmission = (frame: Frame): boolean =>
  frame.claim !== undefined && frame.agent.class === 'first-person' && OTHERS_ONLY.has(frame.claim);

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** What one set of sentences gave. */
export interface Scores {
  readonly items: number;
  /** By rule, and `any rule` for the sentence as a whole. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly labels: number;
  /** Labels that a mark of any rule touches, and those touched by a mark of their own rule. */
  readonly spans: number;
  readonly rules: number;
  readonly rewrites: Readonly<Rewriting>;
  /** One line for each sentence that is missed or marked wrongly, and for each rewrite that nobody asked for. */
  readonly errors: readonly string[];
  readonly otherRewrites: readonly string[];
}

const tallyOf = (tallies: Map<string, Tally>, name: string): Tally => {
  const tally = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 };
  tallies.set(name, tally);
  return tally;
};

/** Counts an item rule by rule and as a whole. */
function count({ labels }: Item, claims: ReadonlySet<string>, tallies: Map<string, Tally>): void {
  const whole = tallyOf(tallies, 'any rule');
  for (const label of new Set(labels)) tallyOf(tallies, label)[claims.has(label) ? 'right' : 'missed']++;
  if (labels.length > 0) whole[claims.size > 0 ? 'right' : 'missed']++;
  else for (const name of claims.size > 0 ? [...claims, 'any rule'] : []) tallyOf(tallies, name).wrong++;
}

/** Counts an item; tells what was missed or marked wrongly. */
function judge(item: Item, tallies: Map<string, Tally>): string | undefined {
  if (item.borderline) return undefined;
  const expected = item.labels.length > 0;
  const found = claimsOf(item.text).filter((frame) => expected || !item.allowed.includes(frame.claim));
  const claims = new Set<string>(found.map((frame) => frame.claim));
  count(item, claims, tallies);
  if (expected === claims.size > 0) return undefined;
  return expected
    ? `MISS  ${item.id} [${item.labels.join(', ')}] ${item.text}`
    : `FALSE ${item.id} [${marksOf(item, found)}] ${item.text}`;
}

const marksOf = ({ text }: Item, found: readonly Frame[]): string =>
  found
    .map(({ claim, construction, at }) => `${claim ?? ''}/${construction}: ${text.slice(at.start, at.end)}`)
    .join(' | ');

interface Rewriting {
  wanted: number;
  offered: number;
  accepted: number;
}

function judgeRewrites({ id, text, rewrites }: Item, count: Rewriting): string | undefined {
  const found = offered(text);
  if (rewrites.length > 0) count.wanted++;
  if (found.length === 0)
    return rewrites.length > 0 ? `NONE  ${id} ${text}\n      want ${rewrites.join(' | ')}` : undefined;
  const accepted = found.some((result) => rewrites.some((wanted) => normal(wanted) === normal(result)));
  if (rewrites.length > 0) count.offered++;
  if (accepted) count.accepted++;
  return accepted
    ? undefined
    : `OTHER ${id} ${text}\n      got  ${found.join('\n           ')}${rewrites.length > 0 ? `\n      want ${rewrites.join(' | ')}` : ''}`;
}

/** Labels of a sentence that are touched: by any mark, and by a mark of their own rule. */
function touched({ text, labels, spans }: Item): readonly [number, number] {
  const found = spans.length > 0 ? claimsOf(text) : [];
  const hits = spans.map((span) => found.filter(({ at }) => at.start < span.end && at.end > span.start));
  const own = hits.filter((frames, index) => frames.some(({ claim }) => claim === labels[index]));
  return [hits.filter((frames) => frames.length > 0).length, own.length];
}

/** Reads a file of labelled sentences and counts what the engine makes of it. */
export function scoresOf(file: string): Scores {
  const items = itemsOf(file);
  const tallies = new Map<string, Tally>();
  const rewriting = { wanted: 0, offered: 0, accepted: 0 };
  const errors = items.map((item) => judge(item, tallies)).filter((line) => line !== undefined);
  const otherRewrites = items.map((item) => judgeRewrites(item, rewriting)).filter((line) => line !== undefined);
  const spans = items.map(touched);
  return {
    items: items.length,
    tallies,
    labels: items.reduce((sum, item) => sum + item.spans.length, 0),
    spans: spans.reduce((sum, [any]) => sum + any, 0),
    rules: spans.reduce((sum, [, own]) => sum + own, 0),
    rewrites: rewriting,
    errors,
    otherRewrites,
  };
}
