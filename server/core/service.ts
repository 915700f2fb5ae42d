import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver-types';
import type { Analysis } from './analysis/finding.ts';
import type { Configuration } from './configuration/configuration.ts';
import type { IncidentRecord } from './model/incident-record.ts';
import type { Postmortem } from './model/postmortem.ts';
import type { QuestionId } from './model/question.ts';
import type {
  ActionChoices,
  EditsParams,
  EditsResult,
  QuestionsResult,
  ShareParams,
  ShareResult,
  SummaryParams,
  SummaryResult,
} from './protocol.ts';
import type { PostmortemRecord } from './record/postmortem-record.ts';
import type { RecordOptions } from './record/to-record.ts';

/** A text to read. */
export interface Source {
  readonly text: string;
  /** Path or URI of the file; only its name is read, for the date of the incident. */
  readonly path?: string;
  /** The other postmortems of the folder, for what they have in common; absent where nobody has looked. */
  readonly others?: readonly IncidentRecord[];
}

export interface DiagnosticOptions {
  /** URI of the document, for related information; none is given without it. */
  readonly uri?: string;
  /** At most so many, the most severe first; what was left out is told in one hint. No limit when absent. */
  readonly maxPerFile?: number;
}

/** The configuration file that an action may write. */
export interface ConfigurationFile {
  readonly uri: string;
  /** Its text; null when it has yet to be created. */
  readonly text: string | null;
}

export interface CodeActionRequest {
  readonly uri: string;
  /** Version of the document; null when the client does not count. */
  readonly version: number | null;
  readonly range: Range;
  /** Kinds asked for; every kind but `source` when absent. */
  readonly only?: readonly string[];
  /** The configuration files in force, nearest first, or the one to be created; without any no action writes configuration. */
  readonly configurations: readonly ConfigurationFile[];
  readonly client: EditCapabilities;
}

/** What a client can do with an edit. */
export interface EditCapabilities {
  /** Edits with a document version. */
  readonly documentChanges: boolean;
  /** Creating a file by an edit. */
  readonly createFile: boolean;
  /** Edits with tab stops. */
  readonly snippets: boolean;
}

/** What the shell knows beside the text. */
export interface QuestionsContext {
  readonly recognised: boolean;
  readonly candidate: boolean;
  readonly reason: string;
  readonly configuredBy: readonly string[];
}

export type MarkupFormat = 'markdown' | 'plaintext';

/**
 * The language service: text in, values out. It holds a memo of what it has read and nothing else:
 * each answer depends on the arguments, the configuration and the day alone.
 */
export interface LanguageService {
  readonly configuration: Configuration;
  /** ISO date of the day on which texts are read. */
  readonly today: string;
  /** Reads a text; never throws. Whether it is a postmortem is for the caller to find out first. */
  analyze(source: Source): Analysis;
  /** The document without its findings, for those who look through a folder; never throws. */
  parse(source: Source): Postmortem;
  /** What other postmortems may want to know of this one; the text is parsed and not analysed. */
  record(source: Source): IncidentRecord;
  /** The record of what was analysed: one line of NDJSON. The same on every day. */
  recordOf(analysis: Analysis, options: RecordOptions): PostmortemRecord;
  diagnostics(analysis: Analysis, options: DiagnosticOptions): Diagnostic[];
  codeActions(analysis: Analysis, request: CodeActionRequest): CodeAction[];
  hover(analysis: Analysis, position: Position, format: MarkupFormat): Hover | null;
  documentSymbols(analysis: Analysis): DocumentSymbol[];
  questions(analysis: Analysis, context: QuestionsContext): QuestionsResult;
  /** Inserts the section of one question, or of all that are missing; empty when nothing is missing. */
  insertSections(analysis: Analysis, question?: QuestionId): TextEdit[];
  /** What a command does to the document. */
  edits(analysis: Analysis, params: Omit<EditsParams, 'uri'>): EditsResult;
  actionChoices(analysis: Analysis): ActionChoices;
  /** The one-page summary as the panel shows it. */
  summary(analysis: Analysis, params: Omit<SummaryParams, 'uri'>): SummaryResult;
  /** The same page in a form that leaves. */
  share(analysis: Analysis, params: Omit<ShareParams, 'uri'>): ShareResult;
  inlayHints(analysis: Analysis, range: Range): InlayHint[];
  completion(analysis: Analysis, position: Position, client: Pick<EditCapabilities, 'snippets'>): CompletionItem[];
  foldingRanges(analysis: Analysis): FoldingRange[];
  selectionRanges(analysis: Analysis, positions: readonly Position[]): SelectionRange[];
}
