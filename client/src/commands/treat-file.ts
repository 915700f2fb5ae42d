import { Range, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Choices } from '../documents/choices.ts';
import type { Documents } from '../documents/documents.ts';

/** Remembers the choice for the file in front. Front matter that says otherwise is changed instead, because it wins. */
export async function treatFile(documents: Documents, choices: Choices, postmortem: 'yes' | 'no'): Promise<void> {
  const document = documents.current()?.document;
  if (document === undefined) return;
  const written = frontMatterValue(document);
  if (written !== undefined) {
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, written, String(postmortem === 'yes'));
    await workspace.applyEdit(edit);
  }
  await choices.choose(document.uri, postmortem === 'yes');
}

const FENCE = /^---\s*$/; // ---
const VALUE = /^(postmortem:\s*)(?:true|false)\s*$/i; // postmortem: false

/** Where the front matter says `postmortem: true` or `false`. */
function frontMatterValue(document: TextDocument): Range | undefined {
  if (!FENCE.test(document.lineAt(0).text)) return undefined;
  for (let line = 1; line < document.lineCount; line += 1) {
    const { text } = document.lineAt(line);
    if (FENCE.test(text)) return undefined;
    const key = VALUE.exec(text)?.[1];
    if (key !== undefined) return new Range(line, key.length, line, text.trimEnd().length);
  }
  return undefined;
}
