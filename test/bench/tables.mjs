import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/speed.md';
const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

const ms = (value) => (Number.isFinite(value) ? (value < 10 ? value.toFixed(2) : value.toFixed(0)) : '');
const times = (value) => (Number.isFinite(value) ? `${value.toFixed(1)}×` : '');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The figures as Markdown. */
export const tablesOf = (result) =>
  [
    `Node ${result.machine.node}, ${result.machine.cores} × ${result.machine.cpu}. Words: ${Object.values(result.words).join(', ')}.`,
    typed(result),
    features(result),
    linted(result),
    started(result),
    others(result),
  ].join('\n\n');

function typed({ typing }) {
  const rows = Object.entries(typing).map(([size, { key, floor, residentMb }]) => [
    size,
    `${ms(key.p50)} / ${ms(key.p95)}`,
    `${ms(floor.p50)} / ${ms(floor.p95)}`,
    times(key.p50 / floor.p50),
    times(key.p95 / floor.p95),
    `${residentMb.toFixed(0)} MB`,
  ]);
  const head = ['keystroke to diagnostics', 'p50 / p95 ms', 'empty server', 'ratio p50', 'ratio p95', 'resident'];
  return table(head, rows);
}

function features({ typing }) {
  const names = Object.keys(typing.medium.features);
  const rows = names.map((name) => [
    name,
    ...Object.values(typing).map((each) => `${ms(each.features[name].p50)} / ${ms(each.features[name].p95)}`),
  ]);
  return table(['answer, p50 / p95 ms', ...Object.keys(typing)], rows);
}

function linted({ lint }) {
  const sizes = Object.keys(lint);
  const rows = Object.keys(lint.small).map((name) => [
    name,
    ...sizes.flatMap((size) => [ms(lint[size][name]?.p50), times(lint[size][name]?.p50 / lint[size].postmortem.p50)]),
  ]);
  return table(['whole text, warm, ms', ...sizes.flatMap((size) => [size, 'of ours'])], rows);
}

function started({ cold }) {
  const rows = Object.entries(cold).map(([name, { p50 }]) => [name, ms(p50), times(p50 / cold['bare node'].p50)]);
  return table(['process, small text', 'p50 ms', 'of bare node'], rows);
}

function others({ growth, paragraph, summary, folder, bundles, typing }) {
  const lengths = Object.entries(growth);
  const first = lengths[0]?.[1] ?? Number.NaN;
  const rows = [
    ['a new paragraph read, p50 / p95', `${ms(paragraph.p50)} / ${ms(paragraph.p95)} ms`],
    ['summary after a keystroke, p50 / p95', `${ms(summary.p50)} / ${ms(summary.p95)} ms`],
    ['server up and first diagnostics, small', `${ms(typing.small.startMs)} ms`],
    [
      `${folder.files} files by the command line`,
      `${(folder.ms / 1000).toFixed(1)} s, at most ${folder.peakMb.toFixed(0)} MB`,
    ],
    [
      'time a word, by words of the text',
      lengths.map(([words, each]) => `${words}: ${times(each / first)}`).join(', '),
    ],
    ['language engine, minified and gzipped', `${(bundles.engineGzip / 1024).toFixed(0)} KB`],
    ['first stage of the extension', `${(bundles.firstStage / 1024).toFixed(1)} KB`],
  ];
  return table(['', ''], rows);
}

/** Puts the tables between the marks of docs/speed.md. */
export function writeTables(tables) {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : `# Speed\n\n${BEGIN}\n${END}\n`;
  const [before = '', after = ''] = [page.split(BEGIN)[0], page.split(END)[1]];
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`);
}
