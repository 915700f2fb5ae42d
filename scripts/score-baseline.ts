import { readdirSync } from 'node:fs';
import type { Scores } from './scoring.ts';

const FOLDER = 'test/corpus/language';
/** Its sentences are read by nobody who works on the engine. */
export const UNSEEN = 'unseen.jsonl';
export const BASELINE = `${FOLDER}/baseline.md`;

/** The sets of labelled sentences, in the order of the alphabet. */
export const SETS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((name) => `${FOLDER}/${name}`);

const HEAD = `# What the wording engine finds

Written by \`npm run score -- --write-baseline\`, so that a change of the engine shows in review what it costs.
\`unseen\` is the set that nobody who works on the engine has read.

| set | sentences | right | wrong | missed | spans | own rule | labels | rewrites wanted | offered | word for word |
|---|---|---|---|---|---|---|---|---|---|---|
`;

/** The baseline's text: one row a set. */
export function linesOf(all: readonly (readonly [string, Scores])[]): string {
  const rows = all.map(([file, { items, tallies, spans, rules, labels, rewrites }]) => {
    const { right = 0, wrong = 0, missed = 0 } = tallies.get('any rule') ?? {};
    const { wanted, offered, accepted } = rewrites;
    const name = file.slice(FOLDER.length + 1, -'.jsonl'.length);
    return `| ${[name, items, right, wrong, missed, spans, rules, labels, wanted, offered, accepted].join(' | ')} |\n`;
  });
  return HEAD + rows.join('');
}
