import { extname, resolve } from 'node:path';
import type { Audience, Paper, ShareParams, ShareResult, SummaryFormat } from '../../core/index.ts';
import { createConfigurator } from '../configure.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import { shownPath } from '../files/discover.ts';
import type { FileProblem } from '../files/discover.ts';
import { writeText } from '../files/read.ts';
import { estimateLine, redactionLines } from '../format/summary-notes.ts';
import { plainLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { isProblem, openDocument, sayProblems } from '../files/documents.ts';

export interface SummaryOptions {
  /** By the ending of `output` when absent, else HTML. */
  readonly format?: SummaryFormat;
  readonly page: Paper;
  readonly audience: Audience;
  readonly redact?: true;
  readonly allowRestricted?: true;
  readonly output?: string;
  readonly config?: string;
  readonly today: string;
}

/** Prints the one-page summary of a file, or writes it to a file; what was taken out and how long it is goes beside it. */
export function summary(name: string, options: SummaryOptions, terminal: Terminal): ExitCode {
  const path = resolve(terminal.folder, name);
  const configurator = createConfigurator(options, terminal.folder);
  const document = openDocument({ path, shown: shownPath(terminal.folder, path), named: true }, configurator);
  if (isProblem(document)) {
    sayProblems([document], terminal);
    return EXIT.trouble;
  }
  const analysis = document.service.analyze({ text: document.text, path: document.file.shown });
  const params = paramsOf(options);
  const shared = document.service.share(analysis, params);
  if (shared.restricted !== undefined && options.allowRestricted !== true) {
    sayProblems([{ path: document.file.shown, message: refusal(shared.restricted) }], terminal);
    return EXIT.trouble;
  }
  const problems = [...configurator.problems, ...put(shared, options, terminal)];
  for (const line of redactionLines(shared.redactions)) terminal.say(plainLine(line));
  if (params.format === 'html' && problems.length === 0) terminal.say(estimateLine(shared.estimate, options.page));
  sayProblems(problems, terminal);
  return problems.length === 0 ? EXIT.clean : EXIT.trouble;
}

const refusal = (mark: string): string =>
  `is marked ${mark} and is not passed on; --allow-restricted prints it all the same`;

const FORMATS: ReadonlyMap<string, SummaryFormat> = new Map([
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.txt', 'text'],
  ['.json', 'json'],
]);

type Wanted = Omit<ShareParams, 'uri'>;

const paramsOf = ({ format, output = '', page, audience, redact }: SummaryOptions): Wanted => ({
  format: format ?? FORMATS.get(extname(output).toLowerCase()) ?? 'html',
  page,
  audience,
  redact: redact === true,
});

function put({ text }: ShareResult, { output }: SummaryOptions, terminal: Terminal): readonly FileProblem[] {
  if (output === undefined) {
    terminal.out(text);
    return [];
  }
  const message = writeText(resolve(terminal.folder, output), text);
  return message === undefined ? [] : [{ path: output, message }];
}
