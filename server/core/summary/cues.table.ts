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
