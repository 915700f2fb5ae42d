import { commands, l10n, window } from 'vscode';
import type { TreeCheckboxChangeEvent, TreeView } from 'vscode';
import { TreeItemCheckboxState } from 'vscode';
import type { FolderResult } from '../../../server/core/protocol.ts';
import { askForFilter } from '../commands/filter-actions.ts';
import { copyAsIssue } from '../commands/copy-as-issue.ts';
import { markAction } from '../commands/mark-action.ts';
import { disposeAll } from '../owned.ts';
import type { Owned } from '../owned.ts';
import type { Request } from '../session/request.ts';
import type { FolderItem, FolderViewName, Stage } from '../stage.ts';
import { groupItems, isActionItem } from './action-items.ts';
import { createFolderLists } from './folder-lists.ts';
import type { FolderLists } from './folder-lists.ts';
import { countOf, filteredGroups } from './folder-nodes.ts';
import { postmortemItems } from './postmortem-items.ts';

/** The views over the folder: Action Items and Postmortems. */
export interface FolderViews extends Owned {
  roots(view: FolderViewName): Promise<FolderItem[]>;
  /** The folder may be different now. */
  changed(): void;
}

/** Kept for a workspace in which somebody has looked at the views: there the badge is right from the start. */
const LOOKED_AT = 'folderViews';

interface Held {
  readonly stage: Stage;
  readonly request: Request;
  readonly lists: FolderLists;
  /** What the actions are filtered by; empty for all. */
  readonly filter: { words: string };
  /** Ticks wait for each other, so that each finds the file as the one before has left it. */
  readonly ticks: { last: Promise<void> };
}

export function createFolderViews(stage: Stage, request: Request): FolderViews {
  const { trees, context, output } = stage;
  const lists = createFolderLists(request, output);
  const held: Held = { stage, request, lists, filter: { words: '' }, ticks: { last: Promise.resolve() } };
  const subscriptions = [
    lists,
    lists.onDidChange((result) => {
      show(held, result);
    }),
    trees.actions.view.onDidChangeCheckboxState((event) => {
      held.ticks.last = held.ticks.last.then(() => mark(held, event));
    }),
    window.onDidChangeWindowState(({ focused }) => {
      if (focused && lists.latest()?.today !== dayOf(new Date())) lists.changed();
    }),
    commands.registerCommand('postmortem.filterActions', () => filterActions(held)),
    commands.registerCommand('postmortem.clearActionsFilter', () => {
      setFilter(held, '');
    }),
    commands.registerCommand('postmortem.copyAsIssue', async (item: unknown) => {
      if (isActionItem(item)) await copyAsIssue(request, item.action);
    }),
  ];
  if (context.workspaceState.get<boolean>(LOOKED_AT) === true) void lists.get();
  return {
    async roots(view) {
      const result = await lists.get();
      setContext('folder', result === undefined ? 'failed' : 'read');
      if (result === undefined) return [];
      void context.workspaceState.update(LOOKED_AT, true);
      return ROOTS[view](held, result);
    },
    changed: () => {
      lists.changed();
    },
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

const ROOTS: Readonly<Record<FolderViewName, (held: Held, result: FolderResult) => FolderItem[]>> = {
  actions: ({ filter }, { groups, today }) => groupItems(filteredGroups(groups, filter.words), today),
  list: (_, { postmortems }) => postmortemItems(postmortems),
};

function show(held: Held, result: FolderResult): void {
  const { trees } = held.stage;
  setContext('workspaceHasPostmortems', result.postmortems.length > 0);
  trees.actions.view.badge = badgeOf(result);
  describeFilter(held, result);
  trees.list.view.message = unreadableWords(result);
  trees.actions.changed.fire(undefined);
  trees.list.changed.fire(undefined);
}

const setContext = (key: string, value: boolean | string): void => {
  void commands.executeCommand('setContext', `postmortem.${key}`, value);
};

function badgeOf({ groups }: FolderResult): TreeView<FolderItem>['badge'] {
  const value = countOf(groups.filter(({ id }) => id === 'overdue'));
  if (value === 0) return undefined;
  return {
    value,
    tooltip: value === 1 ? l10n.t('1 action item is overdue') : l10n.t('{0} action items are overdue', value),
  };
}

const NAMED_FILES = 3;

function unreadableWords({ unreadable }: FolderResult): string {
  if (unreadable.length === 0) return '';
  const named = unreadable.slice(0, NAMED_FILES).join(', ');
  if (unreadable.length === 1) return l10n.t('1 file cannot be read: {0}', named);
  return l10n.t(
    '{0} files cannot be read: {1}',
    unreadable.length,
    unreadable.length > NAMED_FILES ? `${named} …` : named,
  );
}

function describeFilter({ filter, stage }: Held, { groups }: FolderResult): void {
  const { view } = stage.trees.actions;
  const { words } = filter;
  setContext('actionsFiltered', words !== '');
  const count = countOf(filteredGroups(groups, words));
  view.description = words === '' ? '' : l10n.t('“{0}”: {1} of {2}', words, count, countOf(groups));
  view.message = words !== '' && count === 0 ? l10n.t('No action item fits “{0}”.', words) : '';
}

function setFilter(held: Held, words: string): void {
  held.filter.words = words.trim();
  const result = held.lists.latest();
  if (result !== undefined) describeFilter(held, result);
  held.stage.trees.actions.changed.fire(undefined);
}

async function filterActions(held: Held): Promise<void> {
  const before = held.filter.words;
  const answer = await askForFilter(before, (words) => {
    setFilter(held, words);
  });
  if (answer !== held.filter.words) setFilter(held, answer);
}

/** Each tick is one edit; an item that could not be ticked is drawn as it stands in the file. */
async function mark({ stage, request, lists }: Held, { items }: TreeCheckboxChangeEvent<FolderItem>): Promise<void> {
  for (const [item, state] of items) {
    if (!isActionItem(item)) continue;
    const outcome = await markAction(request, item.action, state === TreeItemCheckboxState.Checked ? 'done' : 'open');
    if (outcome !== undefined) stage.output.info(`${item.action.path}: ${outcome}`);
  }
  stage.trees.actions.changed.fire(undefined);
  lists.changed();
}

/** ISO date of the day here. */
function dayOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
