import { commands, EventEmitter, window, workspace } from 'vscode';
import type { Event, TextDocument } from 'vscode';
import type { Recognition } from '../../../server/recognise/recognition.ts';
import { disposeAll } from '../owned.ts';
import type { Owned } from '../owned.ts';
import { activeMarkdown, panelIsActive } from './active.ts';
import type { Choices } from './choices.ts';
import { recogniseDocument } from './recognise-document.ts';
import { settled } from './settled.ts';

export interface Recognised {
  readonly document: TextDocument;
  readonly recognition: Recognition;
}

/** Follows the active Markdown document and knows whether it is a postmortem. */
export interface Documents extends Owned {
  /** The Markdown document in front, postmortem or not; absent when another kind of editor is in front. */
  current(): Recognised | undefined;
  /** Fires when another document comes to the front, and when the same one is recognised differently. */
  readonly onDidChange: Event<Recognised | undefined>;
}

/** How long typing rests before the headings are read again. */
const REST = 300;

export function followDocuments(choices: Choices): Documents {
  const changed = new EventEmitter<Recognised | undefined>();
  let current: Recognised | undefined;
  const update = (): void => {
    if (panelIsActive()) return;
    const document = activeMarkdown();
    const next = document === undefined ? undefined : { document, recognition: recogniseDocument(document, choices) };
    if (isSame(current, next)) return;
    current = next;
    showContext(next);
    changed.fire(next);
  };
  const afterTyping = settled(REST, update);
  const subscriptions = [
    window.tabGroups.onDidChangeTabs(update),
    window.tabGroups.onDidChangeTabGroups(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === current?.document) afterTyping.later();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('postmortem.files')) update();
    }),
    choices.onDidChange(update),
    afterTyping,
    changed,
  ];
  update();
  return {
    current: () => current,
    onDidChange: changed.event,
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

const isSame = (a: Recognised | undefined, b: Recognised | undefined): boolean =>
  a?.document === b?.document && isSameRecognition(a?.recognition, b?.recognition);

const isSameRecognition = (a: Recognition | undefined, b: Recognition | undefined): boolean =>
  a?.postmortem === b?.postmortem && a?.candidate === b?.candidate && a?.reason === b?.reason;

function showContext(shown: Recognised | undefined): void {
  void commands.executeCommand('setContext', 'postmortem.active', shown?.recognition.postmortem === true);
  void commands.executeCommand('setContext', 'postmortem.candidate', shown?.recognition.candidate === true);
}
