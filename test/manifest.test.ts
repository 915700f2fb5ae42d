import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly enablement?: string;
}
interface MenuItem {
  readonly command: string;
  readonly alt?: string;
}
interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly order?: number;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}
interface Manifest {
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly views: { readonly postmortem: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<Record<string, Setting>>;
    }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly keybindings?: unknown;
  };
}
type Snippets = Readonly<
  Record<string, { readonly prefix: string; readonly description: string; readonly body: readonly string[] }>
>;

const ROOT = resolve(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
const manifest = JSON.parse(text('package.json')) as Manifest;
const words = JSON.parse(text('package.nls.json')) as Readonly<Record<string, string>>;
const { contributes } = manifest;

/** Commands that belong to an item of the view, and so are not in the list of commands for people. */
const OF_ITEMS = ['postmortem.insertSection', 'postmortem.copyAsIssue'];

const COMMANDS: readonly (readonly [id: string, title: string])[] = [
  ['postmortem.new', 'New Postmortem…'],
  ['postmortem.showSummary', 'Show Summary'],
  ['postmortem.showSummaryToSide', 'Show Summary to the Side'],
  ['postmortem.shareSummary', 'Share Summary…'],
  ['postmortem.reviewWording', 'Review Wording…'],
  ['postmortem.insertMissingSections', 'Insert Missing Sections'],
  ['postmortem.insertTimelineEntry', 'Insert Timeline Entry'],
  ['postmortem.pasteAsTimeline', 'Paste as Timeline Entries'],
  ['postmortem.sortTimeline', 'Sort Timeline'],
  ['postmortem.normaliseTimeline', 'Normalise Timeline'],
  ['postmortem.addActionItem', 'Add Action Item…'],
  ['postmortem.normaliseActions', 'Normalise Actions'],
  ['postmortem.markInReview', 'Mark as In Review'],
  ['postmortem.markFinal', 'Mark as Final'],
  ['postmortem.createTemplate', 'Create Workspace Template…'],
  ['postmortem.showTrends', 'Show Trends'],
  ['postmortem.filterActions', 'Filter Action Items…'],
  ['postmortem.clearActionsFilter', 'Clear Filter of Action Items'],
  ['postmortem.enableForFile', 'Treat This File as a Postmortem'],
  ['postmortem.disableForFile', 'Do Not Treat This File as a Postmortem'],
  ['postmortem.pause', 'Pause Wording Suggestions'],
  ['postmortem.resume', 'Resume Wording Suggestions'],
  ['postmortem.restartServer', 'Restart Server'],
  ['postmortem.showOutput', 'Show Output'],
];

const OF_THE_EDITOR = ['vscode.openFolder', 'workbench.action.openSettings', 'postmortem.list.focus'];

const CONTEXT_KEYS = [
  'postmortem.active',
  'postmortem.candidate',
  'postmortem.hasFindings',
  'postmortem.workspaceHasPostmortems',
];

const translated = (value: string): string => words[value.slice(1, -1)] ?? '';
const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

suite('manifest: commands', () => {
  for (const [id, title] of COMMANDS) {
    test(`${id} is called ${title}`, () => {
      const command = contributes.commands.find((one) => one.command === id);
      assert.equal(translated(command?.title ?? ''), title);
    });
  }
  test('no others than the manifest page names', () => {
    const known = [...COMMANDS.map(([id]) => id), ...OF_ITEMS];
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((id) => !known.includes(id)),
      [],
    );
  });
  test('every one has a category and says when it can run', () => {
    for (const { command, category, enablement } of contributes.commands) {
      assert.equal(category, '%category%', command);
      assert.ok(enablement, command);
    }
  });
  test('menus name commands that exist', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const named = Object.values(contributes.menus).flatMap((items) =>
      items.flatMap(({ command, alt }) => [command, alt ?? command]),
    );
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });
  test('commands of items stay out of the palette', () => {
    const hidden = contributes.menus.commandPalette?.map(({ command }) => command);
    assert.deepEqual(hidden, OF_ITEMS);
  });
  test('welcome texts link to commands that exist', () => {
    const known = new Set([...contributes.commands.map(({ command }) => command), ...OF_THE_EDITOR]);
    const linked = contributes.viewsWelcome.flatMap(({ contents }) => [
      ...translated(contents).matchAll(/\(command:([\w.]+)\)/g),
    ]);
    assert.deepEqual(
      linked.map(([, id = '']) => id).filter((id) => !known.has(id)),
      [],
    );
    assert.ok(linked.length > 0);
  });
});

