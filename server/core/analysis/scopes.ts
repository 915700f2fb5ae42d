import type { IgnoreDirective } from '../model/directive.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { SectionKind } from '../model/section.ts';
import { RULES } from '../rules/index.ts';
import type { Problem, Rule } from '../rules/rule.ts';
import type { Force } from './force.ts';
import type { Raw } from './raw.ts';
import type { Suppressed } from './suppress.ts';

/** Runs the rules that see entries, actions, sections or the whole document; in the order of the registry. */
export function checkScopes(postmortem: Postmortem, force: Force): readonly Raw[] {
  return force.rules.flatMap((rule) => checkScope(rule, postmortem, force));
}

function checkScope(rule: Rule, postmortem: Postmortem, { context }: Force): readonly Raw[] {
  const { timeline, actions, sections } = postmortem;
  switch (rule.scope) {
    case 'entry':
      return timeline.entries.flatMap((entry) => raws(rule, rule.check({ entry, postmortem }, context), 'timeline'));
    case 'action':
      return actions.flatMap((action) => raws(rule, rule.check({ action, postmortem }, context), 'doing'));
    case 'section':
      return sections.flatMap((section) => raws(rule, rule.check({ section, postmortem }, context), section.kind));
    case 'document':
      return raws(rule, rule.check({ postmortem }, context), undefined);
    default:
      return [];
  }
}

/** Runs the rules that look at ignore comments, once it is known what these hide. */
export function checkDirectives(postmortem: Postmortem, force: Force, { hidden }: Suppressed): readonly Raw[] {
  return force.rules.flatMap((rule) => {
    if (rule.scope !== 'directive') return [];
    return postmortem.directives.flatMap((directive) => {
      const hid = hidden.get(directive);
      if (!mayBeUnused(directive, force)) return [];
      const unused = directive.rules.filter((id) => hid?.rules.has(id) !== true && !force.off.has(id));
      return raws(
        rule,
        rule.check({ directive, hides: hid?.problems ?? 0, unused, postmortem }, force.context),
        undefined,
      );
    });
  });
}

const OFF_BY_ITSELF = new Set(RULES.filter(({ severity }) => severity === 'off').map(({ id }) => id));

/** While somebody has switched a rule off, nobody can tell whether the comments that speak of it are still needed. */
const mayBeUnused = ({ rules }: IgnoreDirective, { off }: Force): boolean =>
  rules.length === 0 ? [...off].every((id) => OFF_BY_ITSELF.has(id)) : !rules.every((id) => off.has(id));

const raws = (rule: Rule, problems: Iterable<Problem>, section: SectionKind | undefined): readonly Raw[] =>
  [...problems].map((problem) => ({ rule, problem, section }));
