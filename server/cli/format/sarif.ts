import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { version } from '../../../package.json';
import { RULES, rulePage } from '../../core/index.ts';
import type { Fix, Severity } from '../../core/index.ts';
import { withRanges } from '../report.ts';
import type { CheckReport, FileReport, PlacedFinding } from '../report.ts';
import { fingerprintsOf } from './fingerprint.ts';

type Level = 'error' | 'warning' | 'note';

const LEVELS: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The name under which results carry their fingerprint. */
export const FINGERPRINT = 'postmortem/v1';

/** A SARIF 2.1.0 log, as code scanning reads it. Columns count UTF-16 units, from 1. */
export function sarif({ files, errors }: CheckReport): string {
  const run = new SarifRunBuilder({
    columnKind: 'utf16CodeUnits',
    tool: { driver: { name: 'postmortem', version, rules: [] } },
    invocations: [
      {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map(({ path, message }) => ({
          level: 'error',
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      },
    ],
  });
  for (const rule of RULES) run.addRule(new SarifRuleBuilder(descriptorOf(rule)));
  for (const file of files) for (const result of resultsOf(file)) run.addResult(result);
  const log = new SarifBuilder();
  log.addRun(run);
  return `${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`;
}

const descriptorOf = ({ id, summary, rationale, severity }: (typeof RULES)[number]) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: rationale },
  help: { text: rationale },
  helpUri: rulePage(id),
  defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
});

const RULE_AT: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, at) => [id, at]));

function resultsOf(file: FileReport): readonly SarifResultBuilder[] {
  const fingerprints = fingerprintsOf(file.findings);
  const artifactLocation = { uri: uriOf(file.path) };
  return withRanges(file).map(({ finding, range }, at) => {
    const { rule, severity, message, fixes } = finding;
    return new SarifResultBuilder({
      ruleId: rule,
      ruleIndex: RULE_AT.get(rule) ?? -1,
      level: LEVELS[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf({ finding, range }) } }],
      partialFingerprints: { [FINGERPRINT]: fingerprints[at] ?? '' },
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, artifactLocation)) }),
    });
  });
}

const regionOf = ({ finding: { at, text }, range: { start, end } }: PlacedFinding) => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
  charOffset: at.start,
  charLength: at.end - at.start,
  snippet: { text },
});

const fixOf = ({ title, edits }: Fix, artifactLocation: { readonly uri: string }) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: { ...artifactLocation },
      replacements: edits.map(({ at, newText }) => ({
        deletedRegion: { charOffset: at.start, charLength: at.end - at.start },
        insertedContent: { text: newText },
      })),
    },
  ],
});

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
