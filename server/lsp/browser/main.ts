import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../server.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, {
  now: () => new Date(),
  readFile: (uri) => connection.sendRequest('workspace/readFile', { uri }),
  listMarkdown: () => connection.sendRequest('workspace/listMarkdown', {}),
});
