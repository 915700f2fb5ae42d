import { l10n } from 'vscode';
import type { Command, Uri } from 'vscode';
import type { ProtocolRange } from '../../../server/core/protocol.ts';

/** What an item of a view does when it is chosen. */
export const goTo = (uri: Uri, range: ProtocolRange): Command => ({
  title: l10n.t('Go to Source'),
  command: 'postmortem.reveal',
  arguments: [uri, range],
});
