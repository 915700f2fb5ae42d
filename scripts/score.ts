// usage: npm run score [-- FILE.jsonl …] [--errors] [--rewrites] [--write-baseline]
// Precision, recall and F1 of the wording claims on labelled sentences, beside those of the stored baseline. Without a file, every
// set of test/corpus/language. `unseen.jsonl` shows its totals only: whoever reads its sentences can no longer be measured by it.
import { readFileSync, writeFileSync } from 'node:fs';
import { BASELINE, linesOf, SETS, UNSEEN } from './score-baseline.ts';
import { scoresOf } from './scoring.ts';
import type { Scores, Tally } from './scoring.ts';

const percent = (part: number, all: number): string => (all === 0 ? '  n/a' : `${((100 * part) / all).toFixed(1)} %`);

function print(name: string, { right, wrong, missed }: Tally): void {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  console.log(
    `${name.padEnd(22)} precision ${percent(right, right + wrong)} recall ${percent(right, right + missed)} F1 ${f1.toFixed(3)} (right ${right}, wrong ${wrong}, missed ${missed})`,
  );
}

function printScores(file: string, scores: Scores): void {
  const open = !file.endsWith(UNSEEN);
  if (open && process.argv.includes('--errors')) console.log(scores.errors.join('\n'));
  if (open && process.argv.includes('--rewrites')) console.log(scores.otherRewrites.join('\n'));
  console.log(file);
  const { tallies, labels, spans, rules, rewrites } = scores;
  for (const [name, tally] of [...tallies].sort(([left], [right]) => left.localeCompare(right))) print(name, tally);
  console.log(`spans ${percent(spans, labels)}, own rule ${percent(rules, labels)}`);
  const { wanted, offered, accepted } = rewrites;
  console.log(
    `rewrites: wanted ${wanted}, offered ${percent(offered, wanted)}, word for word ${percent(accepted, wanted)}`,
  );
}

function scoreAll(): void {
  const lines = linesOf(
    SETS.map((file) => {
      const scores = scoresOf(file);
      printScores(file, scores);
      return [file, scores] as const;
    }),
  );
  const before = readFileSync(BASELINE, 'utf8');
  if (process.argv.includes('--write-baseline')) writeFileSync(BASELINE, lines);
  else if (before !== lines) console.log(`\nThe baseline says\n${before}\nand now it is\n${lines}`);
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) scoreAll();
for (const file of files) printScores(file, scoresOf(file));
