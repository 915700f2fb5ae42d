import type { Postmortem } from './postmortem.ts';

/** What is known of another postmortem of the folder. */
export interface IncidentRecord {
  /** Relative to the folder that both are shown from. */
  readonly path: string;
  readonly title?: string;
  /** ISO date of the incident. */
  readonly date?: string;
  readonly class?: string;
  readonly services: readonly string[];
  readonly id?: string;
}

/** What other postmortems may want to know of this one. */
export function incidentRecord({ frontMatter, title, date }: Postmortem, path: string): IncidentRecord {
  const { fields } = frontMatter;
  const told = (key: string): string | undefined => fields.get(key)?.value || undefined;
  const [kind, id] = [told('class'), told('id')];
  return {
    path,
    ...(title && { title: title.text }),
    ...(date !== undefined && { date }),
    ...(kind !== undefined && { class: kind }),
    ...(id !== undefined && { id }),
    services: fields.get('services')?.items ?? [],
  };
}

type Named = Pick<IncidentRecord, 'class' | 'services'>;

const SEPARATORS = /[^\p{L}\p{N}]+/gu; // "certificate_expiry"

/** A class, a service or a title as it is compared: "Certificate_Expiry" and "certificate-expiry" are one. */
export const comparedName = (name: string): string => name.toLowerCase().replace(SEPARATORS, ' ').trim();

/** True when both name a class, and it is one. */
export const isSameClass = ({ class: own = '' }: Named, { class: other = '' }: Named): boolean =>
  comparedName(own) !== '' && comparedName(own) === comparedName(other);

/** The services that both name, as the first one writes them. */
export function sharedServices({ services }: Named, other: Named): readonly string[] {
  const theirs = new Set(other.services.map(comparedName));
  return services.filter((service) => theirs.has(comparedName(service)));
}
