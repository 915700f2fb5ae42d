import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeEnvironment } from '../../server/lsp/node/environment.ts';

/** Which of the files are listed below `folder`; both ways of listing say the same. */
async function check(
  files: Readonly<Record<string, string>>,
  folder: string,
  expected: readonly string[],
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'postmortem-listing-'));
  const nameOf = (uri: string): string => relative(root, fileURLToPath(uri)).replaceAll('\\', '/');
  for (const [path, text] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const listed = await nodeEnvironment.listMarkdown([pathToFileURL(join(root, folder)).href]);
  assert.deepEqual(listed.map(nameOf).sort(), expected);
  const all = Object.keys(files).filter((path) => path.startsWith(folder) && path.endsWith('.md'));
  const kept = nodeEnvironment.withoutIgnored?.(all.map((path) => pathToFileURL(join(root, path)).href));
  assert.deepEqual(kept?.map(nameOf).sort(), expected);
  await rm(root, { recursive: true });
}

suite('server: the listing of the folder', () => {
  test('without ignore files', () => check({ 'a.md': '', 'b/c.md': '', 'd.txt': '' }, '', ['a.md', 'b/c.md']));
  test('.gitignore is obeyed, those above and below and what they take back', () =>
    check(
      {
        '.gitignore': 'drafts/\n*.tmp.md\n',
        'a.md': '',
        'b.tmp.md': '',
        'drafts/c.md': '',
        'sub/.gitignore': '!keep.tmp.md\n',
        'sub/keep.tmp.md': '',
        'sub/other.tmp.md': '',
      },
      '',
      ['a.md', 'sub/keep.tmp.md'],
    ));
  test('.postmortemignore too', () => check({ '.postmortemignore': '/a.md\n', 'a.md': '', 'b.md': '' }, '', ['b.md']));
  test('ignore files above the folder that is open', () =>
    check({ '.gitignore': 'old.md\n', 'sub/a.md': '', 'sub/old.md': '' }, 'sub', ['sub/a.md']));
  test("addresses of other schemes are nobody else's to leave out", () => {
    const uris = ['vscode-vfs://github/o/r/a.md'];
    assert.deepEqual(nodeEnvironment.withoutIgnored?.(uris), uris);
  });
});
