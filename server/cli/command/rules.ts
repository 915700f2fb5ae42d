import { RULES } from '../../core/index.ts';
import type { RuleFacts } from '../../core/index.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

export interface RulesOptions {
  readonly format: 'table' | 'json' | 'md';
}

/** Lists every rule with its level and what it marks. */
export function rules({ format }: RulesOptions, terminal: Terminal): ExitCode {
  terminal.out(FORMATS[format](RULES));
  return EXIT.clean;
}

const FORMATS: Readonly<Record<RulesOptions['format'], (rules: readonly RuleFacts[]) => string>> = {
  table(rules) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    return rules
      .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${summary}\n`)
      .join('');
  },
  json: (rules) =>
    `${JSON.stringify(
      rules.map(({ id, category, severity, summary, since }) => ({ id, category, severity, summary, since })),
      null,
      2,
    )}\n`,
  md(rules) {
    const rows = rules.map(
      ({ id, severity, summary }) => `| \`${id}\` | ${severity} | ${summary.replaceAll('|', '\\|')} |`,
    );
    return `${['| rule | level | what it marks |', '|---|---|---|', ...rows].join('\n')}\n`;
  },
};
