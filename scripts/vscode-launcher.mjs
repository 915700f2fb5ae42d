#!/usr/bin/env node
// An executable for test-electron's `vscodeExecutablePath`; what it does stands in test/editor/workbench/launcher.ts.
import { register } from 'tsx/esm/api';

register();
const { launch } = await import('../test/editor/workbench/launcher.ts');
process.exit(await launch(process.argv.slice(2)));
