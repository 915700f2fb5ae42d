import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

const TIMEOUT_MS = 45_000;

/** Loaded inside the extension host, by desktop VS Code and by the launcher alike; the suites are bundled beside it. */
export const run = async (): Promise<void> => {
  const output = process.env['VSCODE_E2E_OUTPUT'];
  if (output !== undefined)
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
      appendFileSync(output, `${format(...args)}\n`);
    };
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: TIMEOUT_MS, forbidPending: true });
  for (const file of readdirSync(__dirname)) if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
};
