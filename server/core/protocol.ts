import type { QuestionId } from './model/question.ts';
import type { Audience, PageEstimate, Paper, Redaction, SummaryFormat } from './model/sharing.ts';

/** A range in the language server protocol's terms: 0-based lines, UTF-16 characters. */
export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export type QuestionState = 'answered' | 'started' | 'empty';

export interface QuestionItem {
  readonly id: QuestionId;
  readonly title: string;
  readonly state: QuestionState;
  /** Facts in a few words: "12 events, 14:05–15:53 UTC"; empty when there is nothing to say. */
  readonly facts: string;
  /** The headings that answer it, in order. */
  readonly headings: readonly { readonly text: string; readonly range: ProtocolRange }[];
  readonly findings: readonly FindingItem[];
}

export interface FindingItem {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly text: string;
  readonly range: ProtocolRange;
}

/** What the Five Questions view and the language status show. */
export interface QuestionsResult {
  readonly recognised: boolean;
  /** Why, in plain words: "headings: timeline, impact, actions". */
  readonly reason: string;
  /** Two heading families and no telling title: asked quietly, never assumed. */
  readonly candidate: boolean;
  readonly status: 'draft' | 'review' | 'final';
  readonly questions: readonly QuestionItem[];
  /** Findings outside of the five questions. */
  readonly elsewhere: readonly FindingItem[];
  /** Configuration files that are in force, nearest first. */
  readonly configuredBy: readonly string[];
}

/** What the panel shows: HTML of the page body, made by the same renderer as the export. Blocks carry `data-offset`. */
export interface SummaryResult {
  readonly title: string;
  readonly body: string;
  /** How the document is marked when it may not be passed on freely: "TLP:AMBER". The client asks once a file before it shares. */
  readonly restricted?: string;
  /** What was taken out, when that was asked for; a page for others than our own people is always redacted. */
  readonly redactions: readonly Redaction[];
}

export interface SummaryParams {
  readonly uri: string;
  readonly audience?: Audience;
  /** True to take out names, hosts, addresses, tickets and customers. */
  readonly redact?: boolean;
}

export interface ShareParams extends SummaryParams {
  readonly format: SummaryFormat;
  /** The sheet that HTML is for; A4 when absent. */
  readonly page?: Paper;
}

/** The page in the form asked for, in the same selection as the panel shows it. */
export interface ShareResult {
  readonly text: string;
  readonly estimate: PageEstimate;
  readonly restricted?: string;
  readonly redactions: readonly Redaction[];
}

export { AUDIENCES, PAPERS, SUMMARY_FORMATS } from './model/sharing.ts';
export type { Audience, PageEstimate, Paper, Redaction, RedactionKind, SummaryFormat } from './model/sharing.ts';

export const KINDS = ['outage', 'security', 'data', 'near-miss', 'blank'] as const;

export interface NewPostmortemParams {
  readonly kind: (typeof KINDS)[number];
  readonly title: string;
  readonly severity?: string;
  /** ISO 8601. */
  readonly started?: string;
  readonly detected?: string;
  /** ISO date of today, in the writer's zone. */
  readonly today: string;
  readonly timezone?: string;
  /** Text of a template of the workspace, with `${title}` and the like; the built-in one of the kind when absent. */
  readonly template?: string;
}

export interface NewPostmortemResult {
  /** File name without a folder: `2026-11-23-slug.md`. */
  readonly name: string;
  readonly text: string;
  /** Offset of the first empty answer, where the cursor belongs. */
  readonly cursor: number;
}

/** What a command may do to a document. */
export const EDIT_COMMANDS = [
  'sortTimeline',
  'normaliseTimeline',
  'normaliseActions',
  'insertTimelineEntry',
  'addActionItem',
  'pasteAsTimeline',
  'markInReview',
  'markFinal',
  'markActionDone',
  'markActionOpen',
] as const;

export type EditCommand = (typeof EDIT_COMMANDS)[number];

export interface EditsParams {
  readonly uri: string;
  readonly command: EditCommand;
  /** Where the cursor stands; absent when the document is in no text editor. */
  readonly position?: ProtocolRange['start'];
  /** For `pasteAsTimeline`: nothing is pasted when the cursor stands outside of a timeline. */
  readonly inTimelineOnly?: boolean;
  /** The present moment with its offset, for an entry of an incident that goes on. */
  readonly now?: string;
  /** What was pasted, or the words of an action; of several actions with the same words the one nearest to `position` is meant. */
  readonly text?: string;
  readonly owner?: string;
  /** ISO date. */
  readonly due?: string;
}

/** Edits that belong together, of the version of the document that the server has. */
export interface EditsResult {
  readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
  /** Why there is nothing to do, as one sentence; absent when there is something. */
  readonly nothing?: string;
}

