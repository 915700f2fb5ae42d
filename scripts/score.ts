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
  readonly spans: readonly string[];
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
const CODE = /`[^`]*`|https?:\/\/\S+|<!--.*?-->|"[^"]*\s[^"]*\s[^"]*"|“[^”]*”|'[^' ]+(?: [^' ]+){2,}'/g; // "`rm -rf`"
/** Masks like the parser does, well enough for one sentence. */
const mask = (text: string): string =>
  text.startsWith('>') ? '' : text.replace(CODE, (code) => '\uFFFC'.repeat(code.length));

function itemOf(row: Row, at: number): Item {
  const labels =
    row.labels?.map((label) => label.rule) ?? (row.expect === 'flag' && row.rule !== undefined ? [row.rule] : []);
  return {
    id: row.id ?? `${row.file ?? 'line'}:${row.line ?? at}`,
    text: row.text,
    labels,
    spans: row.labels?.map((label) => label.span) ?? [],
    allowed: row.allowed?.map((label) => label.rule) ?? [],
    borderline: row.borderline === true,
    rewrites: row.rewrites ?? [],
  };
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.\s]+$/, '')
    .replace(/^[-*\s]+/, '')
    .replace(/\s+/g, ' ');

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

function judge(item: Item, tallies: Map<string, Tally>): string | undefined {
  const found = claimsOf(item.text).filter((frame) => !item.allowed.includes(frame.claim) || item.labels.length > 0);
  const marked = found
    .map((frame) => `${frame.claim}/${frame.construction}: ${item.text.slice(frame.at.start, frame.at.end)}`)
    .join(' | ');
  if (item.borderline) return undefined;
  const whole = tallyOf(tallies, 'any rule');
  for (const label of new Set(item.labels))
    tallyOf(tallies, label)[found.some((frame) => frame.claim === label) ? 'right' : 'missed']++;
  for (const claim of new Set(found.map((frame) => frame.claim)))
    if (item.labels.length === 0) tallyOf(tallies, claim).wrong++;
  if (item.labels.length > 0) whole[found.length > 0 ? 'right' : 'missed']++;
  else if (found.length > 0) whole.wrong++;
  if (item.labels.length > 0 && found.length === 0) return `MISS  ${item.id} [${item.labels.join(', ')}] ${item.text}`;
  return item.labels.length === 0 && found.length > 0 ? `FALSE ${item.id} [${marked}] ${item.text}` : undefined;
}

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

function score(file: string, errors: 'list' | 'count'): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const tallies = new Map<string, Tally>();
  const count = { wanted: 0, offered: 0, accepted: 0 };
  const problems = rows
    .map((row, at) => judge(itemOf(JSON.parse(row), at + 1), tallies))
    .filter((line) => line !== undefined);
  if (errors === 'list') console.log(problems.join('\n'));
  const rewriting = rows
    .map((row, at) => judgeRewrites(itemOf(JSON.parse(row), at + 1), count))
    .filter((line) => line !== undefined);
  if (process.argv.includes('--rewrites')) console.log(rewriting.join('\n'));
  console.log(file);
  for (const [name, tally] of [...tallies].sort(([left], [right]) => left.localeCompare(right))) print(name, tally);
  console.log(
    `rewrites: wanted ${count.wanted}, offered ${percent(count.offered, count.wanted)}, word for word ${percent(count.accepted, count.wanted)}`,
  );
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) console.error('Name one or more files of labelled sentences, one JSON object a line.');
for (const file of files) score(file, process.argv.includes('--errors') ? 'list' : 'count');
