import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState } from 'vscode';
import type { FolderAction, FolderGroup } from '../../../server/core/protocol.ts';
import type { FolderItem } from '../stage.ts';
import { daysBetween, tooltipWith } from './folder-nodes.ts';
import { goToStart } from './go-to.ts';

/** An action in the view, with what it stands for. */
export interface ActionTreeItem extends FolderItem {
  readonly action: FolderAction;
}

export const isActionItem = (item: unknown): item is ActionTreeItem =>
  item instanceof TreeItem && 'action' in item && item.action !== undefined;

const ICONS: Readonly<Record<FolderGroup['id'], ThemeIcon>> = {
  overdue: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  'this-week': new ThemeIcon('calendar'),
  later: new ThemeIcon('clock'),
  'no-date': new ThemeIcon('question'),
  done: new ThemeIcon('pass'),
};

/** The groups of the register; what is done is folded. */
export const groupItems = (groups: readonly FolderGroup[], today: string): FolderItem[] =>
  groups.map((group) => groupItem(group, today));

function groupItem({ id, title, actions }: FolderGroup, today: string): FolderItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const count = actions.length === 1 ? l10n.t('1 action item') : l10n.t('{0} action items', actions.length);
  return Object.assign(new TreeItem(title, id === 'done' ? Collapsed : Expanded), {
    id,
    iconPath: ICONS[id],
    description: String(actions.length),
    tooltip: `${title}: ${count}`,
    contextValue: 'group',
    accessibilityInformation: { label: `${title}. ${count}` },
    children: actions.map((action) => actionItem(action, today)),
  });
}

function actionItem(action: FolderAction, today: string): ActionTreeItem {
  const { uri, path, range, text, owners, done, incident } = action;
  const due = dueWords(action, today);
  const facts = [due, owners.join(', '), incident].filter(Boolean);
  const state = done ? l10n.t('Done') : l10n.t('Open');
  return Object.assign(new TreeItem(text), {
    id: `${uri}#${range.start.line}:${range.start.character}`,
    action,
    description: facts.join(' · '),
    tooltip: tooltipOf(action, due),
    contextValue: 'action',
    command: goToStart(uri, range),
    accessibilityInformation: {
      label: [
        text,
        state,
        due,
        ownerWords(owners),
        l10n.t('In {0}, {1}, line {2}', incident, path, range.start.line + 1),
      ]
        .filter(Boolean)
        .join('. '),
    },
    ...(action.canBeMarked ? { checkboxState: checkbox(done) } : { iconPath: new ThemeIcon(done ? 'check' : 'dash') }),
  });
}

const checkbox = (done: boolean): NonNullable<TreeItem['checkboxState']> => ({
  state: done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
  tooltip: done ? l10n.t('Mark as open in the file') : l10n.t('Mark as done in the file'),
  accessibilityInformation: { label: done ? l10n.t('done') : l10n.t('open'), role: 'checkbox' },
});

const ownerWords = (owners: readonly string[]): string =>
  owners.length === 0 ? '' : l10n.t('Owner: {0}', owners.join(', '));

function tooltipOf(action: FolderAction, due: string): string {
  const { text, owners, tickets, priority, path, range, incident, canBeMarked } = action;
  return tooltipWith(text, [
    ownerWords(owners),
    action.due === undefined ? due : l10n.t('Due: {0}', action.due),
    priority === undefined ? '' : l10n.t('Priority: {0}', priority),
    tickets.length === 0 ? '' : l10n.t('Ticket: {0}', tickets.join(', ')),
    l10n.t('From: {0} ({1}, line {2})', incident, path, range.start.line + 1),
    canBeMarked ? '' : l10n.t('The text has no place for a tick: its state is told in words.'),
  ]);
}

/** How far off an open action is, in a few words; its own where they name no date. */
function dueWords({ due, dueText = '', done }: FolderAction, today: string): string {
  if (done) return '';
  if (due === undefined) return dueText;
  const days = daysBetween(today, due);
  if (days < -1) return l10n.t('{0} days overdue', -days);
  if (days === -1) return l10n.t('1 day overdue');
  if (days === 0) return l10n.t('due today');
  return days === 1 ? l10n.t('due tomorrow') : l10n.t('due {0}', due);
}
