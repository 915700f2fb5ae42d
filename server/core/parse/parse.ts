import { present } from '../time/present.ts';
import { readActions } from './actions.ts';
import { actionsAgain } from './actions-again.ts';
import type { ActionsVersion } from './actions-again.ts';
import { changedChapter } from './chapter.ts';
import { rememberedText } from '../text/remembered.ts';
import { contentOffsets } from './content.ts';
import { readDirectives } from './directives.ts';
import { readFrontMatter } from './front-matter.ts';
import { causeSentences } from './front-matter-sentences.ts';
import { findHeadings } from './heading-lines.ts';
import type { HeadingReader } from './headings.ts';
import { createHeadingReader } from './headings.ts';
import { readMetadata } from './metadata.ts';
import type { Page } from './page.ts';
import { blocksOf, passagesOf, readPage } from './page.ts';
import { readPeople } from './people.ts';
import { buildSections } from './sections.ts';
import { readSentences } from './sentences.ts';
import { readTimeline } from './timeline.ts';
import { timelineAgain } from './timeline-again.ts';
import type { DocumentParts } from './timeline-source.ts';
import type { TimelineVersion } from './timeline-again.ts';
import type { Postmortem } from '../model/postmortem.ts';

export interface ParseOptions {
  /** Path or URI of the file; only its name is read, for the date of the incident. */
  readonly path?: string;
  /** Heading text to a question's id, `summary` or `timeline`, as in `Configuration.headings`. */
  readonly headings?: Readonly<Record<string, string>>;
  /** Names of people that the configuration tells. */
  readonly people?: readonly string[];
  /** ISO date of today, for due dates such as "tomorrow"; they stay open without it. */
  readonly today?: string;
}

/** Reads a Markdown document as a postmortem. Any text can be read: what is not understood is absent. Never throws. */
export const parse = (text: string, options: ParseOptions = {}): Postmortem =>
  createParser(options)(text, options.path);

/** How many headings a parser knows by heart; more than any document has. */
const MOST_HEADINGS = 2000;

/**
 * A reader of the versions of one document. It keeps the last version, so that after an edit only what has changed is
 * read again; the answer is the one that `parse` gives.
 */
export function createParser(options: ParseOptions): (text: string, path?: string) => Postmortem {
  const meaningOf = rememberedText(createHeadingReader(options.headings), MOST_HEADINGS);
  let version: Version | undefined;
  return (text, path) => {
    version = readVersion(text, { options: present({ ...options, path }), meaningOf, before: version });
    return version.postmortem;
  };
}

/** A version of a document, and what the next one takes over. */
interface Version {
  readonly page: Page;
  readonly timeline: TimelineVersion;
  readonly actions: ActionsVersion;
  readonly postmortem: Postmortem;
}

interface Reading {
  readonly options: ParseOptions;
  readonly meaningOf: HeadingReader;
  readonly before: Version | undefined;
}

function readVersion(text: string, { options, meaningOf, before }: Reading): Version {
  const page = readPage(text, before?.page);
  const frontMatter = readFrontMatter(text);
  const blocks = blocksOf(page);
  const passages = passagesOf(page);
  const headings = findHeadings(text, passages, meaningOf);
  const sections = buildSections({ text, content: contentOffsets(blocks, passages, headings) }, headings);
  const { dateNearby, dateTold, ...metadata } = readMetadata(
    present({ text, path: options.path, frontMatter, sections, blocks }),
  );
  const { today } = options;
  const parts = present({ text, blocks, sections, frontMatter, date: metadata.date, dateNearby, dateTold, today });
  const chapter = before && page.change && changedChapter(before.timeline.parts, parts, page.change);
  const timeline = (chapter && timelineAgain(before.timeline, parts, chapter)) ?? readTimeline(parts);
  const { entries } = timeline.timeline;
  const date = firstOf(metadata.date, firstDate(entries), dateTold);
  const dated = dating(parts, firstOf(date, dateNearby));
  const actions = (chapter && actionsAgain(before.actions, dated, chapter)) ?? readActions(dated);
  const sentences = readSentences({ text, passages, sections, entries, actions });
  const postmortem = present({
    ...metadata,
    text,
    frontMatter,
    date,
    sections,
    sentences: [...causeSentences(text, frontMatter), ...sentences],
    ...timeline,
    actions,
    directives: readDirectives(text, passages),
    people: readPeople({ text, passages, sections, frontMatter, actions, people: options.people }),
  });
  return { page, timeline: { parts, read: timeline }, actions: { parts: dated, actions }, postmortem };
}

const dating = (parts: DocumentParts, date: string | undefined): DocumentParts => ({ ...parts, ...present({ date }) });

const firstOf = (...dates: readonly (string | undefined)[]): string | undefined =>
  dates.find((date) => date !== undefined);

const firstDate = (entries: Postmortem['timeline']['entries']): string | undefined =>
  entries.find(({ stamp }) => stamp.iso !== undefined)?.stamp.iso?.slice(0, 10);
