import { version } from '../../package.json';
import { EXIT } from './exit.ts';
import { run } from './program.ts';
import { plainLine, processTerminal } from './terminal.ts';

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault. */
const isClosedPipe = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'EPIPE';

process.stdout.on('error', (problem) => {
  process.exit(isClosedPipe(problem) ? EXIT.clean : EXIT.trouble);
});

const terminal = processTerminal();
run(process.argv.slice(2), { version, terminal }).then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    terminal.say(`postmortem: ${plainLine(problem instanceof Error ? problem.message : String(problem))}`);
    process.exitCode = EXIT.trouble;
  },
);
