import { languages, RelativePattern, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { recognise } from '../../../server/recognise/recognise.ts';
import type { Recognition, RecogniseOptions } from '../../../server/recognise/recognition.ts';
import type { Choices } from './choices.ts';

/** Beyond this length a Markdown file is no postmortem that anyone reads, and is not looked at. */
const LONGEST = 10_000_000;

/** Reads the text, the path, the settings and the person's choice; never the server. */
export function recogniseDocument(document: TextDocument, choices: Choices): Recognition {
  const text = document.getText();
  if (text.length > LONGEST) return { postmortem: false, candidate: false, reason: 'larger than 10 MB' };
  const choice = choiceFor(document, choices);
  const path = document.uri.path;
  return recognise(text, choice === undefined ? { path } : { path, choice });
}

function choiceFor(document: TextDocument, choices: Choices): RecogniseOptions['choice'] {
  const chosen = choices.of(document.uri);
  if (chosen !== undefined) return { postmortem: chosen, reason: 'chosen for this file' };
  const files = workspace.getConfiguration('postmortem.files', document.uri);
  if (isMatched(document, files.get<string[]>('exclude', []))) {
    return { postmortem: false, reason: 'setting: postmortem.files.exclude' };
  }
  if (isMatched(document, files.get<string[]>('include', []))) {
    return { postmortem: true, reason: 'setting: postmortem.files.include' };
  }
  return undefined;
}

function isMatched(document: TextDocument, globs: readonly string[]): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    const pattern = folder === undefined ? glob : new RelativePattern(folder, glob);
    return languages.match({ pattern }, document) > 0;
  });
}
