import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Uri } from 'vscode';
import type { FindingItem, QuestionState } from '../../../server/core/protocol.ts';
import { goTo } from './go-to.ts';
import type { FindingNode, Node, QuestionNode } from './question-nodes.ts';

/** Icon and word for each state: neither colour nor shape says it alone. */
const STATES: Readonly<Record<QuestionState, { readonly icon: ThemeIcon; readonly word: string }>> = {
  answered: { icon: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')), word: l10n.t('answered') },
  started: { icon: new ThemeIcon('color-mode', new ThemeColor('list.warningForeground')), word: l10n.t('started') },
  empty: { icon: new ThemeIcon('circle-large-outline'), word: l10n.t('empty') },
};

const SEVERITY_ICONS: Readonly<Record<FindingItem['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

export function treeItem(node: Node, uri: Uri): TreeItem {
  return node.kind === 'finding' ? findingTreeItem(node, uri) : questionTreeItem(node, uri);
}

function questionTreeItem(node: QuestionNode, uri: Uri): TreeItem {
  const open = node.children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
  if (node.kind === 'elsewhere')
    return Object.assign(new TreeItem(l10n.t('Elsewhere in the document'), open), { id: node.id });
  const { title, state, facts, headings } = node.item;
  const { icon, word } = STATES[state];
  const item = new TreeItem(title, open);
  // The editor keeps an item closed that was once without children, so one with findings is another item.
  item.id = node.children.length > 0 ? `${node.id}/found` : node.id;
  item.iconPath = icon;
  item.description = facts === '' ? word : `${word} · ${facts}`;
  item.tooltip =
    headings.length === 0 ? l10n.t('No section answers this yet') : headings.map(({ text }) => text).join('\n');
  item.contextValue = headings.length === 0 ? 'question.missing' : 'question';
  item.accessibilityInformation = {
    label: [title, word, facts, suggestions(node.children.length)].filter(Boolean).join('. '),
  };
  const [first] = headings;
  if (first !== undefined) item.command = goTo(uri, first.range);
  return item;
}

const suggestions = (count: number): string =>
  count === 0 ? '' : count === 1 ? l10n.t('1 suggestion') : l10n.t('{0} suggestions', count);

/** Its finding marks the title of the document, which says nothing about it. */
const SAID_BY_THE_MESSAGE = 'missing-question';

function findingTreeItem({ id, finding }: FindingNode, uri: Uri): TreeItem {
  const { message, rule, severity, text, range } = finding;
  const words = text === '' || rule === SAID_BY_THE_MESSAGE ? undefined : oneLine(text);
  const item = new TreeItem(words === undefined ? message : `“${words}”`);
  item.id = id;
  item.iconPath = new ThemeIcon(SEVERITY_ICONS[severity]);
  item.description = words === undefined ? rule : message;
  item.tooltip = `${message}\n${rule}`;
  item.contextValue = 'finding';
  item.accessibilityInformation = { label: l10n.t('{0} Line {1}. {2}', message, range.start.line + 1, words ?? '') };
  item.command = goTo(uri, range);
  return item;
}

const WHITE_SPACE = /\s+/g; // "two\nlines"
const LONGEST = 60;

function oneLine(text: string): string {
  const line = text.replace(WHITE_SPACE, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
