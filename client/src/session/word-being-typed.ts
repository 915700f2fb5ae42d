import { Range, window, workspace } from 'vscode';
import type { Position, TextDocument, Uri } from 'vscode';
import { disposeAll } from '../owned.ts';
import type { Owned } from '../owned.ts';
import { settled } from '../documents/settled.ts';

/** How long a pause in typing counts as the end of a word. */
const PAUSE = 1500;

/** Knows the word that is being typed, so that nothing is marked under the cursor in the middle of it. */
export interface WordBeingTyped extends Owned {
  /** The word, from blank to blank; absent when nobody is in the middle of one in this file. */
  in(uri: Uri): Range | undefined;
}

/** `onEnd` is called when the word ends: by a blank, by moving away, or by a pause. */
export function watchTyping(onEnd: () => void): WordBeingTyped {
  let typing: { readonly uri: string; readonly word: Range } | undefined;
  const end = (): void => {
    if (typing === undefined) return;
    typing = undefined;
    onEnd();
  };
  const pause = settled(PAUSE, end);
  const subscriptions = [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const [change] = contentChanges;
      if (change === undefined || contentChanges.length > 1) return;
      const word = wordAt(document, document.positionAt(change.rangeOffset + change.text.length));
      if (word === undefined) {
        end();
        return;
      }
      typing = { uri: document.uri.toString(), word };
      pause.later();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [first] = selections;
      const stays =
        textEditor.document.uri.toString() === typing?.uri && first !== undefined && typing.word.contains(first);
      if (!stays) end();
    }),
    pause,
  ];
  return {
    in: (uri) => (typing?.uri === uri.toString() ? typing.word : undefined),
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

function wordAt(document: TextDocument, at: Position): Range | undefined {
  const line = document.lineAt(at.line).text;
  let start = at.character;
  let end = at.character;
  while (start > 0 && !isBlank(line.charAt(start - 1))) start -= 1;
  while (end < line.length && !isBlank(line.charAt(end))) end += 1;
  return start === at.character ? undefined : new Range(at.line, start, at.line, end);
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t';
