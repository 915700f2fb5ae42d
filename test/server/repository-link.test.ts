import assert from 'node:assert/strict';
import { repositoryLink } from '../../server/lsp/repository-link.ts';

const FOLDER = 'file:///w/ops/docs';

const config = (url: string): string =>
  `[core]\n\tbare = false\n[remote "fork"]\n\turl = https://github.com/kim/ops\n[remote "origin"]\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n\turl = ${url}\n[branch "main"]\n\tremote = origin\n`;

const check = async (files: Readonly<Record<string, string>>, expected: string | undefined): Promise<void> => {
  assert.equal(await repositoryLink(FOLDER, (uri) => Promise.resolve(files[uri] ?? null)), expected);
};

const ROWS: readonly (readonly [url: string, base: string | undefined])[] = [
  ['git@github.com:acme/ops.git', 'https://github.com/acme/ops/blob/HEAD'],
  ['https://github.com/acme/ops', 'https://github.com/acme/ops/blob/HEAD'],
  ['https://kim:secret@github.com/acme/ops.git', 'https://github.com/acme/ops/blob/HEAD'],
  ['ssh://git@gitlab.example.com:2222/acme/sre/ops.git', 'https://gitlab.example.com/acme/sre/ops/-/blob/HEAD'],
  ['https://git.example.com/acme/ops.git', undefined],
  ['/srv/git/ops.git', undefined],
  ['', undefined],
];

suite('server: the link to a file where its repository is hosted', () => {
  for (const [url, base] of ROWS) test(`of "${url}"`, () => check({ [`${FOLDER}/.git/config`]: config(url) }, base));
  test('the open folder may stand below the repository', () =>
    check(
      { 'file:///w/.git/config': config('git@github.com:acme/ops.git') },
      'https://github.com/acme/ops/blob/HEAD/ops/docs',
    ));
  test('outside of a repository, without an origin, and where nothing can be read', async () => {
    await check({}, undefined);
    await check({ [`${FOLDER}/.git/config`]: '[core]\n' }, undefined);
    assert.equal(await repositoryLink(FOLDER, () => Promise.reject(new Error('no permission'))), undefined);
  });
});
