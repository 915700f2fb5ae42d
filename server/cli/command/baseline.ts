import { resolve } from 'node:path';
import type { FileProblem } from '../files/discover.ts';
import { readText, writeText } from '../files/read.ts';
import { fingerprintsOf } from '../format/fingerprint.ts';
import { FINGERPRINT, sarif } from '../format/sarif.ts';
import type { CheckReport } from '../report.ts';

/** The fingerprints of what was known before, by path. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Leaves out the findings that a baseline knows. A baseline that cannot be read is told among the errors, and nothing is
 * left out: a finding too many is seen, one too few is not.
 */
export function sinceBaseline(report: CheckReport, name: string, folder: string): CheckReport {
  const read = readText(resolve(folder, name));
  const known = 'message' in read ? read : readLog(read.text);
  if ('message' in known) return { ...report, errors: [...report.errors, { path: name, message: known.message }] };
  return {
    ...report,
    files: report.files.map((file) => {
      const before = known.get(file.path);
      if (before === undefined) return file;
      const fingerprints = fingerprintsOf(file.findings);
      return { ...file, findings: file.findings.filter((_, at) => !before.has(fingerprints[at] ?? '')) };
    }),
  };
}

/** Writes what is found now as the baseline of later runs, in SARIF; why not, on failure. */
export function writeBaseline(report: CheckReport, name: string, folder: string): readonly FileProblem[] {
  const message = writeText(resolve(folder, name), sarif(report));
  return message === undefined ? [] : [{ path: name, message }];
}

const NO_LOG = { message: 'is no SARIF log; --write-baseline writes one' };

function readLog(text: string): Known | { readonly message: string } {
  const known = new Map<string, Set<string>>();
  try {
    const log: unknown = JSON.parse(text);
    if (listOf(log, 'runs') === undefined) return NO_LOG;
    for (const result of itemsOf(log, 'runs').flatMap((run) => itemsOf(run, 'results'))) {
      const fingerprint = at(result, 'partialFingerprints', FINGERPRINT);
      const uri = at(itemsOf(result, 'locations')[0], 'physicalLocation', 'artifactLocation', 'uri');
      if (typeof fingerprint !== 'string' || typeof uri !== 'string') continue;
      const path = decodeURIComponent(uri);
      known.set(path, (known.get(path) ?? new Set()).add(fingerprint));
    }
  } catch {
    return NO_LOG;
  }
  return known;
}

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function listOf(value: unknown, key: string): readonly unknown[] | undefined {
  const list = at(value, key);
  return Array.isArray(list) ? list : undefined;
}

const itemsOf = (value: unknown, key: string): readonly unknown[] => listOf(value, key) ?? [];
