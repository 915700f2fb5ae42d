import { commands, EventEmitter, l10n, window, workspace } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { createChoices } from './documents/choices.ts';
import { followDocuments } from './documents/documents.ts';
import { treatFile } from './commands/treat-file.ts';
import { createDisplay } from './views/display.ts';
import type { Display } from './views/display.ts';
import { keptSession } from './kept-session.ts';
import type { KeptSession } from './kept-session.ts';
import { SESSION_COMMANDS } from './stage.ts';
import type { FolderItem, FolderTree, FolderViewName, LoadSession, Stage } from './stage.ts';

/** The first stage: recognises postmortems and loads nothing else until there is one. */
export function activateExtension(context: ExtensionContext, load: LoadSession): void {
  const output = window.createOutputChannel(l10n.t('Postmortem'), { log: true });
  const choices = createChoices(context.workspaceState);
  const documents = followDocuments(choices);
  const display = createDisplay(documents);
  const trees = {
    actions: folderTree('actions', () => session),
    list: folderTree('list', () => session),
  };
  const stage: Stage = { context, output, documents, choices, trees, show: display.show, fault: display.fault };
  const session = keptSession(stage, load);
  context.subscriptions.push(
    output,
    documents,
    display,
    session,
    ...ownCommands(stage, display),
    ...sessionCommands(session),
    ...restoredPanels(session),
    trees.actions.view,
    trees.list.view,
    loadForPostmortems(stage, session),
  );
}

function ownCommands({ documents, choices, output }: Stage, display: Display): Disposable[] {
  return [
    ...registered({
      enableForFile: () => treatFile(documents, choices, 'yes'),
      disableForFile: () => treatFile(documents, choices, 'no'),
      showOutput() {
        output.show(true);
      },
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('postmortem.wording')) display.refresh();
    }),
  ];
}

const sessionCommands = (session: KeptSession): Disposable[] =>
  registered(
    Object.fromEntries(
      SESSION_COMMANDS.map((id) => [id, async (...args: unknown[]) => (await session.get())?.run(id, args)]),
    ),
  );

type Commands = Readonly<Record<string, Parameters<typeof commands.registerCommand>[1]>>;

const registered = (all: Commands): Disposable[] =>
  Object.entries(all).map(([id, run]) => commands.registerCommand(`postmortem.${id}`, run));

const restoredPanels = (session: KeptSession): Disposable[] =>
  ['summary', 'trends'].map((name) =>
    window.registerWebviewPanelSerializer(`postmortem.${name}`, {
      async deserializeWebviewPanel(panel, state: unknown) {
        await (await session.get())?.restore(panel, state);
      },
    }),
  );

/** A view that asks for its items when it is looked at, and loads the session then. */
function folderTree(name: FolderViewName, session: () => KeptSession): FolderTree {
  const changed = new EventEmitter<undefined>();
  const view = window.createTreeView<FolderItem>(`postmortem.${name}`, {
    showCollapseAll: true,
    manageCheckboxStateManually: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (item) => item,
      getChildren: async (item) => [...(item?.children ?? (await (await session().get())?.roots(name)) ?? [])],
    },
  });
  return { view, changed };
}

function loadForPostmortems({ documents }: Stage, session: KeptSession): Disposable {
  const loadIfPostmortem = (): void => {
    if (documents.current()?.recognition.postmortem === true) void session.get();
  };
  loadIfPostmortem();
  return documents.onDidChange(loadIfPostmortem);
}
