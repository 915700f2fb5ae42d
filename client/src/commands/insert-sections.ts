import { workspace, WorkspaceEdit } from 'vscode';
import type { Position, TextDocument } from 'vscode';
import type { QuestionItem, Requests } from '../../../server/core/protocol.ts';
import { reveal, toRange } from '../documents/reveal.ts';
import type { Request } from '../session/request.ts';

type Params = Requests['postmortem/insertSections']['params'];

/** Inserts what is missing, or the section of the question that `node`, an item of the view, stands for. */
export async function insertSections(
  request: Request,
  document: TextDocument | undefined,
  node?: unknown,
): Promise<void> {
  if (document === undefined) return;
  const uri = document.uri.toString();
  const question = questionOf(node);
  const params: Params = question === undefined ? { uri } : { uri, question };
  const edits = await request('postmortem/insertSections', params);
  if (edits.length === 0) return;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, toRange(range), newText);
  const [first] = edits;
  if (!(await workspace.applyEdit(edit)) || first === undefined) return;
  const at = firstWord(document, document.offsetAt(toRange(first.range).start));
  await reveal(document.uri, { start: at, end: at });
}

/** Where the inserted text begins, blank lines skipped. */
function firstWord(document: TextDocument, from: number): Position {
  const text = document.getText().slice(from);
  return document.positionAt(from + text.length - text.trimStart().length);
}

function questionOf(node: unknown): QuestionItem['id'] | undefined {
  return isQuestionNode(node) ? node.item.id : undefined;
}

const isQuestionNode = (node: unknown): node is { readonly item: QuestionItem } =>
  typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'question';
