import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Reading } from './reader.ts';

/** What is marked in a document; nothing when it is no postmortem. */
export function diagnosticsOf(
  { document, recognition, settings, service, analysis }: Reading,
  client: Client,
): Diagnostic[] {
  if (!recognition.postmortem || settings.run === 'manual') return [];
  const { maxPerFile } = settings;
  return service.diagnostics(analysis(), { maxPerFile, ...(client.relatedInformation && { uri: document.uri }) });
}

/** True while the person types and wants to be told on save only: what was told last stays. */
export const waitsForSave = ({ settings, document }: Reading): boolean => settings.run === 'onSave' && document.dirty;

/** The answer to a pull; `previous` is the id that the client has. */
export function reportFor(reading: Reading, previous: string | undefined, client: Client): DocumentDiagnosticReport {
  if (previous !== undefined && (previous === reading.id || waitsForSave(reading))) {
    return { kind: 'unchanged', resultId: previous };
  }
  return { kind: 'full', resultId: reading.id, items: diagnosticsOf(reading, client) };
}
