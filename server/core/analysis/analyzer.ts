import type { Configuration } from '../configuration/configuration.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { createParser, parse } from '../parse/parse.ts';
import type { IncidentRecord } from '../model/incident-record.ts';
import { slice } from '../text/span.ts';
import type { Analysis, Finding } from './finding.ts';
import type { Force } from './force.ts';
import { settleForce } from './force.ts';
import { settleLevel } from './level.ts';
import { createMemo } from './memo.ts';
import type { Raw } from './raw.ts';
import { checkDirectives, checkScopes } from './scopes.ts';
import type { SentenceProblem } from './sentences.ts';
import { checkSentences } from './sentences.ts';
import { suppress, withoutAllowed } from './suppress.ts';

export interface AnalyzerInput {
  readonly text: string;
  /** Path or URI of the file; only its name is read, for the date of the incident. */
  readonly path?: string;
  /** The other postmortems of the folder, for what they have in common; absent where nobody has looked. */
  readonly others?: readonly IncidentRecord[];
}

/**
 * Reads postmortems under one configuration, on one day. What it has read of the last document is remembered, so that
 * after an edit only the changed sentences are read again: keep one analyzer for each open document.
 * The answer never depends on what was read before.
 */
export interface Analyzer {
  analyze(input: AnalyzerInput): Analysis;
  /** The document without its findings: for those who look through a folder. */
  parse(input: AnalyzerInput): Postmortem;
}

/** @param today ISO date of the day on which texts are read */
export function createAnalyzer(configuration: Configuration, today: string): Analyzer {
  const force = settleForce(configuration, today);
  const memo = createMemo<readonly SentenceProblem[]>();
  const { headings, people } = configuration;
  const options = { headings, people, today };
  const readOn = createParser(options);
  return {
    parse: ({ text, path }) => parse(text, { ...options, ...(path !== undefined && { path }) }),
    analyze(input) {
      const postmortem = readOn(input.text, input.path);
      const found = [
        ...checkSentences(postmortem, force, memo),
        ...checkScopes(postmortem, among(input.others, force)),
      ];
      return { postmortem, findings: findingsOf(found, postmortem, force) };
    },
  };
}

const among = (others: AnalyzerInput['others'], force: Force): Force =>
  others === undefined ? force : { ...force, context: { ...force.context, others } };

function findingsOf(found: readonly Raw[], postmortem: Postmortem, force: Force): readonly Finding[] {
  const allowed = withoutAllowed(found, postmortem, force.configuration.allow);
  const suppressed = suppress(
    allowed.filter((raw) => levelOf(raw, postmortem, force) !== 'off'),
    postmortem.directives,
  );
  const unused = checkDirectives(postmortem, force, suppressed);
  const named = postmortem.directives.filter(({ rules }) => rules.length > 0);
  return [...suppressed.kept, ...suppress(unused, named).kept]
    .flatMap((raw) => settle(raw, postmortem, force))
    .sort(byPlace);
}

const levelOf = ({ rule, problem, section }: Raw, { status }: Postmortem, { configuration }: Force) =>
  settleLevel(rule, { status, section, chosen: configuration.rules[rule.id] }, problem.severity);

function settle(raw: Raw, postmortem: Postmortem, force: Force): readonly Finding[] {
  const severity = levelOf(raw, postmortem, force);
  if (severity === 'off') return [];
  const { rule, problem } = raw;
  const { at, message, fixes = [], reads } = problem;
  const finding = { rule: rule.id, severity, message, at, text: slice(postmortem.text, at), fixes };
  return [reads === undefined ? finding : { ...finding, reads }];
}

const byPlace = (a: Finding, b: Finding): number =>
  a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
