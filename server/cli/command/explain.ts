import { RULES } from '../../core/index.ts';
import type { RuleFacts } from '../../core/index.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import { plainLine } from '../terminal.ts';
import type { Paint, Terminal } from '../terminal.ts';
import { unknownRule } from './rule-levels.ts';

/** Tells why a rule helps, with its examples and sources. */
export function explain(id: string, terminal: Terminal): ExitCode {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) {
    terminal.say(`postmortem explain: ${plainLine(unknownRule(id))}`);
    return EXIT.trouble;
  }
  terminal.out(explanation(rule, terminal.paint));
  return EXIT.clean;
}

function explanation(rule: RuleFacts, paint: Paint): string {
  const examples = rule.examples.flatMap(({ title, bad, good }) => [
    paint('bold', title),
    indented('instead of', bad),
    indented('write', good),
    '',
  ]);
  const head = `${paint('bold', rule.id)} (${rule.category}, ${rule.severity}, since ${rule.since})`;
  return [head, rule.summary, '', rule.rationale, '', ...examples, `Source: ${rule.source}`, ''].join('\n');
}

const indented = (label: string, text: string): string =>
  `  ${label}:\n${text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')}`;
