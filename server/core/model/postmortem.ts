import type { Span } from '../text/span.ts';
import type { ActionItem } from './action.ts';
import type { IgnoreDirective } from './directive.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Section } from './section.ts';
import type { Sentence } from './sentence.ts';
import type { Durations, Milestones, Timeline } from './timeline.ts';

export type Kind = 'outage' | 'security' | 'data' | 'near-miss';
export type Status = 'draft' | 'review' | 'final';

/** A postmortem as read: plain data. What is not written is absent, never guessed. */
export interface Postmortem {
  /** The whole source; every span refers to it. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly title?: { readonly text: string; readonly at: Span };
  readonly kind?: Kind;
  /** Absent in the document means `review`. */
  readonly status: Status;
  /** As written, upper-cased without separators: `SEV2`, `P1`, `CRITICAL`. */
  readonly severity?: string;
  /** ISO date of the incident: front matter, title, file name, first stamp, in this order. */
  readonly date?: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly timeline: Timeline;
  readonly milestones: Milestones;
  readonly durations: Durations;
  readonly actions: readonly ActionItem[];
  readonly directives: readonly IgnoreDirective[];
  /** Names of people found in front matter, attendee and owner lists, and as handles. */
  readonly people: readonly string[];
}
