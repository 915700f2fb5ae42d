import XMLBuilder from 'fast-xml-builder';
import type { FileProblem } from '../files/discover.ts';
import { withRanges } from '../report.ts';
import type { CheckReport, FileReport, PlacedFinding } from '../report.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

/** One test suite a file and one test case a finding, as CI servers read it; a file without findings is one test that passed. */
export function junit({ files, errors }: CheckReport): string {
  const testsuite = [...files.map(suiteOf), ...errors.map(unreadSuite)];
  const document: unknown = builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: { '@_name': 'postmortem', testsuite },
  });
  return String(document);
}

function suiteOf(file: FileReport): object {
  const cases = withRanges(file).map((placed) => caseOf(file, placed));
  const testcase = cases.length === 0 ? [{ '@_classname': legal(file.path), '@_name': 'no findings' }] : cases;
  return {
    '@_name': legal(file.path),
    '@_tests': testcase.length,
    '@_failures': cases.length,
    '@_errors': 0,
    testcase,
  };
}

function caseOf({ path }: FileReport, { finding, range: { start } }: PlacedFinding): object {
  const { rule, severity, message, text } = finding;
  const place = `${start.line + 1}:${start.character + 1}`;
  return {
    '@_classname': legal(path),
    '@_name': `${rule} (${place})`,
    failure: {
      '@_type': severity,
      '@_message': legal(message),
      '#text': legal(`${path}:${place} ${message}\n${text}`),
    },
  };
}

const unreadSuite = ({ path, message }: FileProblem): object => ({
  '@_name': legal(path),
  '@_tests': 1,
  '@_failures': 0,
  '@_errors': 1,
  testcase: [{ '@_classname': legal(path), '@_name': 'can be read', error: { '@_message': legal(message) } }],
});

const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu; // "\u0000", which no XML document may hold

const legal = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');
