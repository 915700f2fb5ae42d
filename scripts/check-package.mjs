// The package stays small: whoever adds to it sees it here.
import { statSync } from 'node:fs';

const MOST = 1_000_000;
const PACKAGE = 'dist/postmortem.vsix';

const { size } = statSync(PACKAGE);
if (size > MOST) {
  console.error(`${PACKAGE} has ${size} bytes, at most ${MOST} are meant: look with esbuild --analyze what has grown`);
  process.exitCode = 1;
}
