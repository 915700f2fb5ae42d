import { commands, EventEmitter, window, workspace } from 'vscode';
import type { Disposable, Event, TextDocument, Uri } from 'vscode';
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
  /** What the server says of the document in front; it knows team files too, and holds until the text reads differently here. */
  overrule(uri: Uri, recognition: Recognition): void;
}

/** How long typing rests before the headings are read again. */
const REST = 300;

export function followDocuments(choices: Choices): Documents {
  const changed = new EventEmitter<Recognised | undefined>();
  let own: Recognised | undefined;
  let current: Recognised | undefined;
  const settle = (next: Recognised | undefined): void => {
    if (isSame(current, next)) return;
    current = next;
    showContext(next);
    changed.fire(next);
  };
  const update = (): void => {
    if (panelIsActive()) return;
    const next = readActive(choices);
    if (isSame(own, next)) return;
    own = next;
    settle(next);
  };
  const afterTyping = settled(REST, update);
  const subscriptions = [
    ...reasonsToLook(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === current?.document) afterTyping.later();
    }),
    choices.onDidChange(update),
    afterTyping,
    changed,
  ];
  update();
  return {
    current: () => current,
    onDidChange: changed.event,
    overrule(uri, recognition) {
      if (own?.document.uri.toString() === uri.toString()) settle({ document: own.document, recognition });
    },
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

function readActive(choices: Choices): Recognised | undefined {
  const document = activeMarkdown();
  return document === undefined ? undefined : { document, recognition: recogniseDocument(document, choices) };
}

/** Another document in front, or other settings. A tab may come before its document, so both are waited for. */
const reasonsToLook = (update: () => void): Disposable[] => [
  window.tabGroups.onDidChangeTabs(update),
  window.tabGroups.onDidChangeTabGroups(update),
  workspace.onDidOpenTextDocument(update),
  workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('postmortem.files')) update();
  }),
];

const isSame = (a: Recognised | undefined, b: Recognised | undefined): boolean =>
  a?.document === b?.document && isSameRecognition(a?.recognition, b?.recognition);

const isSameRecognition = (a: Recognition | undefined, b: Recognition | undefined): boolean =>
  a?.postmortem === b?.postmortem && a?.candidate === b?.candidate && a?.reason === b?.reason;

function showContext(shown: Recognised | undefined): void {
  void commands.executeCommand('setContext', 'postmortem.active', shown?.recognition.postmortem === true);
  void commands.executeCommand('setContext', 'postmortem.candidate', shown?.recognition.candidate === true);
}
