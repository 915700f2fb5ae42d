import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLAMING, README } from './documents.ts';
import { folderWith, postmortem, postmortemIntoClosedPipe } from './process.ts';

interface Report {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly postmortem: boolean;
    readonly recognisedBy: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly text: string;
      readonly range: { readonly start: { readonly line: number; readonly character: number } };
      readonly offset: readonly [number, number];
    }[];
  }[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly totals: Readonly<Record<string, number>>;
}

const TODAY = ['--today', '2026-03-02'];

const reportOf = async (folder: string, args: readonly string[], input?: string): Promise<Report> =>
  JSON.parse((await postmortem(['check', '--format', 'json', ...TODAY, ...args], folder, input)).out) as Report;

/** The paths that are checked, and the exit code. */
const check = async (
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  expected: { readonly code: number; readonly paths: readonly string[] },
): Promise<void> => {
  const { code, out } = await postmortem(['check', '--format', 'json', ...TODAY, ...args], folderWith(files));
  const { files: found } = JSON.parse(out) as Report;
  assert.deepEqual({ code, paths: found.map(({ path }) => path) }, expected);
};

const TREE = {
  '.git/': '',
  'a.md': BLAMING,
  'sub/b.markdown': BLAMING,
  'sub/readme.md': README,
  'notes.txt': BLAMING,
  'node_modules/x/c.md': BLAMING,
  '.hidden/d.md': BLAMING,
};

const ROWS: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  readonly string[],
  { readonly code: number; readonly paths: readonly string[] },
])[] = [
  [
    'a folder is walked for Markdown, and only postmortems are taken',
    TREE,
    ['.'],
    { code: 0, paths: ['a.md', 'sub/b.markdown'] },
  ],
  ['without a path this folder is walked', TREE, [], { code: 0, paths: ['a.md', 'sub/b.markdown'] }],
  ['--all takes every Markdown file', TREE, ['--all', 'sub'], { code: 0, paths: ['sub/b.markdown', 'sub/readme.md'] }],
  ['a file that is named is read in any case', TREE, ['sub/readme.md'], { code: 0, paths: ['sub/readme.md'] }],
  ['a glob names no file', TREE, ['**/*.md'], { code: 0, paths: ['a.md'] }],
  ['each file once', TREE, ['a.md', '.', './a.md'], { code: 0, paths: ['a.md', 'sub/b.markdown'] }],
  ['.gitignore is obeyed', { ...TREE, '.gitignore': '/sub/\n' }, ['.'], { code: 0, paths: ['a.md'] }],
  [
    '.postmortemignore is obeyed, in a glob too',
    { ...TREE, '.postmortemignore': 'a.md\n' },
    ['**/*.{md,markdown}'],
    { code: 0, paths: ['sub/b.markdown'] },
  ],
  [
    'a nearer ignore file wins',
    { ...TREE, '.gitignore': '*.md\n', 'sub/.gitignore': '!keep.md\n', 'sub/keep.md': BLAMING },
    ['.'],
    { code: 0, paths: ['sub/b.markdown', 'sub/keep.md'] },
  ],
  [
    'a file that is named is read though it is ignored',
    { ...TREE, '.gitignore': 'a.md\n' },
    ['a.md'],
    { code: 0, paths: ['a.md'] },
  ],
  ['wording fails no run by itself', TREE, ['a.md'], { code: 0, paths: ['a.md'] }],
  ['--fail-on warning', TREE, ['a.md', '--fail-on', 'warning'], { code: 1, paths: ['a.md'] }],
  ['--rule raises a rule', TREE, ['a.md', '--rule', 'person-as-cause=error'], { code: 1, paths: ['a.md'] }],
  [
    '--fail-on never',
    TREE,
    ['a.md', '--rule', 'person-as-cause=error', '--fail-on', 'never'],
    { code: 0, paths: ['a.md'] },
  ],
  [
    'the configuration above a document counts',
    { ...TREE, '.postmortemrc.yaml': 'rules:\n  person-as-cause: error\n' },
    ['sub'],
    { code: 1, paths: ['sub/b.markdown'] },
  ],
  [
    'the nearest configuration wins',
    {
      ...TREE,
      '.postmortemrc.yaml': 'rules:\n  person-as-cause: error\n',
      'sub/.postmortemrc.json': '{ "rules": { "person-as-cause": "hint" } }',
    },
    ['sub'],
    { code: 0, paths: ['sub/b.markdown'] },
  ],
  [
    'configuration stops at the repository root',
    { '.postmortemrc.yaml': 'rules:\n  person-as-cause: error\n', 'repo/.git/': '', 'repo/a.md': BLAMING },
    ['repo'],
    { code: 0, paths: ['repo/a.md'] },
  ],
  [
    '--config takes the place of what is found',
    {
      ...TREE,
      '.postmortemrc.yaml': 'rules:\n  person-as-cause: error\n',
      'ci.yaml': 'rules:\n  person-as-cause: "off"\n',
    },
    ['a.md', '--config', 'ci.yaml'],
    { code: 0, paths: ['a.md'] },
  ],
  [
    'exclude in the configuration',
    { ...TREE, '.postmortemrc.yaml': 'exclude: ["sub/**"]\n' },
    ['.'],
    { code: 0, paths: ['a.md'] },
  ],
  [
    'include in the configuration',
    { ...TREE, '.postmortemrc.yaml': 'include: ["sub/*.md"]\n' },
    ['sub'],
    { code: 0, paths: ['sub/b.markdown', 'sub/readme.md'] },
  ],
];

