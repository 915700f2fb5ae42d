import { window } from 'vscode';

const MESSAGE_MS = 5000;

/** Says something in the status bar that asks for nothing, for as long as it takes to read. */
export const say = (words: string): void => void window.setStatusBarMessage(words, MESSAGE_MS);
