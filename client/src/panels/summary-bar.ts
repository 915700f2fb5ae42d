import { l10n } from 'vscode';
import type { Audience } from '../../../server/core/protocol.ts';
import type { ShareForm } from './summary-messages.ts';

/** The bar above the page: share, page meter, size of the text, lock. Its words are ours alone; the script fills in the rest. */
export const summaryBar = (): string => `<header class="bar">
<button type="button" class="main" id="share" popovertarget="sharing" aria-haspopup="dialog">${l10n.t('Share…')}</button>
<p id="meter"></p>
<div class="tools" role="group" aria-label="${l10n.t('View')}">
<button type="button" class="tool smaller" id="smaller" aria-label="${l10n.t('Smaller text')}" title="${l10n.t('Smaller text')}">A</button>
<button type="button" class="tool larger" id="larger" aria-label="${l10n.t('Larger text')}" title="${l10n.t('Larger text')}">A</button>
<button type="button" class="tool" id="lock" aria-pressed="false" aria-label="${l10n.t('Keep this postmortem')}" title="${l10n.t('Keep this postmortem when another one is opened')}">${PIN}</button>
</div>
<p id="said" role="status" class="unseen"></p>
<p id="hint" hidden>${l10n.t('Enter on a passage shows where it stands in the document.')}</p>
${sharing()}
</header>`;

const PIN =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M10.1 1.4 14.6 5.9 12.4 6.6 9.9 9.1 9.6 12.3 3.7 6.4 6.9 6.1 9.4 3.6Z"/><path d="M6.3 9.7 2.2 13.8"/></svg>';

function sharing(): string {
  const audiences = AUDIENCE_WORDS().map(
    ([audience, words]) =>
      `<label><input type="radio" name="audience" value="${audience}"><span>${words}</span></label>`,
  );
  const groups = FORM_WORDS().map(
    ([title, forms]) =>
      `<div role="group" aria-label="${title}"><p class="group" aria-hidden="true">${title}</p>${forms.map(formButton).join('')}</div>`,
  );
  return `<div id="sharing" popover role="dialog" aria-label="${l10n.t('Share Summary')}">
<div id="forms">
<fieldset><legend>${l10n.t('For')}</legend>${audiences.join('')}</fieldset>
<label class="choice"><input type="checkbox" id="redact"><span>${l10n.t('Take out names, hosts, tickets and customers')}</span></label>
<details id="changes" hidden><summary></summary><ul></ul></details>
${groups.join('\n')}
</div>
<div id="ask" role="alertdialog" aria-labelledby="ask-words" hidden>
<p id="ask-words"></p>
<div class="answers"><button type="button" class="main" id="ask-yes">${l10n.t('Share it')}</button><button type="button" class="second" id="ask-no">${l10n.t('Cancel')}</button></div>
</div>
</div>`;
}

const formButton = ([form, words]: readonly [ShareForm, string]): string =>
  `<button type="button" class="entry" data-form="${form}">${words}</button>`;

const AUDIENCE_WORDS = (): readonly (readonly [Audience, string])[] => [
  ['leadership', l10n.t('Leadership')],
  ['team', l10n.t('Team')],
  ['external', l10n.t('External notice')],
];

const FORM_WORDS = (): readonly (readonly [string, readonly (readonly [ShareForm, string])[]])[] => [
  [
    l10n.t('Copy'),
    [
      ['rich', l10n.t('Rich text')],
      ['md', l10n.t('Markdown')],
      ['slack', l10n.t('For Slack')],
      ['text', l10n.t('Plain text')],
    ],
  ],
  [
    l10n.t('Save'),
    [
      ['saveHtml', l10n.t('HTML file…')],
      ['saveMd', l10n.t('Markdown file…')],
    ],
  ],
  [l10n.t('Print'), [['print', l10n.t('Open printable page')]]],
];
