import { QUESTIONS } from '../model/question.ts';
import { SEVERITIES } from '../rules/rule.ts';
import type { Configuration } from './configuration.ts';

/** A key of the configuration file: everything but what only a person's editor knows. */
export type Key = Exclude<keyof Configuration, 'wording'>;

/** What a team may set for a rule. */
export const LEVELS: readonly string[] = ['off', ...[...SEVERITIES].reverse()];

/** What a heading may be mapped to. */
export const HEADING_ANSWERS: readonly string[] = [...QUESTIONS, 'summary', 'timeline'];

/** The keys of `.postmortemrc.yaml` in the order in which they are documented, with one line about each. */
export const KEYS: Readonly<Record<Key, string>> = {
  rules: 'Level of each rule.',
  allow: 'Phrases that are never marked, compared without case.',
  people: 'Names of people that are not in the built-in lists.',
  products: 'Names of products and services: never people.',
  roles: 'Names of roles that are not in the built-in list.',
  customers: 'Names of customers, taken out of a page that is shared redacted.',
  teamsMayOwn: 'True when a team may own an action item.',
  headings: 'Headings of our own, and the question that each answers, or summary, or timeline.',
  severities: 'Our names of severities, and the one that each stands for in dueDays.',
  timezone: 'Time zone assumed for new documents, such as Europe/Berlin.',
  dueDays: 'Days until an action is due, by severity; "default" for the others.',
  repeatWindowDays: 'Days within which an incident of the same class is a repeat.',
  include: 'Globs of files that are postmortems, from the folder of this file.',
  exclude: 'Globs of files that are not, from the folder of this file.',
};
