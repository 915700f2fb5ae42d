import type { Row } from './notations.table.ts';

const alone = (notation: string, line: string, action: Row['actions'][number]): Row => ({
  notation,
  body: `${line}\n`,
  actions: [action],
});

const given = (line: string, text = 'Add a queue for retries'): Row =>
  alone(`no longer planned: ${line}`, `- ${line}`, { text });

const QUOTA = 'Quota for replay jobs';
const OWNED = { text: QUOTA, owners: ['Mei'], due: '2026-09-30', dueText: '2026-09-30' };
const PROBE = { text: 'add a probe', due: '2026-03-01', dueText: 'by 1 March' };

/** How people write owners, dates and states in places that the collection does not list. The incident was on 2026-02-10. */
export const FAMILIES: readonly Row[] = [
  given('❌ Add a queue for retries'),
  given('🚫 Add a queue for retries'),
  given('Add a queue for retries — dropped'),
  given("Add a queue for retries (won't do)"),
  given('Add a queue for retries (rejected, too costly)'),
  given("Add a queue for retries — won't fix, the vendor does it"),
  given('Add a queue for retries — no longer needed'),
  given('**Dropped:** Add a queue for retries'),
  given('WONTFIX: Add a queue for retries'),
  given('~~Add a queue for retries~~ obsolete'),
  given('Dropped packets are counted by the exporter', 'Dropped packets are counted by the exporter'),
  given('Accept the risk of a second outage in the register', 'Accept the risk of a second outage in the register'),
  alone('a day and a month with a stroke', '- [ ] Add a probe (Mei, 3/27)', {
    text: 'Add a probe',
    owners: ['Mei'],
    due: '2026-03-27',
    dueText: '3/27',
  }),
  alone('a last word behind a colon', '- Add a probe: completed on March 16', { text: 'Add a probe', done: true }),
  alone('a line through an item that is done', '- ~~Add a probe~~ Fixed', { text: 'Add a probe', done: true }),
  alone('facts in parentheses with slashes', '- [ ] Separate state buckets (Yusuf / 2026-08-31 / PLAT-601)', {
    text: 'Separate state buckets',
    owners: ['Yusuf'],
    due: '2026-08-31',
    dueText: '2026-08-31',
    tickets: ['PLAT-601'],
  }),
  alone(
    'a handle in front of an address',
    '- [ ] Diff of chart values @kleinm https://github.com/acme/shop/issues/78',
    { text: 'Diff of chart values', owners: ['@kleinm'], tickets: ['https://github.com/acme/shop/issues/78'] },
  ),
  alone('text, owner, date', `- ${QUOTA} — Mei — 2026-09-30`, OWNED),
  alone('text, date, owner', `- ${QUOTA} — 2026-09-30 — Mei`, OWNED),
  alone('owner, text, date', `- Mei — ${QUOTA} — 2026-09-30`, OWNED),
  alone('date, owner, text', `- 2026-09-30 — Mei — ${QUOTA}`, OWNED),
  alone('text, team, date, ticket', `- ${QUOTA} – Data Platform – end of September 2026 – #291`, {
    text: QUOTA,
    owners: ['Data Platform'],
    due: '2026-09-30',
    dueText: 'end of September 2026',
    tickets: ['#291'],
  }),
  alone('two owners with &', '- Key by invoice (Jonas & Mei, 16 October)', {
    text: 'Key by invoice',
    owners: ['Jonas', 'Mei'],
    due: '2026-10-16',
    dueText: '16 October',
  }),
  alone('two owners with a comma', '- Key by invoice — Jonas, Mei — 16 October', {
    text: 'Key by invoice',
    owners: ['Jonas', 'Mei'],
    due: '2026-10-16',
    dueText: '16 October',
  }),
  alone('a month that is a name', '- Key by invoice (Mei)', { text: 'Key by invoice', owners: ['Mei'] }),
  alone('shipped on a day', '1. **Key by invoice.** Shipped on February 13th.', {
    text: 'Key by invoice',
    done: true,
  }),
  alone('a length of time', '- Improve the speed of restarts (ETA 2 weeks)', {
    text: 'Improve the speed of restarts',
    dueText: '2 weeks',
  }),
  alone('the date in front', '- By 1 March, Kim will add a probe', {
    text: 'add a probe',
    owners: ['Kim'],
    due: '2026-03-01',
    dueText: 'By 1 March',
  }),
  alone('a person who will', '- Kim and Jo to add a probe by 1 March', { ...PROBE, owners: ['Kim', 'Jo'] }),
  alone('a team that will', '- The storage team will add a probe by 1 March', {
    ...PROBE,
    owners: ['The storage team'],
    collective: true,
  }),
  alone('a handle that is to', '- @kim to add a probe by 1 March', { ...PROBE, owners: ['@kim'] }),
  alone('a verb in front of to', '- Refuse to start when a run was made within the hour', {
    text: 'Refuse to start when a run was made within the hour',
  }),
  alone('assigned to', '- Assigned to Kim: add a probe', { text: 'add a probe', owners: ['Kim'] }),
  {
    notation: 'the day on which it was done, in a column',
    body: '| No. | Measure | Responsible | Completed |\n|---|---|---|---|\n| M1 | Extract at 18:00 | Ann Lee | 12.02.2026 |\n| M2 | Lock timeout | Jo Fox | |\n',
    actions: [
      { text: 'Extract at 18:00', owners: ['Ann Lee'], done: true },
      { text: 'Lock timeout', owners: ['Jo Fox'] },
    ],
  },
  {
    notation: 'PIC and remarks',
    body: '| S/N | Corrective / preventive action | PIC | Completion date | Remarks |\n|---|---|---|---|---|\n| 1 | List all keys | Siti Rahman | 30 Sep 2026 | Done on 28 Sep |\n| 2 | Alarm in time | Tan Wei | 15 Oct 2026 | Done when it rings |\n',
    actions: [
      { text: 'List all keys', owners: ['Siti Rahman'], due: '2026-09-30', dueText: '30 Sep 2026', done: true },
      { text: 'Alarm in time', owners: ['Tan Wei'], due: '2026-10-15', dueText: '15 Oct 2026' },
    ],
  },
  {
    notation: 'a column of marks',
    body: '| Action | DRI | Done? | Tracked in |\n|---|---|---|---|\n| Add a queue | @a | ✅ | RELI-31 |\n| Add a probe | @b | ❌ | RELI-32 |\n',
    actions: [
      { text: 'Add a queue', owners: ['@a'], done: true, tickets: ['RELI-31'] },
      { text: 'Add a probe', owners: ['@b'], tickets: ['RELI-32'] },
    ],
  },
  {
    notation: 'a table without the line below its header',
    body: 'Action | Owner | Due\nAdd a probe | @kim | 2026-03-01\nAdd a quota | @jo | 2026-03-02\n',
    actions: [
      { text: 'Add a probe', owners: ['@kim'], due: '2026-03-01', dueText: '2026-03-01' },
      { text: 'Add a quota', owners: ['@jo'], due: '2026-03-02', dueText: '2026-03-02' },
    ],
  },
  {
    notation: 'a list in HTML',
    body: '<ul>\n<li>Add a probe — @kim, due 2026-03-01</li>\n<li><b>Add a quota</b> (@jo)</li>\n</ul>\n',
    actions: [
      { text: 'Add a probe', owners: ['@kim'], due: '2026-03-01', dueText: '2026-03-01' },
      { text: 'Add a quota', owners: ['@jo'] },
    ],
  },
  {
    notation: 'a sub-heading that is the owner',
    body: '### @jo\n\n- Add a probe\n- Add a quota — @kim\n\n### Platform team\n\n- Add a queue\n',
    actions: [
      { text: 'Add a probe', owners: ['@jo'] },
      { text: 'Add a quota', owners: ['@kim'] },
      { text: 'Add a queue', owners: ['Platform team'], collective: true },
    ],
  },
  {
    notation: 'an item that is the owner of those in it',
    body: '- **Kim Lee**\n  - Add a probe\n- @jo\n  - Add a quota\n',
    actions: [
      { text: 'Add a probe', owners: ['Kim Lee'] },
      { text: 'Add a quota', owners: ['@jo'] },
    ],
  },
  {
    notation: 'what was done during the incident',
    heading: '## Actions taken during the response',
    body: `- Rolled back the resolver in eu-west.\n`,
    actions: [],
  },
  {
    notation: 'start, stop, continue',
    body: '### Start\n\n- Renew sessions every 60 days — @kim\n\n### Continue\n\n- Keep the paper list\n',
    actions: [{ text: 'Renew sessions every 60 days', owners: ['@kim'] }, { text: 'Keep the paper list' }],
  },
  alone('somebody who is on it, in parentheses', '- Split the nightly job (Noa is on it)', {
    text: 'Split the nightly job',
    owners: ['Noa'],
  }),
  alone('somebody who owns it, in a sentence of its own', '- Rotate the keys. Jonas owns this.', {
    text: 'Rotate the keys',
    owners: ['Jonas'],
  }),
  alone('a pronoun is nobody by name', '- Confirm the quota with Ann. She owns it.', {
    text: 'Confirm the quota with Ann. She owns it.',
  }),
  alone('on call is nobody on it', '- Check who is on call', { text: 'Check who is on call' }),
  {
    notation: 'a state behind the ticket, in its cell',
    body: '| Action | Owner | Ticket |\n|---|---|---|\n| Add a queue | @a | RELI-31 **DONE** |\n| Add a probe | @b | n/a TODO |\n| Add a quota | @c | RELI-33 (in progress) |\n',
    actions: [
      { text: 'Add a queue', owners: ['@a'], done: true, tickets: ['RELI-31'] },
      { text: 'Add a probe', owners: ['@b'] },
      { text: 'Add a quota', owners: ['@c'], tickets: ['RELI-33'] },
    ],
  },
  {
    notation: 'a cell that says that there is no owner',
    body: '| Action | Owner |\n|---|---|\n| Add a queue | Unassigned |\n| Add a probe | *(not yet assigned)* |\n| Add a quota | Nobody yet |\n',
    actions: [{ text: 'Add a queue' }, { text: 'Add a probe' }, { text: 'Add a quota' }],
  },
  alone('owner, then done on a day', '1. Idle transactions end after 30 min – Raj – done 14 Feb', {
    text: 'Idle transactions end after 30 min',
    owners: ['Raj'],
    done: true,
  }),
];
