import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { QUESTION_TITLES } from '../model/question.ts';
import type { QuestionId } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import type { Page } from './page.ts';
import { rangeOf } from './page.ts';

/** A chapter, as the built-in Markdown outline shows it. */
const STRING: SymbolKind = 15;

/**
 * The sections as a tree. A section that answers a question carries the question as its name and the heading as its
 * detail; a subsection of such a section keeps its own words, unless it answers another question.
 */
export function documentSymbols(page: Page): DocumentSymbol[] {
  const { sections } = page.analysis.postmortem;
  const childrenOf = childrenByParent(sections);
  return build(undefined, []);

  function build(parent: number | undefined, asked: readonly QuestionId[]): DocumentSymbol[] {
    return (childrenOf.get(parent) ?? []).map((section) => {
      const children = build(section.index, [...asked, ...section.answers]);
      return symbolOf(page, section, { asked, children });
    });
  }
}

interface Around {
  readonly asked: readonly QuestionId[];
  readonly children: DocumentSymbol[];
}

function symbolOf(page: Page, section: Section, { asked, children }: Around): DocumentSymbol {
  const heading = section.heading.text.trim();
  const fresh = section.answers.filter((id) => !asked.includes(id));
  const name = fresh.map((id) => QUESTION_TITLES[id]).join(' ') || heading || 'Untitled section';
  return {
    name,
    ...(name !== heading && heading !== '' && { detail: heading }),
    kind: STRING,
    range: rangeOf(page.lines, {
      start: section.heading.at.start,
      end: Math.max(section.body.end, section.heading.at.end),
    }),
    selectionRange: rangeOf(page.lines, section.heading.at),
    ...(children.length > 0 && { children }),
  };
}

function childrenByParent(sections: readonly Section[]): ReadonlyMap<number | undefined, readonly Section[]> {
  const children = new Map<number | undefined, Section[]>();
  for (const section of sections) {
    const known = children.get(section.parent);
    if (known) known.push(section);
    else children.set(section.parent, [section]);
  }
  return children;
}
