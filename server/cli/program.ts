import { Argument, Command, CommanderError, Option } from 'commander';
import type { ActionsOptions } from './command/actions.ts';
import type { CheckOptions } from './command/check.ts';
import type { InspectOptions } from './command/inspect.ts';
import type { NewOptions } from './command/new.ts';
import type { RulesOptions } from './command/rules.ts';
import type { SummaryOptions } from './command/summary.ts';
import type { TrendsOptions } from './command/trends.ts';
import { EXIT } from './exit.ts';
import type { ExitCode } from './exit.ts';
import { configOption, isoDate, isoTime, ruleOption, shardOption, todayOption } from './options.ts';
import { plainLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

interface Surroundings {
  readonly version: string;
  readonly terminal: Terminal;
}

/** Runs the command line; what it returns becomes the exit code. Bad usage is one line that says what and where. */
export async function run(args: readonly string[], { version, terminal }: Surroundings): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const program = base(new Command('postmortem'), terminal)
    .description(
      'Reads blameless postmortems: wording, the five questions, timeline, actions and the one-page summary.',
    )
    .version(version);
  const end = (result: ExitCode): void => {
    code = result;
  };
  for (const define of COMMANDS) program.addCommand(base(define(terminal, end), terminal));
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    return problem.exitCode === 0 ? EXIT.clean : EXIT.trouble;
  }
  return code;
}

const base = (command: Command, terminal: Terminal): Command =>
  command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text);
      },
      outputError: (text) => {
        terminal.say(usageLine(command, text));
      },
    });

const ERROR = /^error: /; // "error: unknown option '--formt'"

function usageLine(command: Command, text: string): string {
  const name = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
  return `${name}: ${plainLine(text.trim().replace(ERROR, '').replaceAll('\n', ' '))}`;
}

type End = (code: ExitCode) => void;
type Definition = (terminal: Terminal, end: End) => Command;

/** The help is there at once: what the commands do is loaded when one is asked for. */
const COMMANDS: readonly Definition[] = [
  checkCommand,
  inspectCommand,
  summaryCommand,
  actionsCommand,
  trendsCommand,
  newCommand,
  rulesCommand,
  explainCommand,
  lspCommand,
];

function checkCommand(terminal: Terminal, end: End): Command {
  return new Command('check')
    .description('say what stands in the way of a blameless reading, and what is still missing')
    .argument('[paths...]', 'files, folders and globs; this folder when none is given')
    .addOption(
      new Option('--format <name>', 'how to print')
        .choices(['stylish', 'json', 'sarif', 'github', 'junit'])
        .default('stylish'),
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on')
        .choices(['error', 'warning', 'information', 'hint', 'never'])
        .default('error'),
    )
    .option('--fix', 'apply the safe fixes and write the files')
    .option('--diff', 'print what --fix would change, and change nothing')
    .option('--stdin', 'read the text from the standard input')
    .option('--stdin-filename <name>', 'the name the text goes by', 'stdin.md')
    .addOption(ruleOption())
    .addOption(configOption())
    .option('--all', 'take every Markdown file for a postmortem')
    .addOption(
      new Option('--changed [ref]', 'only files that git sees changed, since the branch left that commit').preset(
        'HEAD',
      ),
    )
    .option('--baseline <file>', 'leave out the findings that this SARIF log knows')
    .option('--write-baseline <file>', 'write the findings of now as such a log')
    .addOption(todayOption())
    .action(async (patterns: string[], options: CheckOptions) => {
      const { check } = await import('./commands.ts');
      end(await check(patterns, options, terminal));
    });
}

function inspectCommand(terminal: Terminal, end: End): Command {
  return new Command('inspect')
    .description('print what was read: questions, timeline, milestones and actions, as JSON')
    .argument('<files...>')
    .addOption(new Option('--format <name>', 'how to print').choices(['json']).default('json'))
    .addOption(configOption())
    .addOption(todayOption())
    .action(async (patterns: string[], options: InspectOptions) => {
      const { inspect } = await import('./commands.ts');
      end(inspect(patterns, options, terminal));
    });
}

