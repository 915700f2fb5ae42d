import type { IncidentRecord } from '../model/incident-record.ts';
import type { Postmortem } from '../model/postmortem.ts';

/** What other postmortems may want to know of this one. */
export function incidentRecord({ frontMatter, title, date }: Postmortem, path: string): IncidentRecord {
  const { fields } = frontMatter;
  const kind = fields.get('class')?.value;
  const id = fields.get('id')?.value;
  return {
    path,
    ...(title && { title: title.text }),
    ...(date !== undefined && { date }),
    ...(kind !== undefined && kind !== '' && { class: kind }),
    ...(id !== undefined && id !== '' && { id }),
    services: fields.get('services')?.items ?? [],
  };
}
