import { registeredActions, registerOf, wantsIssue } from '../../core/index.ts';
import type { Register, RegisteredAction } from '../../core/index.ts';
import { createConfigurator } from '../configure.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import { ACTION_FORMATS } from '../format/actions/formats.ts';
import type { ActionsFormat } from '../format/actions/formats.ts';
import type { ActionsReport } from '../format/actions/report.ts';
import { noPostmortem } from '../format/counted.ts';
import type { Terminal } from '../terminal.ts';
import { sayProblems } from '../files/documents.ts';
import { readPostmortems } from '../files/postmortems.ts';

export interface ActionsOptions {
  readonly format: ActionsFormat;
  readonly overdue?: true;
  readonly fail?: true;
  /** What paths are put behind in links. */
  readonly linkBase?: string;
  readonly config?: string;
  readonly all?: true;
  readonly today: string;
}

/** Prints the actions of the postmortems in the files, folders and globs given; of the working folder when none is. */
export async function actions(
  patterns: readonly string[],
  options: ActionsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const configurator = createConfigurator(options, terminal.folder);
  const reader = readPostmortems(patterns, { configurator, terminal, ...(options.all && { all: options.all }) });
  const found: RegisteredAction[] = [];
  let postmortems = 0;
  for (const { file, text, service } of reader.documents) {
    found.push(...cutLoose(registeredActions(service.parse({ text, path: file.shown }), file.shown)));
    postmortems += 1;
  }
  const errors = [...reader.problems, ...configurator.problems];
  const whole = registerOf(found, { today: options.today });
  const register = options.overdue === true ? overdueOnly(whole) : whole;
  const render = await ACTION_FORMATS[options.format]();
  const report: ActionsReport = { register, postmortems, errors, ...shownOf(options) };
  terminal.out(render(report, terminal.paint));
  for (const line of [
    ...leftOut(register, options.format),
    ...(postmortems === 0 && errors.length === 0 ? [noPostmortem(reader.others)] : []),
  ]) {
    terminal.say(line);
  }
  sayProblems(errors, terminal);
  if (errors.length > 0) return EXIT.trouble;
  return options.fail === true && register.groups.overdue.length > 0 ? EXIT.findings : EXIT.clean;
}

const shownOf = ({ overdue, linkBase }: ActionsOptions): Pick<ActionsReport, 'only' | 'base'> => ({
  ...(overdue === true && { only: 'overdue' }),
  ...(linkBase !== undefined && { base: linkBase }),
});

/** Copies, since a piece of a string keeps the whole text alive that it was cut from. */
const cutLoose = (actions: readonly RegisteredAction[]): readonly RegisteredAction[] => structuredClone(actions);

const overdueOnly = ({ today, groups: { overdue } }: Register): Register => ({
  today,
  groups: { overdue, 'this-week': [], later: [], 'no-date': [], done: [] },
});

/** What a format has no place for, so that nobody takes the rest for everything. */
function leftOut({ groups }: Register, format: ActionsFormat): readonly string[] {
  const open = [...groups.overdue, ...groups['this-week'], ...groups.later, ...groups['no-date']];
  const done = groups.done.length > 0 ? [`${groups.done.length} done`] : [];
  const ticketed = open.filter((action) => !wantsIssue(action)).length;
  const dateless = groups['no-date'].length;
  const parts: Readonly<Partial<Record<ActionsFormat, readonly string[]>>> = {
    ics: [...done, ...(dateless > 0 ? [`${dateless} without a date`] : [])],
    github: [...done, ...(ticketed > 0 ? [`${ticketed} with a ticket`] : [])],
    'jira-csv': [...done, ...(ticketed > 0 ? [`${ticketed} with a ticket`] : [])],
  };
  const words = parts[format] ?? [];
  return words.length === 0 ? [] : [`Not printed: ${words.join(', ')}.`];
}
