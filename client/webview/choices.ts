import type { Redaction } from '../../server/core/protocol.ts';
import { AUDIENCES } from '../../server/core/protocol.ts';
import type { ShowSummary, View } from '../src/panels/summary-messages.ts';
import type { Host } from './host.ts';
import { part } from './part.ts';

/** What a person chooses: for whom, what is taken out, and whether the panel stays with this document. */
export interface Choices {
  show(shown: ShowSummary): void;
}

export function createChoices(host: Host, announce: (words: string) => void): Choices {
  const lock = part('lock', HTMLButtonElement);
  const redact = part('redact', HTMLInputElement);
  const audiences = [...document.querySelectorAll<HTMLInputElement>('input[name="audience"]')];
  let view: View | undefined;
  const choose = (chosen: Partial<View>): void => {
    if (view !== undefined) host.postMessage({ type: 'choose', view: { ...view, ...chosen } });
  };
  lock.addEventListener('click', () => {
    if (view === undefined) return;
    announce(view.locked ? 'Follows the open postmortem' : 'Keeps this postmortem');
    choose({ locked: !view.locked });
  });
  redact.addEventListener('change', () => {
    choose({ redact: redact.checked });
  });
  for (const input of audiences) {
    input.addEventListener('change', () => {
      const audience = AUDIENCES.find((each) => each === input.value);
      if (audience !== undefined) choose({ audience });
    });
  }
  return {
    show(shown) {
      view = shown.view;
      const { audience, locked } = view;
      lock.ariaPressed = String(locked);
      redact.disabled = audience === 'external';
      redact.checked = view.redact || audience === 'external';
      for (const input of audiences) input.checked = input.value === audience;
      showChanges(shown.redactions);
    },
  };
}

/** What was taken out and what stands there now, each once. */
function showChanges(redactions: readonly Redaction[]): void {
  const box = part('changes', HTMLDetailsElement);
  const count = redactions.reduce((sum, redaction) => sum + redaction.count, 0);
  box.hidden = count === 0;
  const summary = box.querySelector('summary');
  if (summary !== null) summary.textContent = count === 1 ? '1 place changed' : `${count} places changed`;
  box.querySelector('ul')?.replaceChildren(...redactions.map(changeItem));
}

function changeItem({ from, to, count }: Redaction): HTMLElement {
  const item = document.createElement('li');
  const old = document.createElement('del');
  old.textContent = from;
  item.append(old, ` → ${to === '' ? 'left out' : to}${count > 1 ? ` (${count} times)` : ''}`);
  return item;
}
