import { commands, l10n, window, workspace } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { createChoices } from './documents/choices.ts';
import { followDocuments } from './documents/documents.ts';
import { reveal } from './documents/reveal.ts';
import { setWording } from './commands/settings.ts';
import { treatFile } from './commands/treat-file.ts';
import { createDisplay } from './views/display.ts';
import type { Display } from './views/display.ts';
import { keptSession } from './kept-session.ts';
import type { KeptSession } from './kept-session.ts';
import { SESSION_COMMANDS } from './stage.ts';
import type { LoadSession, Stage } from './stage.ts';

/** The first stage: recognises postmortems and loads nothing else until there is one. */
export function activateExtension(context: ExtensionContext, load: LoadSession): void {
  const output = window.createOutputChannel(l10n.t('Postmortem'), { log: true });
  const choices = createChoices(context.workspaceState);
  const documents = followDocuments(choices);
  const display = createDisplay(documents);
  const stage: Stage = { context, output, documents, choices, show: display.show, fault: display.fault };
  const session = keptSession(stage, load);
  context.subscriptions.push(
    output,
    documents,
    display,
    session,
    ...ownCommands(stage, display),
    ...sessionCommands(session),
    restoredSummaries(session),
    loadForPostmortems(stage, session),
  );
}

function ownCommands({ documents, choices, output }: Stage, display: Display): Disposable[] {
  return [
    commands.registerCommand('postmortem.enableForFile', () => treatFile(documents, choices, 'yes')),
    commands.registerCommand('postmortem.disableForFile', () => treatFile(documents, choices, 'no')),
    commands.registerCommand('postmortem.pause', () => setWording(false)),
    commands.registerCommand('postmortem.resume', () => setWording(true)),
    commands.registerCommand('postmortem.showOutput', () => {
      output.show(true);
    }),
    commands.registerCommand('postmortem.reveal', reveal),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('postmortem.wording')) display.refresh();
    }),
  ];
}

const sessionCommands = (session: KeptSession): Disposable[] =>
  SESSION_COMMANDS.map((id) =>
    commands.registerCommand(`postmortem.${id}`, async (...args: unknown[]) => {
      await (await session.get())?.run(id, args);
    }),
  );

const restoredSummaries = (session: KeptSession): Disposable =>
  window.registerWebviewPanelSerializer('postmortem.summary', {
    async deserializeWebviewPanel(panel, state: unknown) {
      await (await session.get())?.restoreSummary(panel, state);
    },
  });

function loadForPostmortems({ documents }: Stage, session: KeptSession): Disposable {
  const loadIfPostmortem = (): void => {
    if (documents.current()?.recognition.postmortem === true) void session.get();
  };
  loadIfPostmortem();
  return documents.onDidChange(loadIfPostmortem);
}
