import type { Reading } from '../language/reading.ts';
import type { ActionItem } from '../model/action.ts';
import type { IgnoreDirective } from '../model/directive.ts';
import type { IncidentRecord } from '../model/incident-record.ts';
import type { Postmortem, Status } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { Container } from '../model/sentence.ts';
import type { SectionKind } from '../model/section.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** What a team may set for a rule. */
export type Level = Severity | 'off';

export const CATEGORIES = ['wording', 'structure', 'impact', 'timeline', 'cause', 'actions', 'privacy'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Example {
  readonly title: string;
  /** Markdown. «marks» show what is reported; they are taken out before it is read. */
  readonly bad: string;
  /** What it becomes. When the rule offers a fix, the first fix yields exactly this. */
  readonly good: string;
  /** The section in which a one-sentence example stands; the whole document is `bad` when absent and `bad` has a heading. */
  readonly section?: SectionKind;
}

/** A change that a person may choose. All edits apply together. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** False when the meaning could change: such a fix never runs in fix-all or on save. */
  readonly safe: boolean;
}

export interface Problem {
  /** In a sentence rule relative to the sentence, elsewhere in the document. */
  readonly at: Span;
  readonly message: string;
  /** Best first. */
  readonly fixes?: readonly Fix[];
  /** Milder than the rule's own level: first-person agents, groups, vendors. */
  readonly severity?: Severity;
  /** How the sentence was read, for the hover: "reads: the on-call → missed → the page". */
  readonly reads?: string;
}

/** What a sentence rule sees: nothing that changes when text elsewhere changes, so that it can be cached. */
export interface SentenceNode {
  readonly text: string;
  readonly prose: string;
  readonly section: SectionKind;
  readonly container: Container;
  readonly inTimeline: boolean;
  readonly inAction: boolean;
  /** Who does what to what; computed when first asked for. */
  readonly reading: Reading;
}

export interface Nodes {
  sentence: SentenceNode;
  entry: { readonly entry: TimelineEntry; readonly postmortem: Postmortem };
  action: { readonly action: ActionItem; readonly postmortem: Postmortem };
  section: { readonly section: Section; readonly postmortem: Postmortem };
  document: { readonly postmortem: Postmortem };
  /** Read last, when it is known what the ignore comment hides. `unused` holds the ids that it names and that hid nothing. */
  directive: {
    readonly directive: IgnoreDirective;
    readonly hides: number;
    readonly unused: readonly string[];
    readonly postmortem: Postmortem;
  };
}
export type Scope = keyof Nodes;

/** Fixed for the life of an analyzer, but for the other postmortems, which only rules of the whole document may look at. */
export interface RuleContext {
  /** The other postmortems of the folder; absent where nobody has looked. */
  readonly others?: readonly IncidentRecord[];
  /** Days within which an incident of the same class is a repeat. */
  readonly repeatWindowDays: number;
  /** ISO date of the day on which the text is read. */
  readonly today: string;
  /** Days until an action is due, by upper-cased severity; `default` for the others. */
  readonly dueDays: Readonly<Record<string, number>>;
  /** True when a team may own an action. */
  readonly teamsMayOwn: boolean;
  /** The zone that a team has set; offered first where a timeline names none. */
  readonly timezone?: string | undefined;
}

export interface RuleFacts {
  readonly id: string;
  /** One line for tables: what it marks. */
  readonly summary: string;
  /** Why it helps, in two or three sentences, for the page and the hover. */
  readonly rationale: string;
  /** Published guides it stands on. */
  readonly source: string;
  readonly category: Category;
  readonly severity: Level;
  /** Stricter or milder by where it stands. */
  readonly levels?: {
    readonly section?: Partial<Record<SectionKind, Level>>;
    readonly status?: Partial<Record<Status, Level>>;
  };
  /** Version that brought it. */
  readonly since: string;
  readonly examples: readonly [Example, ...Example[]];
  /** Text that must stay unmarked. */
  readonly ignores: readonly string[];
}

export type Rule = {
  [S in Scope]: RuleFacts & { readonly scope: S; check(node: Nodes[S], context: RuleContext): Iterable<Problem> };
}[Scope];

/** Types a rule by its scope: `defineRule({ scope: 'sentence', *check(node) { … } })`. */
export const defineRule = <S extends Scope>(
  rule: RuleFacts & { readonly scope: S; check(node: Nodes[S], context: RuleContext): Iterable<Problem> },
): RuleFacts & { readonly scope: S; check(node: Nodes[S], context: RuleContext): Iterable<Problem> } => rule;
