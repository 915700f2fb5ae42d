import type { Configuration } from '../configuration/configuration.ts';
import { AMBIGUOUS_NAMES } from '../language/lexicon/ambiguous-names.ts';
import { GIVEN_NAMES } from '../language/lexicon/given-names.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Redaction } from '../model/sharing.ts';
import type { ShareParams, ShareResult, SummaryParams, SummaryResult } from '../protocol.ts';
import { estimatePage } from '../summary/estimate.ts';
import { renderHtmlBody } from '../summary/html-body.ts';
import { redact } from '../summary/redact.ts';
import type { Guide } from '../summary/redact-words.ts';
import { renderSummary } from '../summary/render.ts';
import { restrictionOf } from '../summary/restriction.ts';
import { summarise } from '../summary/summarise.ts';
import type { Summary } from '../summary/summary.ts';
import { present } from '../time/present.ts';

interface Setting {
  readonly configuration: Configuration;
  readonly today: string;
}

type Wanted = Omit<SummaryParams, 'uri'>;

export function summary(postmortem: Postmortem, params: Wanted, setting: Setting): SummaryResult {
  const { page, ...facts } = pageFor(postmortem, params, setting);
  const title = page.title?.pieces.map(({ text }) => text).join('') ?? 'Postmortem';
  return { title, body: renderHtmlBody(page), ...facts };
}

export function share(
  postmortem: Postmortem,
  { format, page: paper = 'a4', ...params }: Omit<ShareParams, 'uri'>,
  setting: Setting,
): ShareResult {
  const { page, ...facts } = pageFor(postmortem, params, setting);
  return { text: renderSummary(page, { format, paper }), estimate: estimatePage(page, paper), ...facts };
}

interface PageFor {
  readonly page: Summary;
  readonly restricted?: string;
  readonly redactions: readonly Redaction[];
}

/** What is for others than our own people is always redacted. */
function pageFor(
  postmortem: Postmortem,
  { audience = 'leadership', redact: isAsked = false }: Wanted,
  { configuration, today }: Setting,
): PageFor {
  const whole = summarise(postmortem, today, audience);
  const restricted = restrictionOf(postmortem, audience);
  if (!isAsked && audience !== 'external') return present({ page: whole, restricted, redactions: [] });
  const { summary: page, redactions } = redact(whole, guideOf(postmortem, configuration));
  return present({ page, restricted, redactions });
}

const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word) && !AMBIGUOUS_NAMES.has(word);

function guideOf(postmortem: Postmortem, { customers, products }: Configuration): Guide {
  const people = new Map<string, string | undefined>(postmortem.people.map((name) => [name, undefined]));
  for (const [name, role] of rolesOf(postmortem)) people.set(name, role);
  return { people, customers, tickets: postmortem.actions.flatMap(({ tickets }) => tickets), products, isGivenName };
}

/** `people` of front matter: name and role, or the other way round when only the value is known as a name. */
function rolesOf({ frontMatter, people }: Postmortem): readonly (readonly [string, string])[] {
  const field = frontMatter.fields.get('people');
  if (field === undefined) return [];
  let from = 0;
  const starts = field.items.map((key) => {
    const at = field.value.indexOf(`${key}: `, from);
    from = at === -1 ? from : at + key.length;
    return at;
  });
  return field.items.flatMap((key, index) => {
    const start = starts[index] ?? -1;
    if (start === -1) return [];
    const next = starts.slice(index + 1).find((at) => at !== -1);
    const value = field.value.slice(start + key.length + 2, next === undefined ? undefined : next - 2).trim();
    if (value === '') return [];
    return people.includes(value) && !people.includes(key) ? [[value, key] as const] : [[key, value] as const];
  });
}
