import { l10n } from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn } from 'vscode-languageclient';
import type { ErrorHandler, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/core/protocol.ts';
import type { Stage } from '../stage.ts';

/** A server that stops more often than this within one session is left alone. */
const MOST_RESTARTS = 3;

/** What the language client is told: every scheme, no notification pop-ups, everything of interest in the output. */
export function clientOptions(stage: Stage, middleware: Middleware): LanguageClientOptions {
  const initializationOptions = (): InitializationOptions => ({
    readFile: true,
    changed: true,
    choices: stage.choices.all(),
  });
  return {
    documentSelector: [{ language: 'markdown' }],
    outputChannel: stage.output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'postmortem',
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    initializationOptions,
    initializationFailedHandler: (reason) => {
      stage.output.error(String(reason));
      return false;
    },
    errorHandler: quietErrorHandler(stage),
    middleware,
  };
}

function quietErrorHandler(stage: Stage): ErrorHandler {
  let restarts = 0;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      restarts += 1;
      if (restarts <= MOST_RESTARTS) return { action: CloseAction.Restart, handled: true };
      stage.fault(l10n.t('The language server stopped; "Restart Server" starts it again'));
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