suite('manifest: words', () => {
  const used =
    JSON.stringify(manifest)
      .match(/%[\w.]+%/g)
      ?.map((key) => key.slice(1, -1)) ?? [];
  test('every key has a text', () => {
    assert.deepEqual(
      used.filter((key) => !(key in words)),
      [],
    );
  });
  test('every text is used', () => {
    assert.deepEqual(
      Object.keys(words).filter((key) => !used.includes(key)),
      [],
    );
  });
  test('what a person reads stands in package.nls.json', () => {
    const shown = [
      ...contributes.commands.map(({ title }) => title),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...contributes.configuration.map(({ title }) => title),
    ];
    assert.deepEqual(
      shown.filter((value) => !value.startsWith('%')),
      [],
    );
  });
  test('no exclamation marks', () => {
    assert.deepEqual(
      Object.entries(words).filter(([, value]) => value.includes('!')),
      [],
    );
  });
});

suite('manifest: settings', () => {
  test('each is described, scoped, ordered and has a default', () => {
    for (const [id, setting] of settings) {
      assert.match(id, /^postmortem\.[a-zA-Z.]+$/);
      assert.match(setting.markdownDescription ?? '', /^%config\./, id);
      assert.ok(setting.scope === 'resource' || setting.scope === 'window', id);
      assert.ok(setting.order !== undefined && setting.default !== undefined, id);
    }
  });
  test('each value of an enumeration is described', () => {
    for (const [id, setting] of settings) {
      assert.equal(setting.markdownEnumDescriptions?.length, setting.enum?.length, id);
    }
  });
});

suite('manifest: manners', () => {
  test('no keys are taken', () => {
    assert.equal(contributes.keybindings, undefined);
  });
  test('nothing is loaded but for Markdown and for panels that are restored', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'onWebviewPanel:postmortem.summary',
      'onWebviewPanel:postmortem.trends',
    ]);
  });
  test('conditions use the published context keys', () => {
    const keys =
      JSON.stringify(contributes).match(/(?<!config\.)\bpostmortem\.(?:active|candidate|has\w+|workspace\w+)\b/g) ?? [];
    assert.deepEqual(
      keys.filter((key) => !CONTEXT_KEYS.includes(key)),
      [],
    );
  });
  test('at most thirty keywords', () => {
    assert.ok(manifest.keywords.length <= 30);
  });
  test('files that are named exist', () => {
    const paths = [
      manifest.icon,
      ...contributes.views.postmortem.map(({ icon }) => icon),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.grammars.map(({ path }) => path),
    ];
    assert.deepEqual(
      paths.filter((path) => !existsSync(resolve(ROOT, path))),
      [],
    );
  });
  test('the package takes nothing but what is listed', () => {
    const [first, ...rest] = text('.vscodeignore').trim().split('\n');
    assert.equal(first, '**');
    assert.deepEqual(
      rest.filter((line) => !line.startsWith('!')),
      [],
    );
    for (const path of [manifest.icon, 'media/postmortem.svg', 'snippets/postmortem.json'])
      assert.ok(rest.includes(`!${path}`), path);
  });
});

suite('snippets', () => {
  const snippets = JSON.parse(text('snippets/postmortem.json')) as Snippets;
  const rows = Object.entries(snippets);
  test('prefixes start with pm- and differ', () => {
    assert.deepEqual(
      rows.filter(([, { prefix }]) => !/^pm-[a-z-]+$/.test(prefix)),
      [],
    );
    assert.equal(new Set(rows.map(([, { prefix }]) => prefix)).size, rows.length);
  });
  test('the ones that the manifest page names are there', () => {
    const named = ['pm-timeline', 'pm-action', 'pm-impact', 'pm-five', 'pm-security', 'pm-ignore'];
    assert.deepEqual(
      named.filter((prefix) => !rows.some(([, one]) => one.prefix === prefix)),
      [],
    );
  });
  for (const [name, { body, description }] of rows) {
    test(`${name}: described, braces closed, no tabs`, () => {
      const joined = body.join('\n');
      assert.ok(description.length > 0);
      assert.equal(joined.match(/\$\{/g)?.length ?? 0, joined.match(/\}/g)?.length ?? 0);
      assert.doesNotMatch(joined, /\t| \n/);
    });
  }
});
