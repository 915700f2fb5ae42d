import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { FolderPostmortem, RelatedPostmortem } from '../../../server/core/protocol.ts';
import type { FolderItem } from '../stage.ts';
import { byYear, tooltipWith } from './folder-nodes.ts';
import type { Year } from './folder-nodes.ts';
import { goToStart } from './go-to.ts';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** Icon and word for each status: neither colour nor shape says it alone. */
const STATUS: Readonly<Record<FolderPostmortem['status'], { readonly icon: ThemeIcon; readonly word: string }>> = {
  draft: { icon: new ThemeIcon('edit'), word: l10n.t('draft') },
  review: { icon: new ThemeIcon('comment-discussion'), word: l10n.t('in review') },
  final: { icon: new ThemeIcon('pass'), word: l10n.t('final') },
};

/** Newest first; under their years when there are several. */
export function postmortemItems(postmortems: readonly FolderPostmortem[]): FolderItem[] {
  const years = byYear(postmortems);
  if (years.length < 2) return postmortems.map(postmortemItem);
  const state = postmortems.length <= MOST_UNFOLDED ? Expanded : Collapsed;
  return years.map((year, index) => yearItem(year, index === 0 ? Expanded : state));
}

/** In a folder with more, only the newest year is unfolded. */
const MOST_UNFOLDED = 25;

function yearItem({ year, postmortems }: Year, state: TreeItemCollapsibleState): FolderItem {
  const title = year === '' ? l10n.t('No date') : year;
  const count = postmortems.length === 1 ? l10n.t('1 postmortem') : l10n.t('{0} postmortems', postmortems.length);
  return Object.assign(new TreeItem(title, state), {
    id: `year/${year}`,
    description: String(postmortems.length),
    contextValue: 'year',
    accessibilityInformation: { label: `${title}. ${count}` },
    children: postmortems.map(postmortemItem),
  });
}

function postmortemItem(postmortem: FolderPostmortem): FolderItem {
  const { uri, title, range, date, status, related } = postmortem;
  const { icon, word } = STATUS[status];
  const facts = [date, postmortem.severity, word, postmortem.class, openWords(postmortem)].filter(Boolean);
  const children = related.map((other) => relatedItem(other, uri));
  return Object.assign(new TreeItem(title, children.length > 0 ? Collapsed : None), {
    // The editor keeps an item closed that was once without children, so one with related incidents is another item.
    id: children.length > 0 ? `${uri}/related` : uri,
    iconPath: icon,
    description: facts.join(' · '),
    tooltip: tooltipOf(postmortem),
    contextValue: 'postmortem',
    command: goToStart(uri, range),
    accessibilityInformation: { label: [title, ...facts, relatedWords(related.length)].filter(Boolean).join('. ') },
    children,
  });
}

const openWords = ({ missing }: FolderPostmortem): string => {
  if (missing.length === 0) return '';
  return missing.length === 1 ? l10n.t('1 question open') : l10n.t('{0} questions open', missing.length);
};

const relatedWords = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? l10n.t('1 related incident') : l10n.t('{0} related incidents', count);
};

function tooltipOf(postmortem: FolderPostmortem): string {
  const { title, date, severity, services, missing, path, status } = postmortem;
  return tooltipWith(title, [
    [date, severity, STATUS[status].word].filter(Boolean).join(' · '),
    postmortem.class === undefined ? '' : l10n.t('Class: {0}', postmortem.class),
    services.length === 0 ? '' : l10n.t('Services: {0}', services.join(', ')),
    missing.length === 0 ? l10n.t('Every question has an answer.') : l10n.t('Still open: {0}', missing.join(' ')),
    path,
  ]);
}

function relatedItem({ uri, title, date = '', range, reasons }: RelatedPostmortem, of: string): FolderItem {
  const why = reasons.join(' · ');
  return Object.assign(new TreeItem(title), {
    id: `${of}/${uri}`,
    iconPath: new ThemeIcon('link'),
    description: [date, why].filter(Boolean).join(' · '),
    tooltip: tooltipWith(title, reasons),
    contextValue: 'related',
    command: goToStart(uri, range),
    accessibilityInformation: {
      label: [l10n.t('Related incident'), title, date, ...reasons].filter(Boolean).join('. '),
    },
  });
}
