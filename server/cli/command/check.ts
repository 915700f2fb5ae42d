import type { IncidentRecord, Severity } from '../../core/index.ts';
import { createConfigurator } from '../configure.ts';
import type { Choices, Configurator } from '../configure.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import { discover } from '../files/discover.ts';
import type { Discovery, FileProblem } from '../files/discover.ts';
import { writeText } from '../files/read.ts';
import { changedFiles, isUntold } from '../files/changed.ts';
import { FORMATS } from '../format/formats.ts';
import type { Format } from '../format/formats.ts';
import { reaches, totalsOf } from '../report.ts';
import type { CheckReport, FileReport } from '../report.ts';
import { plainLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { inputDocument, isProblem, openDocument, sayProblems } from '../files/documents.ts';
import type { Document } from '../files/documents.ts';
import { fixed, patch } from './fix.ts';
import type { Change } from './fix.ts';
import { readRuleLevels } from './rule-levels.ts';

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly fix?: true;
  readonly diff?: true;
  readonly stdin?: true;
  readonly stdinFilename: string;
  /** `ID=LEVEL`, each. */
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly all?: true;
  /** A commit to compare with. */
  readonly changed?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
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
  const opened = options.stdin === true ? openInput(around) : await open(patterns, around);
  const changes = options.fix === true || options.diff === true ? opened.documents.map(fixed) : [];
  const report = await compared(
    {
      files: fileReports(isFixing(options) ? changes.map(({ after }) => after) : opened.documents),
      errors: [...opened.problems, ...configurator.problems, ...writeAll(changes, options)],
      others: opened.others,
    },
    around,
  );
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

/** What is new since the baseline; what is found now becomes the next one when that is asked for. */
async function compared(report: CheckReport, { options, terminal }: Around): Promise<CheckReport> {
  const { baseline, writeBaseline: target } = options;
  if (baseline === undefined && target === undefined) return report;
  const { sinceBaseline, writeBaseline } = await import('./baseline.ts');
  const written = target === undefined ? [] : writeBaseline(report, target, terminal.folder);
  const whole = { ...report, errors: [...report.errors, ...written] };
  return baseline === undefined ? whole : sinceBaseline(whole, baseline, terminal.folder);
}

/** Leaves what has changed; everything when that cannot be told, so that nothing slips by. */
async function changedOnly(found: Discovery, { options, terminal }: Around): Promise<Discovery> {
  if (options.changed === undefined) return found;
  const changed = await changedFiles(terminal.folder, options.changed);
  if (isUntold(changed)) return { ...found, problems: [...found.problems, { path: '--changed', ...changed }] };
  return { ...found, files: found.files.filter(({ path }) => changed.has(path)) };
}

async function open(patterns: readonly string[], around: Around): Promise<Opened> {
  const { options, configurator, terminal } = around;
  const everything = discover(patterns.length === 0 ? ['.'] : patterns, terminal.folder);
  const { files, problems } = await changedOnly(everything, around);
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
  const render = await FORMATS[options.format]();
  return render(report, terminal.paint);
}
