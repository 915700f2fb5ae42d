// usage: npm run score -- FILE.jsonl [--errors] [--rewrites]
// Precision, recall and F1 of the wording claims on labelled sentences or fragments, straight from the language engine.
import { readFileSync } from 'node:fs';
import { read } from '../server/core/language/read.ts';
import { rewritesOf } from '../server/core/language/rewrite/rewrite.ts';
import { applyEdits } from '../server/core/text/edit.ts';
import type { Claim, Frame } from '../server/core/language/reading.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
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
    allowed: (row.allowed ?? []).map((label) => label.rule),
    borderline: row.borderline === true,
    rewrites: row.rewrites ?? [],
  };
}

/** The lines of a file of labelled sentences. */
function itemsOf(file: string): readonly Item[] {
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

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const percent = (part: number, all: number): string => (all === 0 ? '  n/a' : `${((100 * part) / all).toFixed(1)} %`);

function print(name: string, { right, wrong, missed }: Tally): void {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  console.log(
    `${name.padEnd(22)} precision ${percent(right, right + wrong)} recall ${percent(right, right + missed)} F1 ${f1.toFixed(3)} (right ${right}, wrong ${wrong}, missed ${missed})`,
  );
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

function score(file: string): void {
  const items = itemsOf(file);
  const tallies = new Map<string, Tally>();
  const rewriting = { wanted: 0, offered: 0, accepted: 0 };
  const errors = items.map((item) => judge(item, tallies)).filter((line) => line !== undefined);
  const rewrites = items.map((item) => judgeRewrites(item, rewriting)).filter((line) => line !== undefined);
  if (process.argv.includes('--errors')) console.log(errors.join('\n'));
  if (process.argv.includes('--rewrites')) console.log(rewrites.join('\n'));
  console.log(file);
  for (const [name, tally] of [...tallies].sort(([left], [right]) => left.localeCompare(right))) print(name, tally);
  const { wanted, offered: made, accepted } = rewriting;
  console.log(
    `rewrites: wanted ${wanted}, offered ${percent(made, wanted)}, word for word ${percent(accepted, wanted)}`,
  );
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) console.error('Name one or more files of labelled sentences, one JSON object a line.');
for (const file of files) score(file);
