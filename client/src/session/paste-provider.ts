import { DocumentDropOrPasteEditKind, DocumentPasteEdit, l10n, languages, Range } from 'vscode';
import type { Disposable, DocumentPasteEditProvider } from 'vscode';
import { workspaceEdit } from '../commands/edit-document.ts';
import type { Documents } from '../documents/documents.ts';
import type { Request } from './request.ts';

const KIND = DocumentDropOrPasteEditKind.Text.append('postmortem', 'timeline');
const TIMES = /\d{1,2}:\d{2}/; // "14:05"

/** Offers chat and log text as timeline entries beside the plain paste, which stays the one that happens by itself. */
export function pasteProvider(documents: Documents, request: Request): Disposable {
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(...[document, ranges, data, , token]) {
      const current = documents.current();
      if (current?.document !== document || !current.recognition.postmortem) return undefined;
      const text = (await data.get('text/plain')?.asString()) ?? '';
      const [range = new Range(0, 0, 0, 0)] = ranges;
      if (token.isCancellationRequested || !TIMES.test(text)) return undefined;
      const { line, character } = range.start;
      const result = await request(
        'postmortem/edits',
        {
          uri: document.uri.toString(),
          command: 'pasteAsTimeline',
          text,
          position: { line, character },
          inTimelineOnly: true,
        },
        token,
      );
      if (result.edits.length === 0) return undefined;
      const edit = new DocumentPasteEdit('', l10n.t('Paste as Timeline Entries'), KIND);
      edit.additionalEdit = workspaceEdit(document, result);
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  return languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: ['text/plain'],
  });
}
