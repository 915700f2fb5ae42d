import type { TextDocument, Uri } from 'vscode';
import { vsdiag } from 'vscode-languageclient';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient';
import type { Owned } from '../owned.ts';
import { watchTyping } from './word-being-typed.ts';

/** Findings come after the word, never under the cursor in the middle of it. */
export interface HoldBack extends Owned {
  readonly middleware: Required<Pick<DiagnosticProviderMiddleware, 'provideDiagnostics'>>;
}

/** `askAgain` is called when what was held back may be shown. */
export function holdBack(askAgain: () => void): HoldBack {
  const held = new Set<string>();
  const typing = watchTyping(() => {
    if (held.size > 0) askAgain();
  });
  return {
    middleware: {
      async provideDiagnostics(...[document, previousResultId, token, next]) {
        const uri = uriOf(document);
        const key = uri.toString();
        const report = await next(document, held.has(key) ? undefined : previousResultId, token);
        if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
        const word = typing.in(uri);
        const items = report.items.filter(({ range }) => word?.intersection(range) === undefined);
        if (items.length === report.items.length) held.delete(key);
        else held.add(key);
        return { ...report, items };
      },
    },
    dispose: () => {
      typing.dispose();
    },
  };
}

const uriOf = (document: TextDocument | Uri): Uri => ('uri' in document ? document.uri : document);
