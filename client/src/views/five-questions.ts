import { commands, EventEmitter, TreeItem, window, workspace } from 'vscode';
import type { TreeDataProvider, Uri } from 'vscode';
import type { QuestionsResult } from '../../../server/core/protocol.ts';
import { settled } from '../documents/settled.ts';
import { allFindings, questionAtLine, questionNodes } from './question-nodes.ts';
import type { Node, QuestionNode } from './question-nodes.ts';
import { disposeAll } from '../owned.ts';
import type { Owned } from '../owned.ts';
import { treeItem } from './question-items.ts';

interface Shown {
  readonly uri: Uri;
  readonly nodes: readonly QuestionNode[];
}

/** The Five Questions view. Empty until it is shown an answer; its welcome texts then say why. */
export interface FiveQuestionsView extends Owned {
  show(uri: Uri, questions: QuestionsResult): void;
  clear(): void;
}

export function createFiveQuestionsView(): FiveQuestionsView {
  const changed = new EventEmitter<undefined>();
  let shown: Shown | undefined;
  const view = window.createTreeView('postmortem.fiveQuestions', {
    treeDataProvider: provider(changed, () => shown),
    showCollapseAll: false,
  });
  const follow = settled(150, () => {
    const node = view.visible ? nodeAtCursor(shown) : undefined;
    if (node !== undefined) void view.reveal(node, { select: true, focus: false, expand: false });
  });
  const selection = window.onDidChangeTextEditorSelection(() => {
    follow.later();
  });
  const set = (next: Shown | undefined): void => {
    shown = next;
    changed.fire(undefined);
  };
  return {
    show(uri, questions) {
      set({ uri, nodes: questionNodes(questions) });
      setHasFindings(allFindings(questions).length > 0);
      follow.later();
    },
    clear() {
      set(undefined);
      setHasFindings(false);
    },
    dispose: () => {
      disposeAll([view, changed, selection, follow]);
    },
  };
}

function provider(changed: EventEmitter<undefined>, shown: () => Shown | undefined): TreeDataProvider<Node> {
  return {
    onDidChangeTreeData: changed.event,
    getTreeItem(node) {
      const now = shown();
      return now === undefined ? new TreeItem('') : treeItem(node, now.uri);
    },
    getChildren(node) {
      if (node === undefined) return [...(shown()?.nodes ?? [])];
      return node.kind === 'finding' ? [] : [...node.children];
    },
    getParent: (node) =>
      node.kind === 'finding' ? shown()?.nodes.find(({ children }) => children.includes(node)) : undefined,
  };
}

function nodeAtCursor(shown: Shown | undefined): QuestionNode | undefined {
  const editor = window.activeTextEditor;
  if (shown === undefined || editor?.document.uri.toString() !== shown.uri.toString()) return undefined;
  const follows = workspace.getConfiguration('postmortem').get<boolean>('view.followCursor', true);
  return follows ? questionAtLine(shown.nodes, editor.selection.active.line) : undefined;
}

const setHasFindings = (value: boolean): void => {
  void commands.executeCommand('setContext', 'postmortem.hasFindings', value);
};
