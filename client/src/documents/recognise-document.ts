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
  if (chosen !== undefined)
    return { postmortem: chosen, reason: chosen ? 'chosen for this file' : 'turned off for this file' };
  const files = workspace.getConfiguration('postmortem.files', document.uri);
  const excluded = firstMatch(document, files.get<string[]>('exclude', []));
  if (excluded !== undefined) return { postmortem: false, reason: `excluded: ${excluded}` };
  const included = firstMatch(document, files.get<string[]>('include', []));
  return included === undefined ? undefined : { postmortem: true, reason: `included: ${included}` };
}

const FROM_HERE = /^\.?\//; // ./postmortems/*.md

/** A glob without a slash matches in any folder, as in .gitignore. */
function firstMatch(document: TextDocument, globs: readonly string[]): string | undefined {
  const folder = workspace.getWorkspaceFolder(document.uri);
  return globs.find((glob) => {
    const path = glob.includes('/') ? glob.replace(FROM_HERE, '') : `**/${glob}`;
    const pattern = folder === undefined ? path : new RelativePattern(folder, path);
    return languages.match({ pattern }, document) > 0;
  });
}
