import type { ActionType, Due, Owner } from '../model/action.ts';
import type { Section, SectionKind } from '../model/section.ts';
import { readDue } from '../time/due.ts';
import type { DueContext } from '../time/due-reader.ts';
import { present } from '../time/present.ts';
import { readOwnersOf } from './actions-groups.ts';
import { typeOf } from './actions-type.ts';
import { isTimelineSection } from './timeline-regions.ts';

/** What the headings above a place say about the actions there. */
export interface Area {
  readonly inActions: boolean;
  /** "Immediate Actions (Completed)", "Actions taken". */
  readonly done: boolean;
  /** True under a heading that is none of the known ones: it may be the title of one action. */
  readonly titled: boolean;
  /** What was done during the incident is no action item. */
  readonly inResponse?: boolean;
  readonly type?: ActionType;
  readonly due?: Due;
  /** Who owns all that stands below: "### @jane". */
  readonly owners?: readonly Owner[];
}

const OUTSIDE: Area = { inActions: false, done: false, titled: false };
const RESPONSE: Area = { ...OUTSIDE, inResponse: true };
const NEUTRAL: ReadonlySet<SectionKind> = new Set<SectionKind>(['other', 'response', 'recovery', 'detection']);
const RESPONDING: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'response',
  'recovery',
  'detection',
  'timeline',
  'what-happened',
]);
const TAKEN = /\b(?:actions?|steps|measures) taken\b|^(?:immediate|response|mitigation|recovery) (?:actions?|steps)\b/i; // "Actions taken"
const DURING =
  /\b(?:actions?|steps|measures) (?:\w+ )?(?:taken|performed|carried out)\b.{0,20} (?:during|in|as part of|while|to (?:mitigate|contain|resolve|restore|stop|recover))\b|\b(?:response|mitigation|containment|recovery|immediate) (?:actions?|steps|measures) taken\b/i; // "Actions taken during the response"
const DONE_HEADING =
  /\((?:all )?(?:completed?|done)\)|\bactions? (?:already )?(?:taken|completed)\b|^(?:completed|done)\b/i; // "(Completed)"
const TARGET =
  /[([](?:(?:target|due|deadline|by|eta|estimated completion)[: ]+)?(?=[\dA-Z])|\b(?:target|due|deadline|eta): ?/gi; // "(Target: Q4 2025"

function headingDue(section: Section, text: string, context: DueContext): Due | undefined {
  const { words } = section.heading;
  const source = text.slice(words.start, words.end);
  for (const match of source.matchAll(TARGET)) {
    const start = words.start + match.index + match[0].length;
    const read = readDue(text, start, context);
    if (read?.date === undefined || read.end > words.end) continue;
    return { at: { start, end: read.end }, text: text.slice(start, read.end), date: read.date };
  }
  return undefined;
}

/** A sub-heading that is a name, or that gives one: "### @jane", "### Storage (owner: @mei)". */
function headingOwners({ heading }: Section, { inActions }: Area, { text, context }: Surroundings): Area['owners'] {
  if (!inActions || heading.shape === 'row' || heading.shape === 'field') return undefined;
  return readOwnersOf(text, heading.words, context);
}

const TYPED = /^(?:prevent|detect|mitigat|process\b)/i; // "Prevention"

/** A sub-heading sorts actions only by the names of the types themselves. */
const headingType = (title: string): ActionType | undefined => (TYPED.test(title) ? typeOf(title) : undefined);

const isFieldOfFacts = ({ heading, kind }: Section): boolean => heading.shape === 'field' && kind === 'metadata';

const SORTS =
  /\b(?:actions?|changes|fix(?:es)?|follow-?ups?|hardening|improvements?|items|measures|mitigations?|prevention|reduction|steps|tasks|tooling|work)\b/i; // "Code and configuration changes"
const HABITS = /^(?:start|stop|continue|keep|more(?: of)?|less(?: of)?|begin)(?: doing)?$/i; // "Start" of "Start / Stop / Continue"
const REFERS = /^(?:references?|links?|resources|appendi\w+|supporting|logs?|related|further|see also|evidence)\b/i; // "Related items"

/** A sub-heading sorts the actions when it is none of the known ones, or when it names what they are. */
const sortsActions = ({ kind, heading }: Section): boolean =>
  NEUTRAL.has(kind) || HABITS.test(heading.text) || (SORTS.test(heading.text) && !REFERS.test(heading.text));

/** True in a section for actions and in sub-headings of it that sort them. */
function holdsActions(section: Section, parent: Area): boolean {
  if (DURING.test(section.heading.text)) return false;
  if (isTimelineSection(section) || (parent.inResponse === true && TAKEN.test(section.heading.text))) return false;
  return section.kind === 'doing' || (parent.inActions && sortsActions(section));
}

function areaOf(section: Section, parent: Area, { text, context }: Surroundings): Area {
  if (parent.inActions && isFieldOfFacts(section)) return parent;
  if (!holdsActions(section, parent))
    return RESPONDING.has(section.kind) || DURING.test(section.heading.text) ? RESPONSE : OUTSIDE;
  const title = section.heading.text;
  return {
    inActions: true,
    done: DONE_HEADING.test(title),
    titled: section.kind !== 'doing',
    ...inherited(section, parent.inActions ? parent : OUTSIDE, { text, context }),
  };
}

/** Type, date and owners that the heading gives, else those of the heading above. */
function inherited(
  section: Section,
  above: Area,
  { text, context }: Surroundings,
): Pick<Area, 'type' | 'due' | 'owners'> {
  return present({
    type: above.inActions ? (headingType(section.heading.text) ?? above.type) : undefined,
    due: headingDue(section, text, context) ?? above.due,
    owners: headingOwners(section, above, { text, context }) ?? above.owners,
  });
}

interface Surroundings {
  readonly text: string;
  readonly context: DueContext;
}

/** Tells for ascending offsets what the innermost section says. */
export function areas(sections: readonly Section[], surroundings: Surroundings): (offset: number) => Area {
  const stack: { readonly section: Section; readonly area: Area }[] = [];
  let next = 0;
  return (offset) => {
    for (
      let section = sections[next];
      section !== undefined && section.heading.at.start <= offset;
      section = sections[next]
    ) {
      leave(stack, section.heading.at.start);
      stack.push({ section, area: areaOf(section, stack.at(-1)?.area ?? OUTSIDE, surroundings) });
      next += 1;
    }
    leave(stack, offset);
    return stack.at(-1)?.area ?? OUTSIDE;
  };
}

function leave(stack: { readonly section: Section }[], offset: number): void {
  while ((stack.at(-1)?.section.body.end ?? Infinity) <= offset) stack.pop();
}
