import { CodeActionKind, commands, l10n, window, workspace } from 'vscode';
import type { CodeAction, QuickPickItem, TextDocument } from 'vscode';
import type { FindingItem, QuestionsResult } from '../../../server/core/protocol.ts';
import { reveal, toRange } from '../documents/reveal.ts';
import { allFindings } from '../views/question-nodes.ts';

/** Lists what was found, and then what may be done about the one that is picked. Works without a text editor too. */
export async function reviewWording(
  document: TextDocument | undefined,
  questions: QuestionsResult | undefined,
): Promise<void> {
  if (document === undefined || questions === undefined) return;
  const title = l10n.t('Review Wording');
  const finding = await window.showQuickPick(allFindings(questions).map(findingPick), { title, matchOnDetail: true });
  if (finding === undefined) return;
  await reveal(document.uri, finding.finding.range);
  const action = await window.showQuickPick(await actionPicks(document, finding.finding), {
    title: finding.finding.message,
  });
  if (action !== undefined) await apply(action.action);
}

interface FindingPick extends QuickPickItem {
  readonly finding: FindingItem;
}

interface ActionPick extends QuickPickItem {
  readonly action: CodeAction;
}

const findingPick = (finding: FindingItem): FindingPick => ({
  label: finding.text === '' ? finding.message : finding.text,
  description: l10n.t('line {0}', finding.range.start.line + 1),
  detail: finding.message,
  finding,
});

/** More than anything offers for one place; each is resolved before it is listed. */
const MOST_ACTIONS = 20;

async function actionPicks(document: TextDocument, { range }: FindingItem): Promise<ActionPick[]> {
  const found = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    toRange(range),
    CodeActionKind.QuickFix.value,
    MOST_ACTIONS,
  );
  return found.map((action) => ({ label: action.title, action }));
}

async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit !== undefined) await workspace.applyEdit(edit);
  if (command === undefined) return;
  const args: readonly unknown[] = command.arguments ?? [];
  await commands.executeCommand(command.command, ...args);
}
