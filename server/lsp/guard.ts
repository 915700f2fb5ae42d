import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

const FRAME = /^ {4}at .*$/gm; // "    at analyze (analyzer.ts:12:3)"

/** Logs a fault with its place in the program and the document's address, never with words of the document. */
export function logFault(console: Pick<RemoteConsole, 'error'>, what: string, fault: unknown): void {
  const name = fault instanceof Error ? fault.name : 'fault';
  const frames = fault instanceof Error ? (fault.stack?.match(FRAME)?.slice(0, 6) ?? []) : [];
  console.error([`${what}: ${name}`, ...frames].join('\n'));
}

export interface Guarded<Params, Result> {
  /** For the log: "hover". */
  readonly name: string;
  /** The address in the parameters, for the log. */
  readonly uriOf: (params: NoInfer<Params>) => string;
  /** The answer when there is nothing to say, and when something went wrong. */
  readonly nothing: Result;
  readonly answer: (params: Params, token: CancellationToken) => Promise<Result>;
}

/** A handler that never throws: a fault is logged and answered with nothing, a cancelled request with the protocol's code. */
export function guarded<Params, Result>(
  console: Pick<RemoteConsole, 'error'>,
  { name, uriOf, nothing, answer }: Guarded<Params, Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    try {
      if (token.isCancellationRequested) return cancelled();
      return await answer(params, token);
    } catch (fault) {
      logFault(console, `${name} ${addressOf(params, uriOf)}`, fault);
      return nothing;
    }
  };
}

const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

function addressOf<Params>(params: Params, uriOf: (params: Params) => string): string {
  try {
    return uriOf(params);
  } catch {
    return '(no address)';
  }
}
