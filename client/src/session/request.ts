import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RequestName, Requests } from '../../../server/core/protocol.ts';

/** Asks the server, by the one table of requests. Rejects when the server is gone or the token is cancelled. */
export type Request = <N extends RequestName>(
  name: N,
  params: Requests[N]['params'],
  token?: CancellationToken,
) => Promise<Requests[N]['result']>;

export function requester(client: BaseLanguageClient): Request {
  return <N extends RequestName>(name: N, params: Requests[N]['params'], token?: CancellationToken) => {
    type Result = Requests[N]['result'];
    // An absent token would be sent as a second parameter.
    if (token === undefined) return client.sendRequest<Result>(name, params);
    return client.sendRequest<Result>(name, params, token);
  };
}
