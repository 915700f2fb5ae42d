import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../analysis/finding.ts';
import type { CodeActionRequest } from '../service.ts';
import { configureActions } from './actions/configure.ts';
import { keepWording } from './actions/keep-wording.ts';
import { REWRITE, rewriteActions, SOURCE_KINDS, sourceActions } from './actions/rewrite.ts';
import { editDocument } from './actions/workspace-edit.ts';
import { diagnosticOf } from './diagnostics.ts';
import { safeEdits } from './fix-all.ts';
import { sectionEdits } from './insert-sections.ts';
import type { Page } from './page.ts';
import { findingsAt, spanOf } from './page.ts';

export const QUICK_FIX = 'quickfix';
export const FIX_ALL = 'source.fixAll.postmortem';
export const CODE_ACTION_KINDS: readonly string[] = [QUICK_FIX, REWRITE, FIX_ALL, ...Object.values(SOURCE_KINDS)];

/** The command that opens the page of a rule; its one argument is the rule's id. */
export const EXPLAIN_COMMAND = 'postmortem.explainRule';

const MOST_REWRITES = 2;

/** False when a client asks for kinds that are never offered here, so that nothing has to be read for it. */
export const offersKinds = (only: readonly string[] | undefined): boolean =>
  CODE_ACTION_KINDS.some((kind) => asksFor(only, kind));

/** Derived again from the text and the range at each request. */
export function codeActions(page: Page, request: CodeActionRequest): CodeAction[] {
  const asks = (kind: string): boolean => asksFor(request.only, kind);
  const asksByName = (kind: string): boolean => request.only !== undefined && asks(kind);
  return [
    ...(asks(QUICK_FIX) ? quickFixes(page, request) : []),
    ...(asks(REWRITE) ? rewriteActions(page, request) : []),
    ...(asksByName(FIX_ALL) ? fixAll(page, request) : []),
    ...sourceActions(page, request, asksByName),
  ];
}

/** A kind stands for itself and what is below it; a client that names none wants what a light bulb shows. */
const asksFor = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));

function quickFixes(page: Page, request: CodeActionRequest): CodeAction[] {
  const found = findingsAt(page, spanOf(page.lines, request.range));
  const several = new Set(found.map(({ rule }) => rule)).size > 1;
  const rewrites = found.flatMap((finding) => fixActions(page, finding, request));
  const others = found.flatMap((finding) => {
    const actions = choiceActions(page, finding, request);
    return several ? actions.map((action) => namingRule(action, finding.rule)) : actions;
  });
  return withoutRepeats([...rewrites, ...insertAll(page, found, request), ...others]);
}

function fixActions(page: Page, finding: Finding, request: CodeActionRequest): CodeAction[] {
  return finding.fixes.slice(0, MOST_REWRITES).map((fix, index) => ({
    title: fix.title,
    kind: QUICK_FIX,
    diagnostics: [diagnosticOf(page, finding)],
    ...(index === 0 && fix.safe && { isPreferred: true }),
    edit: editDocument(page, fix.edits, request),
  }));
}

function insertAll(page: Page, found: readonly Finding[], request: CodeActionRequest): CodeAction[] {
  const missing = found.filter(({ rule }) => rule === 'missing-question');
  if (missing.length < 2) return [];
  const diagnostics = missing.map((finding) => diagnosticOf(page, finding));
  const edit = editDocument(page, sectionEdits(page), request);
  return [{ title: 'Insert all missing sections', kind: QUICK_FIX, diagnostics, edit }];
}

/** What can be done about a finding but change the words. */
function choiceActions(page: Page, finding: Finding, request: CodeActionRequest): CodeAction[] {
  const diagnostics = [diagnosticOf(page, finding)];
  return [
    keepAction(page, finding, request),
    ...configureActions(page, finding, request),
    explainAction(finding.rule),
  ].map((action) => ({ ...action, diagnostics }));
}

function keepAction(page: Page, finding: Finding, request: CodeActionRequest): CodeAction {
  const wording = page.rules.get(finding.rule)?.category === 'wording';
  const reason = request.client.snippets ? '‹reason›' : 'kept as written';
  const edit = editDocument(page, [keepWording(page, finding, reason)], request);
  return { title: wording ? 'Keep this wording' : 'Keep this as it is', kind: QUICK_FIX, edit };
}

const explainAction = (rule: string): CodeAction => ({
  title: 'Why this suggestion?',
  kind: QUICK_FIX,
  command: { title: 'Why this suggestion?', command: EXPLAIN_COMMAND, arguments: [rule] },
});

function fixAll(page: Page, request: CodeActionRequest): CodeAction[] {
  const edits = safeEdits(page.analysis.findings);
  if (edits.length === 0) return [];
  return [{ title: 'Apply all safe rewrites', kind: FIX_ALL, edit: editDocument(page, edits, request) }];
}

const namingRule = (action: CodeAction, rule: string): CodeAction =>
  action.title.includes(rule) ? action : { ...action, title: `${action.title} (${rule})` };

/** One entry a title and an edit: five open questions share one "Turn off missing-question", with all their diagnostics. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const byKey = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit, action.command]);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, diagnostics: both(known, action) } : action);
  }
  return [...byKey.values()];
}

const both = (a: CodeAction, b: CodeAction): Diagnostic[] => [...(a.diagnostics ?? []), ...(b.diagnostics ?? [])];
