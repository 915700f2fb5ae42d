import { l10n, QuickPickItemKind, window } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import type { ProtocolRange, QuestionsResult } from '../../../server/core/protocol.ts';
import { reveal } from '../documents/reveal.ts';
import type { Request } from '../session/request.ts';
import { allFindings } from '../views/question-nodes.ts';
import { editDocument } from './edit-document.ts';

interface Pick extends QuickPickItem {
  /** Where it is; absent for the entry that marks the document. */
  readonly range?: ProtocolRange;
}

/** Says what is still open, leads to it when it is picked, and marks the document as final when that is wanted all the same. */
export async function markFinal(
  request: Request,
  document: TextDocument | undefined,
  questions: QuestionsResult | undefined,
): Promise<void> {
  if (document === undefined || questions === undefined) return;
  const open = openPoints(questions);
  if (open.length > 0) {
    const all: Pick = { label: l10n.t('Mark as final'), description: l10n.t('with {0} points open', open.length) };
    const rest: Pick = { label: l10n.t('still open: pick one to go there'), kind: QuickPickItemKind.Separator };
    const picked = await window.showQuickPick([all, rest, ...open], { title: l10n.t('Mark as Final') });
    if (picked === undefined) return;
    if (picked.range !== undefined) {
      await reveal(document.uri, picked.range);
      return;
    }
  }
  await editDocument(request, document, { command: 'markFinal' });
}

const TOP: ProtocolRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function openPoints(questions: QuestionsResult): readonly Pick[] {
  const unanswered = questions.questions
    .filter(({ state }) => state !== 'answered')
    .map(({ title, state, headings }) => ({
      label: title,
      description: state === 'empty' ? l10n.t('not answered') : l10n.t('begun'),
      range: headings[0]?.range ?? TOP,
    }));
  const findings = allFindings(questions)
    .filter(({ rule, severity }) => rule !== 'missing-question' && severity !== 'hint')
    .map(({ message, text, range }) => ({ label: message, description: text.slice(0, 60), range }));
  return [...unanswered, ...findings];
}
