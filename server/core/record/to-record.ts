import { incidentRecord } from '../model/incident-record.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Milestone } from '../model/timeline.ts';
import { dayOf, publicationOf } from '../model/publication.ts';
import { present } from '../time/present.ts';
import { resolveStamp } from '../time/resolve.ts';
import { readStamp } from '../time/stamp.ts';
import type { CountedFinding } from './answered.ts';
import { answeredOf } from './answered.ts';
import { durationBetween } from './duration.ts';
import type { End } from './duration.ts';
import type { RecordHistory } from './history.ts';
import { lineCounter, milestonesOf } from './inspect.ts';
import { RECORD_VERSION } from './postmortem-record.ts';
import type { PostmortemRecord } from './postmortem-record.ts';
import { recordedAction } from './recorded-action.ts';

/** One postmortem, read and analysed. */
export interface RecordInput {
  readonly postmortem: Postmortem;
  readonly findings: readonly CountedFinding[];
  readonly firstPersonAccounts: number;
  readonly contributors: number;
}

/** What neither the text nor its analysis holds. */
export interface RecordOptions {
  /** As it is to be printed; the identity of the record where the document names none. */
  readonly path: string;
  /** Absent where nobody has looked into the history of the file. */
  readonly history?: RecordHistory;
}

/** The record of one postmortem. It does not depend on the day on which it is made. */
export function toRecord(input: RecordInput, { path, history }: RecordOptions): PostmortemRecord {
  const { postmortem, findings, firstPersonAccounts, contributors } = input;
  const lineOf = lineCounter(postmortem.text);
  const { id, ...told } = toldBy(postmortem);
  return {
    version: RECORD_VERSION,
    id: id ?? path,
    path,
    ...told,
    ...daysOf(postmortem, history),
    milestones: milestonesOf(postmortem),
    ...momentsOf(postmortem),
    questions: answeredOf(postmortem, findings),
    findings: countByRule(findings),
    actions: postmortem.actions.map((action) => recordedAction(action, lineOf, history)),
    firstPersonAccounts,
    contributors,
  };
}

const orNull = <T>(value: T | undefined): T | null => value ?? null;

type Told = 'title' | 'date' | 'zone' | 'kind' | 'status' | 'severity' | 'class' | 'services' | 'related';

/** What the document says of itself, and its own name for itself. */
function toldBy(postmortem: Postmortem): Pick<PostmortemRecord, Told> & { readonly id: string | undefined } {
  const { title, date, id, services, ...known } = incidentRecord(postmortem, '');
  return {
    id,
    title: orNull(title),
    date: orNull(date),
    zone: orNull(postmortem.timeline.zone),
    kind: orNull(postmortem.kind),
    status: postmortem.status,
    severity: orNull(postmortem.severity),
    class: orNull(known.class),
    services,
    related: postmortem.frontMatter.fields.get('related')?.items ?? [],
  };
}

const daysOf = (
  postmortem: Postmortem,
  history: RecordHistory | undefined,
): Pick<PostmortemRecord, 'draftedOn' | 'publishedOn'> => ({
  draftedOn: orNull(dayOf(postmortem, 'drafted')?.date ?? history?.draftedOn),
  publishedOn: orNull(publicationOf(postmortem)?.date ?? history?.publishedOn),
});

/** The moment that a key of the front matter tells, with the date and the zone of the document where it has none. */
function momentOf({ frontMatter, date, timeline }: Postmortem, key: string): string | undefined {
  const read = readStamp(frontMatter.fields.get(key)?.value.trim() ?? '', 0);
  return read === undefined ? undefined : resolveStamp(read, present({ date, zone: timeline.zone })).iso;
}

type Measured = 'noticed' | 'reported' | 'durations' | 'notes';

function momentsOf(postmortem: Postmortem): Pick<PostmortemRecord, Measured> {
  const end = (name: Milestone): End => ({ name, iso: postmortem.milestones[name] });
  const [noticed, reported] = [momentOf(postmortem, 'noticed'), momentOf(postmortem, 'reported')];
  const durations = {
    timeToDetect: durationBetween(end('start'), end('detected')),
    timeToAcknowledge: durationBetween(end('detected'), end('acknowledged')),
    timeToMitigate: durationBetween(end('start'), end('mitigated')),
    timeToResolve: durationBetween(end('start'), end('resolved')),
    reportingLag: durationBetween({ name: 'noticed', iso: noticed }, { name: 'reported', iso: reported }),
  };
  return { noticed: orNull(noticed), reported: orNull(reported), durations, notes: notesOf(durations) };
}

/** What is wrong with times that are told; what is not told is no mistake. */
const notesOf = (durations: PostmortemRecord['durations']): readonly string[] =>
  Object.values(durations).flatMap(({ from, to, missing }) =>
    from === null || to === null || missing === null ? [] : [missing],
  );

function countByRule(findings: readonly CountedFinding[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
