import { inspect as inspectModel } from '../../core/index.ts';
import { createConfigurator } from '../configure.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import { discover } from '../files/discover.ts';
import type { FileProblem } from '../files/discover.ts';
import type { Terminal } from '../terminal.ts';
import { isProblem, openDocument, sayProblems } from '../files/documents.ts';

export interface InspectOptions {
  readonly config?: string;
  readonly today: string;
}

/** Prints the model: one JSON object, or one a line when several files are asked for. */
export function inspect(patterns: readonly string[], options: InspectOptions, terminal: Terminal): ExitCode {
  const configurator = createConfigurator(options, terminal.folder);
  const { files, problems } = discover(patterns, terminal.folder);
  const several = files.length + problems.length > 1;
  const unread: FileProblem[] = [];
  for (const file of files) {
    const document = openDocument(file, configurator);
    if (isProblem(document)) {
      unread.push(document);
      continue;
    }
    const { postmortem } = document.service.analyze({ text: document.text, path: file.shown });
    const object = inspectModel(postmortem, {
      path: file.shown,
      recognition: document.recognition,
      today: options.today,
    });
    terminal.out(`${several ? JSON.stringify(object) : JSON.stringify(object, null, 2)}\n`);
  }
  const all = [...problems, ...unread, ...configurator.problems];
  sayProblems(all, terminal);
  return all.length === 0 ? EXIT.clean : EXIT.trouble;
}
