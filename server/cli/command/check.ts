import type { IncidentRecord, Severity } from '../../core/index.ts';
import { createConfigurator } from '../configure.ts';
import type { Choices, Configurator } from '../configure.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import { discover } from '../files/discover.ts';
import type { FileProblem } from '../files/discover.ts';
import { writeText } from '../files/read.ts';
import { github } from '../format/github.ts';
import { json } from '../format/json.ts';
import { stylish } from '../format/stylish.ts';
import { reaches, totalsOf } from '../report.ts';
import type { CheckReport, FileReport } from '../report.ts';
import { plainLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { inputDocument, isProblem, openDocument, sayProblems } from './documents.ts';
import type { Document } from './documents.ts';
import { fixed, patch } from './fix.ts';
import type { Change } from './fix.ts';
import { readRuleLevels } from './rule-levels.ts';

export interface CheckOptions {
  readonly format: 'stylish' | 'json' | 'github';
  readonly failOn: Severity | 'never';
  readonly fix?: true;
  readonly diff?: true;
  readonly stdin?: true;
  readonly stdinFilename: string;
  /** `ID=LEVEL`, each. */
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly all?: true;
  readonly today: string;
}

interface Opened {
  readonly documents: readonly Document[];
  readonly problems: readonly FileProblem[];
  readonly others: number;
}

/** Looks for findings in the files, folders and globs given; in the working folder when none is. */
export async function check(patterns: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const rules = readRuleLevels(options.rule ?? []);
  if ('message' in rules) {
    terminal.say(`postmortem check: ${plainLine(rules.message)}`);
    return EXIT.trouble;
  }
  const configurator = createConfigurator({ ...choicesOf(options), rules: rules.levels }, terminal.folder);
  const around = { options, configurator, terminal };
  const opened = options.stdin === true ? openInput(around) : open(patterns, around);
  const changes = options.fix === true || options.diff === true ? opened.documents.map(fixed) : [];
  const report: CheckReport = {
    files: fileReports(isFixing(options) ? changes.map(({ after }) => after) : opened.documents),
    errors: [...opened.problems, ...configurator.problems, ...writeAll(changes, options)],
    others: opened.others,
  };
  terminal.out(await output(report, changes, around));
  sayProblems(report.errors, terminal);
  if (report.errors.length > 0) return EXIT.trouble;
  return reaches(totalsOf(report), options.failOn) ? EXIT.findings : EXIT.clean;
}

const choicesOf = ({ config, today }: CheckOptions): Choices => (config === undefined ? { today } : { today, config });

const isFixing = ({ fix, diff }: CheckOptions): boolean => fix === true && diff !== true;

interface Around {
  readonly options: CheckOptions;
  readonly configurator: Configurator;
  readonly terminal: Terminal;
}

function open(patterns: readonly string[], { options, configurator, terminal }: Around): Opened {
  const { files, problems } = discover(patterns.length === 0 ? ['.'] : patterns, terminal.folder);
  const documents: Document[] = [];
  const unread: FileProblem[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(`Reading ${index + 1} of ${files.length}`);
    const document = openDocument(file, configurator);
    if (isProblem(document)) unread.push(document);
    else if (file.named || options.all === true || document.recognition.postmortem) documents.push(document);
  }
  terminal.progress('');
  const others = files.length - documents.length - unread.length;
  return { documents, problems: [...problems, ...unread], others };
}

function openInput({ options, configurator, terminal }: Around): Opened {
  const document = inputDocument(options.stdinFilename, terminal.folder, configurator);
  return isProblem(document)
    ? { documents: [], problems: [document], others: 0 }
    : { documents: [document], problems: [], others: 0 };
}

/** What the documents have in common is looked for once all of them are known; a single one is read once. */
function fileReports(documents: readonly Document[]): readonly FileReport[] {
  if (documents.length < 2) return documents.map((document) => fileReport(document));
  const records = documents.map(({ text, file, service }) => service.record({ text, path: file.shown }));
  return documents.map((document) =>
    fileReport(
      document,
      records.filter(({ path }) => path !== document.file.shown),
    ),
  );
}

function fileReport(
  { file, text, recognition, service }: Document,
  others: readonly IncidentRecord[] = [],
): FileReport {
  return {
    path: file.shown,
    text,
    postmortem: recognition.postmortem,
    recognisedBy: recognition.reason,
    findings: service.analyze({ text, path: file.shown, others }).findings,
  };
}

function writeAll(changes: readonly Change[], options: CheckOptions): readonly FileProblem[] {
  if (!isFixing(options) || options.stdin === true) return [];
  return changes.flatMap(({ before, after }) => {
    if (before.text === after.text) return [];
    const message = writeText(before.file.path, before.mark + after.text);
    return message === undefined ? [] : [{ path: before.file.shown, message }];
  });
}

/** A diff, the fixed text of the standard input, or the report. */
async function output(report: CheckReport, changes: readonly Change[], { options, terminal }: Around): Promise<string> {
  if (options.diff === true) return patch(changes);
  if (options.fix === true && options.stdin === true) {
    return changes.map(({ before, after }) => before.mark + after.text).join('');
  }
  if (options.format === 'json') return json(report);
  if (options.format === 'github') return github(report);
  return stylish(report, terminal.paint);
}
