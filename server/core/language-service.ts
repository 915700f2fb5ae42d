import { countFirstPersonAccounts } from './analysis/accounts.ts';
import { createAnalyzer } from './analysis/analyzer.ts';
import { countContributors } from './analysis/contributors.ts';
import type { Analysis } from './analysis/finding.ts';
import { vocabularyFor } from './analysis/force.ts';
import type { Configuration } from './configuration/configuration.ts';
import { actionChoices } from './features/action-choices.ts';
import { codeActions } from './features/code-actions.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import { documentEdits } from './features/document-edits.ts';
import { documentSymbols } from './features/document-symbols.ts';
import type { Policy } from './features/due-dates.ts';
import { foldingRanges } from './features/folding-ranges.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { insertSections } from './features/insert-sections.ts';
import type { Page } from './features/page.ts';
import { pageOf } from './features/page.ts';
import { incidentRecord } from './model/incident-record.ts';
import { questions } from './features/questions.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { share, summary } from './features/summary.ts';
import type { RecordInput } from './record/to-record.ts';
import { toRecord } from './record/to-record.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import type { LanguageService } from './service.ts';

const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * A service for one configuration and one day. It remembers what it has read of the last text, so keep one for each
 * open document; the answers never depend on what was read before.
 * @param today ISO date of the day on which texts are read
 */
export function createLanguageService(configuration: Configuration, today: string): LanguageService {
  const analyzer = createAnalyzer(configuration, today);
  const pages = new WeakMap<Analysis, Page>();
  const pageFor = (analysis: Analysis): Page => {
    const page = pages.get(analysis) ?? pageOf(analysis, RULES_BY_ID);
    pages.set(analysis, page);
    return page;
  };
  const policy: Policy = { dueDays: configuration.dueDays, severities: configuration.severities, today };
  return {
    configuration,
    today,
    analyze: (source) => analyzer.analyze(source),
    parse: (source) => analyzer.parse(source),
    record: (source) => incidentRecord(analyzer.parse(source), source.path ?? ''),
    recordOf: (analysis, options) => toRecord(recordInput(analysis, configuration), options),
    diagnostics: (analysis, options) => diagnostics(pageFor(analysis), options),
    codeActions: (analysis, request) => codeActions(pageFor(analysis), request),
    hover: (analysis, position, format) => hover(pageFor(analysis), position, { policy, format }),
    documentSymbols: (analysis) => documentSymbols(pageFor(analysis)),
    questions: (analysis, context) => questions(pageFor(analysis), context),
    insertSections: (analysis, question) => insertSections(pageFor(analysis), question),
    edits: (analysis, params) => documentEdits(pageFor(analysis), params, today),
    actionChoices: (analysis) => actionChoices(pageFor(analysis), policy),
    summary: (analysis, params) => summary(analysis.postmortem, params, { configuration, today }),
    share: (analysis, params) => share(analysis.postmortem, params, { configuration, today }),
    inlayHints: (analysis, range) => inlayHints(pageFor(analysis), range),
    completion: (analysis, position, { snippets }) => completion(pageFor(analysis), position, { policy, snippets }),
    foldingRanges: (analysis) => foldingRanges(pageFor(analysis)),
    selectionRanges: (analysis, positions) => selectionRanges(pageFor(analysis), positions),
  };
}

const recordInput = ({ postmortem, findings }: Analysis, configuration: Configuration): RecordInput => ({
  postmortem,
  findings,
  firstPersonAccounts: countFirstPersonAccounts(postmortem, vocabularyFor(configuration, postmortem.people)),
  contributors: countContributors(postmortem),
});
