import type { Range } from 'vscode-languageserver-types';
import type { Analysis, CodeActionRequest, Configuration, LanguageService } from '../../server/core/index.ts';
import { createLanguageService, indexLines, mergeConfigurations } from '../../server/core/index.ts';

/** The day on which the tests are set. */
export const TODAY = '2026-11-23';

/** A postmortem that answers all five questions and has one wording finding, in "Dave misconfigured". */
export const CHECKOUT = `# Postmortem: checkout outage

## What happened?

| Time (UTC) | Event |
| --- | --- |
| 14:05 | Orders start to fail. |
| 14:06 | The first alert fires. |
| 14:12 | The on-call engineer rolls back. |
| 14:40 | The queue is drained. |
| 15:15 | Failed orders are sent again. |
| 15:53 | Orders are back to normal. |

Dave misconfigured the firewall.

## What was the impact?

1,204 orders failed for 108 minutes.

## Why did it happen?

The deploy tool accepted a rule without a review.

## What did we learn?

The alert for failed orders works.

## What are we doing about it?

- [ ] Check firewall rules before they are deployed — @kim, due 2027-01-15
`;

export const serviceFor = (chosen: Partial<Configuration> = {}): LanguageService =>
  createLanguageService(mergeConfigurations([chosen]), TODAY);

export interface Read {
  readonly service: LanguageService;
  readonly analysis: Analysis;
}

export function read(text: string, chosen: Partial<Configuration> = {}): Read {
  const service = serviceFor(chosen);
  return { service, analysis: service.analyze({ text }) };
}

/** The range of some words, the first time they stand in a text. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  const lines = indexLines(text);
  return { start: lines.positionAt(start), end: lines.positionAt(start + words.length) };
}

/** A request for code actions by an editor that can do everything; what differs is given. */
export const requestAt = (range: Range, differing: Partial<CodeActionRequest> = {}): CodeActionRequest => ({
  uri: 'file:///w/a.md',
  version: 1,
  range,
  configurations: [{ uri: 'file:///w/.postmortemrc.yaml', text: null }],
  client: { documentChanges: true, createFile: true, snippets: true },
  ...differing,
});
