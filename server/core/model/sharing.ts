/** Whom a page is for; leadership when nobody is named. */
export const AUDIENCES = ['leadership', 'team', 'external'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The forms in which a page leaves: one HTML file, Markdown, Slack's own marks, plain text, or the value itself. */
export const SUMMARY_FORMATS = ['html', 'md', 'slack', 'text', 'json'] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

/** The sheets that a page is printed on. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Whether a page fits one sheet, guessed by its words; the laid-out page alone settles it. */
export interface PageEstimate {
  readonly words: number;
  readonly fits: boolean;
}

export const REDACTION_KINDS = ['person', 'customer', 'host', 'address', 'e-mail', 'ticket', 'link'] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];

/** What was taken out of a page, each once, in the order of the page. */
export interface Redaction {
  readonly kind: RedactionKind;
  /** As it stood in the document. */
  readonly from: string;
  /** What stands there instead; empty where only the target of a link went. */
  readonly to: string;
  readonly count: number;
}
