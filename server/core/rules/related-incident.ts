import { comparedName, incidentRecord, isSameClass, sharedServices } from '../model/incident-record.ts';
import type { IncidentRecord } from '../model/incident-record.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { millisecondsBetween } from '../time/duration.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { placeToMark } from './document-words.ts';
import { addField } from './front-matter-field.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';

const DAY = 86_400_000;
const LONGEST_TITLE = 28;
const FOLDERS = /^.*\//; // "postmortems/a.md"
/** A shorter name stands in a text by chance. */
const SHORTEST_NAME = 4;
/** A title of fewer words is shared by chance. */
const WORDS_OF_A_TITLE = 3;

export const relatedIncident = defineRule({
  id: 'related-incident',
  scope: 'document',
  summary: 'An earlier postmortem of the same class, services or title is not linked',
  rationale:
    'The second incident of a kind is about the actions of the first: were they done, and did they help? A link lets the ' +
    'reader ask, and shows that it is a pattern.',
  source: 'Google SRE Workbook, chapter 10; PagerDuty postmortem guide',
  category: 'structure',
  severity: 'information',
  since: '0.2.0',
  examples: [
    {
      title: 'The same class, two months before',
      bad: '---\ndate: 2026-11-02\nclass: certificate-expiry\n---\n\n# «Login outage»\n',
      good: '---\ndate: 2026-11-02\nclass: certificate-expiry\nrelated: [2026-09-14-shop-certificate.md]\n---\n\n# Login outage\n',
    },
  ],
  ignores: [
    '---\ndate: 2026-11-02\nclass: certificate-expiry\nrelated: 2026-09-14-shop-certificate.md\n---\n\n# Login outage\n',
    '---\ndate: 2026-11-02\nclass: certificate-expiry\n---\n\n# Login outage\n\nSee [the one of September](2026-09-14-shop-certificate.md).\n',
    '---\ndate: 2026-11-02\nclass: capacity\n---\n\n# Login outage\n',
    '---\ndate: 2027-03-02\nclass: certificate-expiry\n---\n\n# Login outage\n',
  ],
  *check({ postmortem }, { others = [], repeatWindowDays }) {
    const alike = others
      .filter((other) => isShortlyBefore(other, postmortem, repeatWindowDays) && isAlike(other, postmortem))
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
    const [latest] = alike;
    if (!latest || alike.some((other) => isLinked(other, postmortem))) return;
    yield {
      at: placeToMark(postmortem),
      message: `"${shortName(latest)}" (${latest.date ?? ''}) looks alike. Is it linked?`,
      fixes: alike.slice(0, 3).map((other) => fixFor(other, postmortem)),
    };
  },
});

const fileName = ({ path }: IncidentRecord): string => path.replace(FOLDERS, '');

function shortName(record: IncidentRecord): string {
  const name = record.title ?? fileName(record);
  return name.length > LONGEST_TITLE ? `${name.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : name;
}

function isShortlyBefore({ date: earlier }: IncidentRecord, { date }: Postmortem, days: number): boolean {
  if (earlier === undefined || date === undefined) return false;
  const elapsed = millisecondsBetween(`${earlier}T00:00`, `${date}T00:00`);
  return elapsed !== undefined && elapsed >= 0 && elapsed <= days * DAY;
}

/** Where both have a class, it alone decides. */
function isAlike(other: IncidentRecord, postmortem: Postmortem): boolean {
  const own = incidentRecord(postmortem, '');
  if (own.class !== undefined && other.class !== undefined) return isSameClass(own, other);
  return sharedServices(own, other).length > 0 || hasTheTitle(other, own);
}

function hasTheTitle(other: IncidentRecord, { title = '' }: IncidentRecord): boolean {
  const words = comparedName(title);
  return words.split(' ').length >= WORDS_OF_A_TITLE && words === comparedName(other.title ?? '');
}

/** By its file, its id or its title, anywhere in the text. */
function isLinked(other: IncidentRecord, { text, title }: Postmortem): boolean {
  const names = [fileName(other), fileName(other).replace(/\.\w{1,9}$/, ''), other.id ?? ''];
  if (other.title !== undefined && comparedName(other.title) !== comparedName(title?.text ?? ''))
    names.push(other.title);
  return names.some((name) => name.length >= SHORTEST_NAME && text.includes(name));
}

function fixFor(other: IncidentRecord, postmortem: Postmortem): Fix {
  return { title: `Link "${shortName(other)}"`, edits: [linkTo(fileName(other), postmortem)], safe: false };
}

function linkTo(name: string, postmortem: Postmortem): Edit {
  const field = postmortem.frontMatter.fields.get('related');
  if (!field || field.value === '') return addField(postmortem, 'related', `[${name}]`);
  const { at } = field;
  if (postmortem.text[at.end - 1] === ']') return { at: span(at.end - 1, at.end - 1), newText: `, ${name}` };
  return { at, newText: `[${[...field.items, name].join(', ')}]` };
}
