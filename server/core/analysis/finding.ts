import type { Postmortem } from '../model/postmortem.ts';
import type { Fix, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** A problem with its rule, its level settled and its place in the document. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Span;
  /** The exact words marked. */
  readonly text: string;
  /** Best first; wording fixes have passed the self-check. Edits refer to the document. */
  readonly fixes: readonly Fix[];
  /** How the sentence was read; wording findings only. */
  readonly reads?: string;
}

/** Everything known about one version of a document. */
export interface Analysis {
  readonly postmortem: Postmortem;
  /** Ignored ones left out, sorted by place, then by rule. */
  readonly findings: readonly Finding[];
}
