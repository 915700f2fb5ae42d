import { Uri, workspace } from 'vscode';

/** The text of a file for a server that cannot read the disk by itself; null when there is none or it is not UTF-8. */
export async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}

const MOST_FILES = 10_000;

/** Every Markdown file of the folders that are open, but for what the person hides and what is installed. */
export async function listMarkdown(): Promise<readonly string[]> {
  const found = await workspace.findFiles('**/*.{md,markdown}', '**/{node_modules,.git}/**', MOST_FILES);
  return found.map(String);
}
