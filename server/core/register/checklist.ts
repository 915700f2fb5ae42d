import { escapeMarkdown } from '../text/markdown.ts';
import { oneLine } from '../text/one-line.ts';
import { linkTo, placeOf } from './links.ts';
import { ACTION_GROUPS, GROUP_TITLES } from './register.ts';
import type { Register } from './register.ts';
import { ownersOf, ticketsOf } from './registered-action.ts';
import type { RegisteredAction } from './registered-action.ts';

/**
 * The register as a Markdown checklist; each item links to its line.
 * @param base see `linkTo`
 */
export function checklist({ today, groups }: Register, base?: string): string {
  const parts = ACTION_GROUPS.filter((group) => groups[group].length > 0).map((group) => {
    const items = groups[group].map((action) => itemLine(action, base));
    return `## ${GROUP_TITLES[group]} (${items.length})\n\n${items.join('\n')}\n`;
  });
  return [`# Action items on ${today}\n`, ...(parts.length === 0 ? ['No action items to show.\n'] : parts)].join('\n');
}

function itemLine(action: RegisteredAction, base?: string): string {
  const facts = [...ownersOf(action), ...dueWords(action), ...priorityWords(action), ...ticketsOf(action)];
  const tail = facts.length === 0 ? '' : ` — ${facts.map(plain).join(', ')}`;
  const place = `[${plain(placeOf(action))}](${linkTo(action, base)})`;
  return `- [${action.settled ? 'x' : ' '}] ${plain(action.text)}${tail} (${place})`;
}

const dueWords = ({ due, dueText }: RegisteredAction): readonly string[] => {
  if (due !== null) return [`due ${due}`];
  return dueText === null ? [] : [dueText];
};

const priorityWords = ({ priority }: RegisteredAction): readonly string[] => (priority === null ? [] : [priority]);

const plain = (text: string): string => escapeMarkdown(oneLine(text));
