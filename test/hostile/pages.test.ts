import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfiguration } from '../../server/core/configuration/read.ts';
import { mergeConfigurations } from '../../server/core/configuration/merge.ts';
import { createLanguageService } from '../../server/core/language-service.ts';
import { AUDIENCES, EDIT_COMMANDS, SUMMARY_FORMATS } from '../../server/core/protocol.ts';
import type { PostmortemRecord } from '../../server/core/record/postmortem-record.ts';
import { readRecord, readRecords } from '../../server/core/record/read-records.ts';
import { checklist } from '../../server/core/register/checklist.ts';
import { registerDocument } from '../../server/core/register/json.ts';
import { registerOf } from '../../server/core/register/register.ts';
import { registeredActions } from '../../server/core/register/registered-action.ts';
import { renderTrends, TRENDS_FORMATS } from '../../server/core/trends/render.ts';
import { trendsOf } from '../../server/core/trends/trends-of.ts';
import { RUNS, texts, values } from './documents.ts';

const TODAY = '2026-11-23';
const service = createLanguageService(mergeConfigurations([]), TODAY);
const URI = 'file:///pm/a.md';

const ELEMENT = /<(?:script|iframe|object|embed|link|base|form|img|svg on\w+)\b|\son[a-z]+\s*=\s*["']|javascript:/i; // "<script"
const TAG = /<[^<>]*>/g; // "<p class="a">"

/** Tags of the page alone: what a person wrote stands there as text. */
const tagsOf = (html: string): string => (html.match(TAG) ?? []).join('\n');

function checkSummary(text: string): void {
  const analysis = service.analyze({ text });
  for (const audience of AUDIENCES)
    for (const format of SUMMARY_FORMATS) {
      const page = service.share(analysis, { audience, format, redact: audience === 'team' }).text;
      if (format === 'html') assert.doesNotMatch(tagsOf(page), ELEMENT);
      if (format === 'json') JSON.parse(page);
    }
}

function checkFeatures(text: string, at: number): void {
  const analysis = service.analyze({ text });
  const lines = text.split('\n').length;
  const position = { line: at % (lines + 1), character: at % 41 };
  const range = { start: position, end: { line: lines, character: 0 } };
  service.diagnostics(analysis, { uri: URI, maxPerFile: 3 });
  service.hover(analysis, position, 'markdown');
  service.documentSymbols(analysis);
  service.completion(analysis, position, { snippets: true });
  service.foldingRanges(analysis);
  service.selectionRanges(analysis, [position]);
  service.inlayHints(analysis, range);
  service.actionChoices(analysis);
  service.insertSections(analysis);
  service.codeActions(analysis, {
    uri: URI,
    version: 1,
    range,
    configurations: [{ uri: 'file:///pm/.postmortemrc.yaml', text: 'allow: [' }],
    client: { documentChanges: true, createFile: true, snippets: true },
  });
  for (const command of EDIT_COMMANDS)
    service.edits(analysis, { command, position, text, owner: '__proto__', due: '9999-99-99', now: 'never' });
}

const asLines = (records: readonly PostmortemRecord[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');

function checkFolder(many: readonly string[]): void {
  const analyses = many.map((text) => service.analyze({ text }));
  const records = analyses.map((analysis, index) => service.recordOf(analysis, { path: `${index}.md` }));
  const ndjson = asLines(records);
  assert.equal(asLines(readRecords(ndjson).records), ndjson);
  const trends = trendsOf(records, { today: TODAY, repeatWindowDays: 90 });
  for (const format of TRENDS_FORMATS) renderTrends(trends, format);
  const actions = analyses.flatMap(({ postmortem }, index) => registeredActions(postmortem, `${index}.md`));
  const register = registerOf(actions, { today: TODAY });
  checklist(register, 'https://example.org');
  JSON.stringify(registerDocument(register, { postmortems: many.length, errors: [] }));
}

function checkConfiguration(text: string, value: string): void {
  for (const source of [text, value])
    for (const format of ['yaml', 'json'] as const) {
      const { configuration, problems } = readConfiguration(source, format);
      for (const { at } of problems) assert.ok(0 <= at.start && at.start <= at.end && at.end <= source.length);
      createLanguageService(mergeConfigurations([configuration]), TODAY).analyze({
        text: '# Outage\n\nDave broke it.\n',
      });
    }
}

suite('hostile: pages', () => {
  test('the summary of any text, in every form', () => {
    fc.assert(fc.property(texts, checkSummary), { numRuns: RUNS });
  });
  test('what an editor asks, wherever it asks', () => {
    fc.assert(fc.property(texts, fc.nat(2000), checkFeatures), { numRuns: RUNS });
  });
  test('records come back as they went; trends and register of any texts', () => {
    fc.assert(fc.property(fc.array(texts, { maxLength: 4 }), checkFolder), { numRuns: RUNS });
  });
  test('a line that is no record says why', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), values), (line) => {
        readRecord(line);
        readRecords(`${line}\n\n${line}`);
      }),
      { numRuns: RUNS },
    );
  });
  test('any text and any value as configuration', () => {
    fc.assert(fc.property(texts, values, checkConfiguration), { numRuns: RUNS });
  });
});
