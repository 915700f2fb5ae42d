import assert from 'node:assert/strict';
import { choiceFor } from '../../server/lsp/choice.ts';
import { dayOf } from '../../server/lsp/environment.ts';
import { folderAround, parentOf, pathBelow } from '../../server/lsp/folders.ts';
import { settingsOf } from '../../server/lsp/settings.ts';

suite('server: addresses', () => {
  const PARENTS: readonly (readonly [string, string | undefined])[] = [
    ['file:///work/a.md', 'file:///work'],
    ['file:///work/', 'file:///'],
    ['file:///', undefined],
    ['vscode-vfs://github/o/r/a%20b.md', 'vscode-vfs://github/o/r'],
    ['untitled:Untitled-1', undefined],
  ];
  for (const [uri, parent] of PARENTS) {
    test(`the folder of ${uri}`, () => {
      assert.equal(parentOf(uri), parent);
    });
  }
  test('the innermost folder wins, and a name that only begins alike is not within', () => {
    assert.equal(folderAround(['file:///w', 'file:///w/sub'], 'file:///w/sub/a.md'), 'file:///w/sub');
    assert.equal(folderAround(['file:///w'], 'file:///well/a.md'), undefined);
  });
  test('paths below a folder are decoded, broken escapes stay', () => {
    assert.equal(pathBelow('file:///w', 'file:///w/post%20mortems/a.md'), 'post mortems/a.md');
    assert.equal(pathBelow('file:///w', 'file:///x/100%.md'), '100%.md');
  });
});

suite('server: what the globs and the person say', () => {
  const NONE = { include: [], exclude: [] };
  const check = (path: string, globs: Partial<typeof NONE>, said: boolean | undefined): void => {
    assert.equal(choiceFor(path, undefined, { ...NONE, ...globs })?.postmortem, said);
  };
  test('globs', () => {
    check('docs/incidents/a.md', { include: ['docs/**'] as never[] }, true);
    check('docs/incidents/a.md', { include: ['incidents/**'] as never[] }, undefined);
    check('docs/README.md', { include: ['**'] as never[], exclude: ['README.md'] as never[] }, false);
    check('a.md', {}, undefined);
    check('a.md', { include: ['['] as never[] }, undefined);
  });
  test('the person wins over the globs', () => {
    assert.equal(choiceFor('a.md', true, { include: [], exclude: ['**'] })?.postmortem, true);
    assert.equal(choiceFor('a.md', false, { include: ['**'], exclude: [] })?.postmortem, false);
  });
});

suite('server: settings', () => {
  test('the section becomes configuration, key by key', () => {
    const settings = settingsOf({
      rules: { 'human-error': 'off' },
      allow: ['dropped the ball'],
      wording: { enabled: false },
      questions: { headings: { 'what broke': 'what-happened' } },
      actions: { dueDays: { SEV1: 5 }, dueSoonDays: 3 },
      files: { include: ['a/**'], exclude: ['b/**'] },
      diagnostics: { run: 'onSave', maxPerFile: 7 },
      inlayHints: { enabled: false },
      timezone: '',
    });
    assert.deepEqual(settings, {
      configuration: {
        rules: { 'human-error': 'off' },
        allow: ['dropped the ball'],
        headings: { 'what broke': 'what-happened' },
        dueDays: { SEV1: 5 },
        include: ['a/**'],
        exclude: ['b/**'],
        wording: false,
      },
      run: 'onSave',
      maxPerFile: 7,
      inlayHints: false,
      dueSoonDays: 3,
    });
  });
  test('what is not understood counts as not set', () => {
    for (const section of [
      undefined,
      null,
      3,
      [],
      { rules: 3, allow: {}, diagnostics: { run: 'never', maxPerFile: -1 } },
    ]) {
      assert.deepEqual(settingsOf(section), {
        configuration: {},
        run: 'onType',
        maxPerFile: 50,
        inlayHints: true,
        dueSoonDays: 7,
      });
    }
  });
});

suite('server: the day', () => {
  test('in the zone of the server, with zeros', () => {
    assert.equal(dayOf(new Date(2026, 2, 7, 23, 59)), '2026-03-07');
  });
});
