import { l10n, Uri } from 'vscode';
import type { Command } from 'vscode';
import type { ProtocolRange } from '../../../server/core/protocol.ts';

/** What an item of a view does when it is chosen. */
export const goTo = (uri: Uri, range: ProtocolRange): Command => ({
  title: l10n.t('Go to Source'),
  command: 'postmortem.reveal',
  arguments: [uri, range],
});

/** The same for a place in another file, of which nothing is selected. */
export const goToStart = (uri: string, { start }: ProtocolRange): Command =>
  goTo(Uri.parse(uri), { start, end: start });
