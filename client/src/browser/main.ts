import type { ExtensionContext } from 'vscode';
import { activateExtension } from '../extension.ts';

export const activate = (context: ExtensionContext): void => {
  activateExtension(context, async (stage) => (await import('./session.ts')).startWebSession(stage));
};
