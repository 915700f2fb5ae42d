// usage: npm run score -- FILE.jsonl [--errors]
// Precision, recall and F1 of the wording claims on labelled sentences or fragments, straight from the language engine.
import { readFileSync } from 'node:fs';
import { read } from '../server/core/language/read.ts';
import type { Claim, Frame } from '../server/core/language/reading.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly spans: readonly string[];
  readonly allowed: readonly string[];
  readonly borderline: boolean;
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
  };
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

function score(file: string, errors: 'list' | 'count'): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const tallies = new Map<string, Tally>();
  const problems = rows
    .map((row, at) => judge(itemOf(JSON.parse(row), at + 1), tallies))
    .filter((line) => line !== undefined);
  if (errors === 'list') console.log(problems.join('\n'));
  console.log(file);
  for (const [name, tally] of [...tallies].sort(([left], [right]) => left.localeCompare(right))) print(name, tally);
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) console.error('Name one or more files of labelled sentences, one JSON object a line.');
for (const file of files) score(file, process.argv.includes('--errors') ? 'list' : 'count');
