import type { Status } from '../model/postmortem.ts';
import type { SectionKind } from '../model/section.ts';
import type { Level, Rule, Severity } from '../rules/rule.ts';
import { SEVERITIES } from '../rules/rule.ts';

/** Where a problem stands, as far as its level goes. */
export interface Standing {
  readonly status: Status;
  /** Absent for problems of the document as a whole. */
  readonly section: SectionKind | undefined;
  /** What the team has set for this rule. */
  readonly chosen: Level | undefined;
}

/** The level of a problem: the team's choice, else by status, else by section, else the rule's own; a problem may be milder. */
export function settleLevel(rule: Rule, standing: Standing, milder?: Severity): Level {
  const level = standing.chosen ?? listed(rule, standing);
  return level === 'off' || milder === undefined ? level : mildest(level, milder);
}

const listed = ({ levels, severity }: Rule, { status, section }: Standing): Level =>
  levels?.status?.[status] ?? (section && levels?.section?.[section]) ?? severity;

const mildest = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b);