function summaryCommand(terminal: Terminal, end: End): Command {
  return new Command('summary')
    .description('print the one-page summary for leadership')
    .argument('<file>')
    .addOption(
      new Option('--format <name>', 'how to print; by the ending of --output when absent').choices([
        'html',
        'md',
        'slack',
        'text',
        'json',
      ]),
    )
    .addOption(new Option('--page <size>', 'the sheet to print on').choices(['a4', 'letter']).default('a4'))
    .addOption(
      new Option('--audience <name>', 'whom it is for')
        .choices(['leadership', 'team', 'external'])
        .default('leadership'),
    )
    .option('--redact', 'take out names, hosts, addresses, tickets and customers, and say what was taken out')
    .option('--allow-restricted', 'print a document that is marked restricted')
    .option('-o, --output <file>', 'write to a file')
    .addOption(configOption())
    .addOption(todayOption())
    .action(async (name: string, options: SummaryOptions) => {
      const { summary } = await import('./commands.ts');
      end(summary(name, options, terminal));
    });
}

function actionsCommand(terminal: Terminal, end: End): Command {
  return new Command('actions')
    .description('list the action items of the postmortems, by how pressing they are')
    .argument('[paths...]', 'files, folders and globs; this folder when none is given')
    .addOption(
      new Option('--format <name>', 'how to print')
        .choices(['table', 'json', 'csv', 'md', 'ics', 'github', 'jira-csv'])
        .default('table'),
    )
    .option('--overdue', 'only what is overdue')
    .option('--fail', 'exit with 1 when something is overdue')
    .option('--link-base <url>', 'what paths are put behind in links, such as https://github.com/acme/ops/blob/main')
    .addOption(configOption())
    .option('--all', 'take every Markdown file for a postmortem')
    .addOption(todayOption())
    .action(async (patterns: string[], options: ActionsOptions) => {
      const { actions } = await import('./commands.ts');
      end(await actions(patterns, options, terminal));
    });
}

function trendsCommand(terminal: Terminal, end: End): Command {
  return new Command('trends')
    .description('say over a folder whether the practice works: times, repeats, actions, answers')
    .argument('[paths...]', 'files, folders and globs; this folder when none is given')
    .addOption(new Option('--format <name>', 'how to print').choices(['md', 'json', 'ndjson', 'html']).default('md'))
    .addOption(shardOption())
    .option('--merge <files...>', 'read the records of other runs (--format ndjson) instead of a folder')
    .addOption(new Option('--since <date>', 'leave out incidents before this day').argParser(isoDate))
    .option('-o, --output <file>', 'write to a file')
    .addOption(configOption())
    .option('--all', 'take every Markdown file for a postmortem')
    .addOption(todayOption())
    .action(async (patterns: string[], options: TrendsOptions) => {
      const { trends } = await import('./commands.ts');
      end(await trends(patterns, options, terminal));
    });
}

function newCommand(terminal: Terminal, end: End): Command {
  return new Command('new')
    .description('write a new postmortem from a built-in template')
    .addOption(
      new Option('--kind <kind>', 'what happened')
        .choices(['outage', 'security', 'data', 'near-miss', 'blank'])
        .default('outage'),
    )
    .option('--title <words>', 'its title', 'Untitled incident')
    .option('--severity <name>', 'severity of the incident, such as SEV2')
    .addOption(new Option('--started <time>', 'when it started, in ISO 8601').argParser(isoTime))
    .option('-o, --output <path>', 'write to this file, or under a name of its own into this folder')
    .addOption(todayOption())
    .action(async (options: NewOptions) => {
      const { create } = await import('./commands.ts');
      end(create(options, terminal));
    });
}

function rulesCommand(terminal: Terminal, end: End): Command {
  return new Command('rules')
    .description('list the rules')
    .addOption(new Option('--format <name>', 'how to print').choices(['table', 'json', 'md']).default('table'))
    .action(async (options: RulesOptions) => {
      const { rules } = await import('./commands.ts');
      end(rules(options, terminal));
    });
}

function explainCommand(terminal: Terminal, end: End): Command {
  return new Command('explain')
    .description('say why a rule helps, with its examples')
    .addArgument(new Argument('<rule>', 'id of a rule, such as person-as-cause'))
    .action(async (id: string) => {
      const { explain } = await import('./commands.ts');
      end(explain(id, terminal));
    });
}

function lspCommand(_: Terminal, end: End): Command {
  return new Command('lsp')
    .description('serve editors over the language server protocol')
    .requiredOption('--stdio', 'over the standard streams, the one way there is')
    .action(async () => {
      const { lsp } = await import('./commands.ts');
      end(await lsp());
    });
}
