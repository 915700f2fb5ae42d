import type { QuestionId } from '../model/question.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that mark a sentence as speaking to a question. They rank sentences; they never pick one from elsewhere. */
export const CUES: Readonly<Record<QuestionId, ReadonlySet<string>>> = {
  'what-happened': words(
    'began started outage incident unavailable down failed degraded restored resolved recovered leaked exposed stopped deployed',
  ),
  impact: words(
    'customers users requests affected impacted unable unavailable lost exposed downtime errors data revenue orders accounts ' +
      'degraded minutes hours',
  ),
  why: words(
    'because cause caused causes causing due led resulted result reason trigger triggered factor contributed allowed enabled since',
  ),
  learned: words('learned learnt lesson lessons taught showed shows revealed surprised now know need needs'),
  doing: words('will adding add plan planned next prevent improve replace track tracked follow scheduled'),
};

/** Who feels an incident, and how: a sentence with one of each tells of its impact. */
export const FELT_BY: ReadonlySet<string> = words(
  'customer customers client clients user users visitor visitors shopper shoppers player players reader readers merchant ' +
    'merchants tenant tenants account accounts order orders request requests payment payments booking bookings message ' +
    'messages mail mails record records login logins job jobs build builds page pages site website service services api ' +
    'everyone everybody nobody people teams students patients',
);
export const FELT_AS: ReadonlySet<string> = words(
  'affected impacted unable unavailable lost delayed exposed leaked copied failed fail failing refused rejected error errors ' +
    'down downtime outage slow slower degraded interrupted unreachable inaccessible missing wrong duplicated timed ' +
    'stopped dropped corrupted',
);

/** A whole sentence that only holds the place of an answer, in lower case without marks. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'tbd',
  'tba',
  'tbc',
  'todo',
  'to do',
  'fixme',
  'xxx',
  'n a',
  'na',
  'none yet',
  'not yet',
  'not yet written',
  'to be done',
  'to be determined',
  'to be written',
  'to be added',
  'to be filled in',
  'coming soon',
  'fill in',
  'fill me in',
  'lorem ipsum',
  'work in progress',
]);
