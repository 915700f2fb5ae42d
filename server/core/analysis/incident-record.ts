import type { IncidentRecord } from '../model/incident-record.ts';
import type { Postmortem } from '../model/postmortem.ts';

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
