import type { Connection, Diagnostic } from 'vscode-languageserver';
import { indexLines } from '../core/index.ts';
import type { ConfigurationFileRead } from './configuration-files.ts';

/** Tells what is wrong in configuration files: in the file itself, and once in the log. */
export interface ConfigurationProblems {
  readonly tell: (files: readonly ConfigurationFileRead[]) => void;
  readonly deleted: (uri: string) => void;
}

export function createConfigurationProblems(connection: Connection): ConfigurationProblems {
  const told = new Map<string, string>();
  return {
    tell(files) {
      for (const file of files) {
        if (told.get(file.uri) === file.text) continue;
        const before = told.has(file.uri);
        told.set(file.uri, file.text);
        if (!before && file.problems.length === 0) continue;
        void connection.sendDiagnostics({ uri: file.uri, diagnostics: diagnosticsOf(file) });
        for (const line of linesOf(file)) connection.console.warn(line);
      }
    },
    deleted(uri) {
      if (told.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

function diagnosticsOf({ text, problems }: ConfigurationFileRead): Diagnostic[] {
  const lines = indexLines(text);
  return problems.map(({ at, message }) => ({
    range: { start: lines.positionAt(at.start), end: lines.positionAt(at.end) },
    severity: 2,
    source: 'postmortem',
    message,
  }));
}

function linesOf({ uri, text, problems }: ConfigurationFileRead): readonly string[] {
  const lines = indexLines(text);
  return problems.map(({ at, message }) => `${uri}:${lines.positionAt(at.start).line + 1}: ${message}`);
}
