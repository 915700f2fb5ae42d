import type { FrontMatter } from '../model/front-matter.ts';
import type { Section } from '../model/section.ts';
import type { Block } from './block.ts';

/** What the timeline and action readers take: plain data of one document. */
export interface DocumentParts {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly frontMatter: FrontMatter;
  /** ISO date of the incident: front matter, title, file name. */
  readonly date?: string;
  /** ISO date near the incident, such as that of a byline: it gives a date without a year its year, never a time its day. */
  readonly dateNearby?: string;
  /** ISO date that a sentence of the summary tells; asked last. */
  readonly dateTold?: string;
  /** ISO date of today, for due dates such as "tomorrow"; they stay open without it. */
  readonly today?: string;
}