suite('command line: check', () => {
  for (const [name, files, args, expected] of ROWS) {
    test(name, () => check(files, args, expected));
  }

  test('the JSON tells the exact words and where they stand', async () => {
    const { version, files, totals } = await reportOf(folderWith({ 'a.md': BLAMING }), ['a.md']);
    const [file] = files;
    const finding = file?.findings.find(({ rule }) => rule === 'person-as-cause');
    assert.ok(file && finding);
    assert.equal(version, 1);
    assert.equal(file.postmortem, true);
    assert.equal(BLAMING.slice(...finding.offset), finding.text);
    assert.equal(finding.text, 'Dave misconfigured');
    assert.deepEqual(finding.range.start, { line: 12, character: 0 });
    const count = (severity: string): number => file.findings.filter((each) => each.severity === severity).length;
    assert.deepEqual(totals, {
      files: 1,
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    });
  });

  test('a byte order mark moves no offset', async () => {
    const { files } = await reportOf(folderWith({ 'a.md': `\uFEFF${BLAMING}` }), ['a.md']);
    const finding = files[0]?.findings.find(({ rule }) => rule === 'person-as-cause');
    assert.equal(finding?.offset[0], BLAMING.indexOf('Dave'));
  });

  test('people read place, level, message, rule and words', async () => {
    const { code, out, err } = await postmortem(['check', ...TODAY], folderWith({ 'a.md': BLAMING }));
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out, /^a\.md\n/);
    assert.match(out, /^ +13:1 {2}warning {6}\S.* {2}person-as-cause\n +“Dave misconfigured”$/m);
    assert.match(out, /\n\d+ findings in 1 postmortem: /);
  });

  test('an earlier postmortem of the same class is looked for in the folder', async () => {
    const of = (date: string): string => BLAMING.replace(/^(?:---\n)?/, `---\ndate: ${date}\nclass: capacity\n---\n\n`);
    const folder = folderWith({ 'a.md': of('2026-09-01'), 'b.md': of('2026-10-01'), 'c.md': of('2025-01-01') });
    const rules = (await reportOf(folder, ['.'])).files.map(({ findings }) => findings.map(({ rule }) => rule));
    assert.deepEqual(
      rules.map((ids) => ids.includes('related-incident')),
      [false, true, false],
    );
  });

  test('nothing found says so', async () => {
    const { out } = await postmortem(['check'], folderWith({ 'readme.md': README }));
    assert.equal(out, 'No postmortem among 1 Markdown file. --all reads every one.\n');
  });

  test('GitHub annotations', async () => {
    const { out } = await postmortem(['check', '--format', 'github'], folderWith({ 'a,b.md': BLAMING }));
    assert.match(out, /^::warning file=a%2Cb\.md,line=13,endLine=13,col=1,endColumn=19,title=person-as-cause::\S/m);
  });

  test('the standard input goes by the name given', async () => {
    const report = await reportOf(folderWith({}), ['--stdin', '--stdin-filename', 'x/y.md'], BLAMING);
    assert.equal(report.files[0]?.path, 'x/y.md');
    assert.notEqual(report.files[0].findings.length, 0);
  });

  test('--diff shows what --fix then writes', async () => {
    const folder = folderWith({ 'a.md': BLAMING });
    const { out } = await postmortem(['check', '--diff', 'a.md'], folder);
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), BLAMING);
    await postmortem(['check', '--fix', 'a.md'], folder);
    const fixed = readFileSync(join(folder, 'a.md'), 'utf8');
    const added = out.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'));
    for (const line of added) assert.ok(fixed.includes(line.slice(1)), line);
    assert.equal(out === '', fixed === BLAMING);
  });

  test('--fix of the standard input prints the text alone', async () => {
    const { out } = await postmortem(['check', '--stdin', '--fix'], folderWith({}), README);
    assert.match(out, /^# Tool\n/);
  });

  test('a closed pipe is no fault', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.md`, BLAMING]));
    const { code, err } = await postmortemIntoClosedPipe(['check', '--format', 'json'], folderWith(many));
    assert.deepEqual({ code, err }, { code: 0, err: '' });
  });
});
