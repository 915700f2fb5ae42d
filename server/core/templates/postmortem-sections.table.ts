import type { NewPostmortemParams } from '../protocol.ts';

export type TemplateKind = NewPostmortemParams['kind'];

/** One heading of a new postmortem, and the prompt that stands under it as a comment until it is answered. */
export interface TemplateSection {
  readonly heading: string;
  readonly level: 2 | 3;
  /** Lines of the comment, at most 74 characters each; empty for none. */
  readonly prompt: readonly string[];
  /** The kinds that have this section; absent for all of them. */
  readonly kinds?: readonly TemplateKind[];
  /** What stands under the prompt from the start. */
  readonly body?: 'timeline' | 'evidence' | 'indicators';
}

const EVERY_GUIDED: readonly TemplateKind[] = ['outage', 'security', 'data', 'near-miss'];

/** Under the title, before anything else: whoever leads goes first, so that others dare to follow. */
export const OPENING: readonly string[] = [
  'Whoever leads this review: tell your own part first, in the first person.',
  'What did you see, what did you expect, what surprised you? It makes it',
  'safe for everyone else to add theirs. What happened, not who did it.',
];

/** Printed under the title of a security postmortem, for its readers too. */
export const SEPARATE_PROCESS: readonly string[] = [
  '> Possible wrongdoing is not examined here. It belongs to a process of its',
  '> own: stop, hand it over early, and keep this document about the system.',
];

export const SECTIONS: readonly TemplateSection[] = [
  {
    heading: 'Summary',
    level: 2,
    prompt: [
      'One paragraph for leadership, written last: the outcome, the impact in',
      'numbers, the state of things now.',
    ],
    kinds: EVERY_GUIDED,
  },
  {
    heading: 'What happened?',
    level: 2,
    prompt: [
      'The account in plain steps: what people saw, what the system did, what',
      'was tried. Causes come further down.',
    ],
  },
  {
    heading: 'Timeline',
    level: 3,
    prompt: ['One row for each event, earliest first. Facts and sources only.'],
    kinds: EVERY_GUIDED,
    body: 'timeline',
  },
  {
    heading: 'Containment',
    level: 3,
    prompt: [
      'What stopped it, when, and how it is known that it holds: credentials',
      'rotated, access closed, hosts isolated.',
    ],
    kinds: ['security'],
  },
  {
    heading: 'Recovery',
    level: 3,
    prompt: ['How service came back, and how long each step took.'],
    kinds: ['outage'],
  },
  {
    heading: 'Data repair',
    level: 3,
    prompt: ['What was restored, from where, how it was verified, and what is lost.'],
    kinds: ['data'],
  },
  {
    heading: 'What stopped it',
    level: 3,
    prompt: ['The check, the alert or the person that caught it, and how close.'],
    kinds: ['near-miss'],
  },
  {
    heading: 'What was the impact?',
    level: 2,
    prompt: ['How many, how long, how much? Say what is unknown, and by when it will', 'be known.'],
  },
  {
    heading: 'Exposure',
    level: 3,
    prompt: [
      'Which data and systems, how many records and people, from when to when.',
      'Exposed, accessed or taken: say which of the three is known.',
    ],
    kinds: ['security'],
  },
  {
    heading: 'Evidence coverage',
    level: 3,
    prompt: ['Which logs exist, for which period, and what they cannot show.'],
    kinds: ['security'],
    body: 'evidence',
  },
  {
    heading: 'Notification duties',
    level: 3,
    prompt: ['Who has to be told by law or by contract, by when, who decided, and', 'when each notice went out.'],
    kinds: ['security', 'data'],
  },
  {
    heading: 'Affected data',
    level: 3,
    prompt: ['Which data sets, how many records, wrong or lost since when, and who', 'has used them in the meantime.'],
    kinds: ['data'],
  },
  {
    heading: 'Why did it happen?',
    level: 2,
    prompt: [
      'Several conditions, not one cause. How did it get there, why was it not',
      'caught before, not seen sooner, and what let it spread?',
    ],
  },
  {
    heading: 'What did we learn?',
    level: 2,
    prompt: ['What is understood now that was not understood before?'],
  },
  { heading: 'What went well', level: 3, prompt: ['What helped, and is worth keeping.'], kinds: EVERY_GUIDED },
  {
    heading: 'What was hard',
    level: 3,
    prompt: ['Where tools, information or hand-overs got in the way.'],
    kinds: EVERY_GUIDED,
  },
  {
    heading: 'Where we got lucky',
    level: 3,
    prompt: ['What limited the harm without anyone having planned it.'],
    kinds: EVERY_GUIDED,
  },
  {
    heading: 'What are we doing about it?',
    level: 2,
    prompt: [
      'One line for each action, with one owner and a date:',
      '- [ ] Reject rules open to the internet in review — @owner, due DATE',
    ],
  },
  {
    heading: 'Indicators of compromise',
    level: 2,
    prompt: ['Defang addresses, for example example[.]com.'],
    kinds: ['security'],
    body: 'indicators',
  },
  {
    heading: 'Thanks',
    level: 2,
    prompt: ['Who reported it first? Thank them by name, and those who helped.'],
  },
];

/** Header rows of the tables that a section starts with; the timeline's first column is named by its zone. */
export const TABLES = {
  evidence: ['| Source | Period covered | What it cannot show |', '| --- | --- | --- |'],
  indicators: ['| Type | Value | First seen | Source |', '| --- | --- | --- | --- |'],
} as const;
