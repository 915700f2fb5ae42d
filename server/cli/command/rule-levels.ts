import { RULE_IDS, SEVERITIES, nearest } from '../../core/index.ts';
import type { Level } from '../../core/index.ts';

const LEVELS: readonly Level[] = ['off', ...SEVERITIES];

export type RuleLevels = { readonly levels: Readonly<Record<string, Level>> } | { readonly message: string };

/** Reads `ID=LEVEL` of the command line, or says what is wrong with the first that cannot be read. */
export function readRuleLevels(texts: readonly string[]): RuleLevels {
  const levels: [string, Level][] = [];
  for (const text of texts) {
    const [id = '', word] = text.split('=', 2);
    if (!RULE_IDS.includes(id)) return { message: unknownRule(id) };
    const level = LEVELS.find((each) => each === word);
    if (level === undefined) return { message: `--rule ${id}= takes one of ${LEVELS.join(', ')}` };
    levels.push([id, level]);
  }
  return { levels: Object.fromEntries(levels) };
}

/** Names the rule that was probably meant. */
export function unknownRule(id: string): string {
  const near = nearest(id, RULE_IDS);
  return `no rule "${id}" (${near === undefined ? 'postmortem rules lists them' : `nearest: ${near}`})`;
}
