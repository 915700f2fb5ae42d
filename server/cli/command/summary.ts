import { extname, resolve } from 'node:path';
import { renderHtmlPage, renderMarkdown, summarise } from '../../core/index.ts';
import type { Paper, Summary } from '../../core/index.ts';
import { createConfigurator } from '../configure.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import { shownPath } from '../files/discover.ts';
import { writeText } from '../files/read.ts';
import type { Terminal } from '../terminal.ts';
import { isProblem, openDocument, sayProblems } from './documents.ts';

export type SummaryFormat = 'html' | 'md';

export interface SummaryOptions {
  /** By the ending of `output` when absent, else HTML. */
  readonly format?: SummaryFormat;
  readonly page: Paper;
  readonly output?: string;
  readonly config?: string;
  readonly today: string;
}

/** Prints the one-page summary of a file, or writes it to a file. */
export function summary(name: string, options: SummaryOptions, terminal: Terminal): ExitCode {
  const path = resolve(terminal.folder, name);
  const configurator = createConfigurator(options, terminal.folder);
  const document = openDocument({ path, shown: shownPath(terminal.folder, path), named: true }, configurator);
  if (isProblem(document)) {
    sayProblems([document], terminal);
    return EXIT.trouble;
  }
  const { postmortem } = document.service.analyze({ text: document.text, path: document.file.shown });
  const text = rendered(summarise(postmortem, options.today), options);
  const problems = [...configurator.problems, ...put(text, options, terminal)];
  sayProblems(problems, terminal);
  return problems.length === 0 ? EXIT.clean : EXIT.trouble;
}

function rendered(summary: Summary, { format, output, page }: SummaryOptions): string {
  const isMarkdown = format === 'md' || (format === undefined && extname(output ?? '').toLowerCase() === '.md');
  return isMarkdown ? renderMarkdown(summary) : renderHtmlPage(summary, page);
}

function put(
  text: string,
  { output }: SummaryOptions,
  terminal: Terminal,
): readonly { path: string; message: string }[] {
  if (output === undefined) {
    terminal.out(text);
    return [];
  }
  const message = writeText(resolve(terminal.folder, output), text);
  return message === undefined ? [] : [{ path: output, message }];
}