/** Requests of ours, from the client to the server. Both ends call them through this one table. */
export interface Requests {
  'postmortem/questions': { params: { uri: string }; result: QuestionsResult | null };
  'postmortem/summary': { params: SummaryParams; result: SummaryResult | null };
  'postmortem/share': { params: ShareParams; result: ShareResult | null };
  'postmortem/new': { params: NewPostmortemParams; result: NewPostmortemResult };
  /** The edits that insert the missing sections; one question, or all that are missing when it is absent. */
  'postmortem/insertSections': {
    params: { uri: string; question?: QuestionId };
    result: readonly { range: ProtocolRange; newText: string }[];
  };
  /** What a command does to a document, as one undoable change. */
  'postmortem/edits': { params: EditsParams; result: EditsResult };
  /** Who owns something in the document, and when an action of today would be due: what a person may pick from. */
  'postmortem/actionChoices': { params: { uri: string }; result: ActionChoices };
  /** Reads every Markdown file of the open folders that has changed since it was last asked; null once it is cancelled. */
  'postmortem/folder': { params: Record<string, never>; result: FolderResult | null };
  /** Analyses every postmortem of the open folders that has changed since; null once it is cancelled. */
  'postmortem/trends': { params: Record<string, never>; result: TrendsResult | null };
  /** An action as an issue for a tracker; null when it is not in the text any more. */
  'postmortem/issue': { params: IssueParams; result: { readonly title: string; readonly body: string } | null };
}

/** A postmortem of the open folders, as a list shows it. What it does not say is absent. */
export interface FolderPostmortem {
  readonly uri: string;
  /** Relative to the folder that is open. */
  readonly path: string;
  /** Its title, else the name of the file. */
  readonly title: string;
  /** Where its title stands. */
  readonly range: ProtocolRange;
  /** ISO date of the incident. */
  readonly date?: string;
  readonly status: QuestionsResult['status'];
  readonly severity?: string;
  readonly class?: string;
  readonly services: readonly string[];
  /** The questions that nothing answers yet, as people read them. */
  readonly missing: readonly string[];
  /** Incidents that have something in common with it, the most alike first. */
  readonly related: readonly RelatedPostmortem[];
}

export interface RelatedPostmortem extends Pick<FolderPostmortem, 'uri' | 'path' | 'title' | 'range' | 'date'> {
  /** In plain words: "same class: certificate-expiry". */
  readonly reasons: readonly string[];
}

/** An action of the open folders, as a list shows it. */
export interface FolderAction {
  readonly uri: string;
  readonly path: string;
  readonly range: ProtocolRange;
  /** Plain words; with `range` they find the action again in a document that has changed. */
  readonly text: string;
  readonly owners: readonly string[];
  /** ISO date. */
  readonly due?: string;
  /** As written, where it names no date: "ASAP". */
  readonly dueText?: string;
  readonly tickets: readonly string[];
  readonly priority?: string;
  readonly done: boolean;
  /** True where the text has a place for a tick; `postmortem/edits` sets it. */
  readonly canBeMarked: boolean;
  /** Title of its postmortem. */
  readonly incident: string;
}

/** The postmortems and the actions of the open folders on one day. */
export interface FolderResult {
  /** ISO date that decides what is overdue. */
  readonly today: string;
  /** Newest first; those without a date at the end. */
  readonly postmortems: readonly FolderPostmortem[];
  /** Every group of the register, empty or not, the most pressing first. */
  readonly groups: readonly FolderGroup[];
  /** Files that could not be read, by their paths. */
  readonly unreadable: readonly string[];
}

export interface FolderGroup {
  readonly id: 'overdue' | 'this-week' | 'later' | 'no-date' | 'done';
  readonly title: string;
  /** By due date. */
  readonly actions: readonly FolderAction[];
}

/** The trends over the open folders, as one HTML file without scripts: the file that the command line writes. */
export interface TrendsResult {
  readonly page: string;
  /** ISO date of the day on which they were reckoned. */
  readonly today: string;
  /** The files behind the figures, by the paths that the page names. */
  readonly sources: readonly { readonly path: string; readonly uri: string }[];
}

export interface IssueParams extends Pick<FolderAction, 'uri' | 'text' | 'range'> {
  /** What paths are to be put behind for a link: "https://github.com/acme/ops/blob/main"; the repository's own host when absent. */
  readonly base?: string;
}

export interface ActionChoices {
  readonly owners: readonly string[];
  /** ISO date and why, the date of the policy first. */
  readonly due: readonly { readonly date: string; readonly reason: string }[];
}

/** Requests of ours, from the server to the client: how a server in a worker reads the folder. */
export interface ClientRequests {
  /** The text of a file, or null when there is none. */
  'workspace/readFile': { params: { uri: string }; result: string | null };
  /** The addresses of the Markdown files in the folders that are open. */
  'workspace/listMarkdown': { params: Record<string, never>; result: readonly string[] };
}

/** Notifications of ours, from the server to the client. */
export interface Notifications {
  /** The analysis of this document has a new result; views ask again. */
  'postmortem/changed': { uri: string; version: number };
  /** Files, folders or settings around the documents have changed; views over the folder ask again. */
  'postmortem/folderChanged': Record<string, never>;
}

/** Notifications of ours, from the client to the server. */
export interface ClientNotifications {
  /** The person's choice for a file; null takes it back. */
  'postmortem/choose': { uri: string; postmortem: boolean | null };
}

/** What a client may say when it starts the server; every key may be absent, and other editors say nothing. */
export interface InitializationOptions {
  /** The client answers `workspace/readFile` and `workspace/listMarkdown`. */
  readonly readFile?: boolean;
  /** The client wants `postmortem/changed` and `postmortem/folderChanged`. */
  readonly changed?: boolean;
  /** The person's choices for files, by URI. */
  readonly choices?: Readonly<Record<string, boolean>>;
  /** The settings under `postmortem`, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

export type RequestName = keyof Requests;
