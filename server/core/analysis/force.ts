import type { Configuration } from '../configuration/configuration.ts';
import type { Vocabulary } from '../language/reading.ts';
import { RULES } from '../rules/index.ts';
import type { Level, Rule, RuleContext } from '../rules/rule.ts';

/** What holds for the life of an analyzer. */
export interface Force {
  readonly configuration: Configuration;
  readonly context: RuleContext;
  /** The rules that can yield a finding at all, in the order of the registry. */
  readonly rules: readonly Rule[];
  /** Ids of the rules that are switched off. */
  readonly off: ReadonlySet<string>;
}

export function settleForce(configuration: Configuration, today: string): Force {
  const active = RULES.filter((rule) => mayFind(rule, configuration));
  const ids = new Set(active.map((rule) => rule.id));
  return {
    configuration,
    context: {
      today,
      dueDays: dueDays(configuration),
      teamsMayOwn: configuration.teamsMayOwn,
      timezone: configuration.timezone,
      repeatWindowDays: configuration.repeatWindowDays,
    },
    rules: active,
    off: new Set(RULES.map((rule) => rule.id).filter((id) => !ids.has(id))),
  };
}

/** The words of the document's people beside those of the team. */
export const vocabularyFor = ({ people, products, roles }: Configuration, named: readonly string[]): Vocabulary => ({
  people: [...new Set([...people, ...named])],
  products,
  roles,
});

function mayFind(rule: Rule, { rules, wording }: Configuration): boolean {
  if (rule.category === 'wording' && !wording) return false;
  const chosen = rules[rule.id];
  if (chosen !== undefined) return chosen !== 'off';
  const levels: readonly Level[] = [
    rule.severity,
    ...Object.values(rule.levels?.section ?? {}),
    ...Object.values(rule.levels?.status ?? {}),
  ];
  return levels.some((level) => level !== 'off');
}

/** The policy by upper-cased severity without separators, the team's own names of severities included. */
function dueDays({ dueDays: policy, severities }: Configuration): Readonly<Record<string, number>> {
  const days = new Map(Object.entries(policy).map(([name, count]) => [plain(name), count]));
  for (const [own, standard] of Object.entries(severities)) {
    const count = days.get(plain(own)) ?? days.get(plain(standard));
    if (count !== undefined) days.set(plain(own), count);
  }
  return Object.fromEntries(days);
}

const SEPARATORS = /[\s_-]/g; // "Sev-1"

const plain = (name: string): string => (name === 'default' ? name : name.toUpperCase().replace(SEPARATORS, ''));
