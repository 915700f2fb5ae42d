import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import { nodeEnvironment } from './environment.ts';

startServer(createConnection(ProposedFeatures.all), nodeEnvironment);
