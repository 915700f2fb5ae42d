import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';

/** Serves the language server protocol over the standard streams until the client says exit. */
export async function lsp(): Promise<ExitCode> {
  await import('../../lsp/node/main.ts');
  return EXIT.clean;
}
