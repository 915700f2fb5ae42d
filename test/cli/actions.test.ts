import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { folderWith, postmortem } from './process.ts';

const TODAY = ['--today', '2026-11-23'] as const;

const withActions = (title: string, lines: readonly string[]): string =>
  `---\npostmortem: true\nseverity: SEV2\n---\n# ${title}\n\n## Action items\n\n${lines.join('\n')}\n`;

const LOGIN = 'postmortems/2026-03-01-login.md';

const FOLDER = {
  'postmortems/2026-03-01-login.md': withActions('Outage of the login page', [
    '- [ ] Alert before a certificate expires — @kim, due 2026-06-01',
    '- [x] Renew the certificate — @ann, due 2026-03-02',
    '- [ ] Keep a second certificate ready — platform team, due 2026-11-27 (OPS-7)',
  ]),
  'postmortems/2026-05-01-orders.md': withActions('Orders lost', [
    '- [ ] Test the queue — @zoe, due 2027-01-15',
    '- [ ] =HYPERLINK("http://x","y") stays text',
  ]),
  'README.md': '# About\n\nNo incident here.\n',
};

const TABLE = `Overdue (1)
  2026-06-01  Alert before a certificate expires
              @kim  postmortems/2026-03-01-login.md:9

This week (1)
  2026-11-27  Keep a second certificate ready
              platform team  OPS-7  postmortems/2026-03-01-login.md:11

Later (1)
  2027-01-15  Test the queue
              @zoe  postmortems/2026-05-01-orders.md:9

No date (1)
              =HYPERLINK("http://x","y") stays text
              postmortems/2026-05-01-orders.md:10

Done (1)
  2026-03-02  Renew the certificate
              @ann  postmortems/2026-03-01-login.md:10

5 action items in 2 postmortems: 1 overdue, 1 this week, 1 later, 1 no date, 1 done
`;

const CSV = `group,due,dueText,text,owners,tickets,type,priority,done,settled,path,line,postmortem,date,severity
overdue,2026-06-01,2026-06-01,Alert before a certificate expires,'@kim,,,,false,false,postmortems/2026-03-01-login.md,9,Outage of the login page,2026-03-01,SEV2
this-week,2026-11-27,2026-11-27,Keep a second certificate ready,platform team,OPS-7,,,false,false,postmortems/2026-03-01-login.md,11,Outage of the login page,2026-03-01,SEV2
later,2027-01-15,2027-01-15,Test the queue,'@zoe,,,,false,false,postmortems/2026-05-01-orders.md,9,Orders lost,2026-05-01,SEV2
no-date,,,"'=HYPERLINK(""http://x"",""y"") stays text",,,,,false,false,postmortems/2026-05-01-orders.md,10,Orders lost,2026-05-01,SEV2
done,2026-03-02,2026-03-02,Renew the certificate,'@ann,,,,true,true,postmortems/2026-03-01-login.md,10,Outage of the login page,2026-03-01,SEV2
`;

const JIRA = `Summary,Issue Type,Description,Priority,Due Date,Labels,Labels
Alert before a certificate expires,Task,"Alert before a certificate expires
From postmortems/2026-03-01-login.md:9
Incident: Outage of the login page
Owner: @kim",,2026-06-01,postmortem,
Test the queue,Task,"Test the queue
From postmortems/2026-05-01-orders.md:9
Incident: Orders lost
Owner: @zoe",,2027-01-15,postmortem,
"'=HYPERLINK(""http://x"",""y"") stays text",Task,"'=HYPERLINK(""http://x"",""y"") stays text
From postmortems/2026-05-01-orders.md:10
Incident: Orders lost",,,postmortem,
`;

const GITHUB = `{"title":"Alert before a certificate expires","body":"- From: [\`postmortems/2026-03-01-login.md:9\`](https://h/o/r/blob/main/postmortems/2026-03-01-login.md#L9)\\n- Incident: Outage of the login page, 2026-03-01, SEV2\\n- Owner: \`@kim\`\\n- Due: 2026-06-01","labels":["postmortem"]}\n`;

interface Expected {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err?: string;
}

/** A run over the folder, to the letter. */
const check = async (args: readonly string[], { code, out, err = '' }: Expected): Promise<void> => {
  assert.deepEqual(await postmortem(['actions', ...TODAY, ...args], folderWith(FOLDER)), { code, out, err });
};

const OVERDUE = `${TABLE.slice(0, TABLE.indexOf('This week'))}1 action item in 2 postmortems: 1 overdue\n`;

const ROWS: readonly (readonly [string, readonly string[], Expected])[] = [
  ['a table, grouped by how pressing they are', [], { code: 0, out: TABLE }],
  ['only what is overdue', ['--overdue'], { code: 0, out: OVERDUE }],
  ['overdue fails a build that asks for it', ['--overdue', '--fail'], { code: 1, out: OVERDUE }],
  ['with everything shown, too', ['--fail'], { code: 1, out: TABLE }],
  ['CSV', ['--format', 'csv'], { code: 0, out: CSV }],
  ['Jira', ['--format', 'jira-csv'], { code: 0, out: JIRA, err: 'Not printed: 1 done, 1 with a ticket.\n' }],
  ['issues', ['--format', 'github', '--overdue', '--link-base', 'https://h/o/r/blob/main'], { code: 0, out: GITHUB }],
  [
    'no postmortem',
    ['README.md', '--overdue', '--format', 'csv'],
    { code: 0, out: CSV.slice(0, CSV.indexOf('\n') + 1) },
  ],
];

suite('command line: actions', () => {
  for (const [name, args, expected] of ROWS) test(name, () => check(args, expected));

  test('nothing overdue fails nothing', async () => {
    const { code } = await postmortem(['actions', '--fail', '--today', '2026-06-01'], folderWith(FOLDER));
    assert.equal(code, 0);
  });

  test('JSON has every key, the totals and what could not be read, which beats --fail', async () => {
    const folder = folderWith({ ...FOLDER, 'latin.md': Uint8Array.from([0xe4]) });
    const { code, out, err } = await postmortem(['actions', '--format', 'json', '--fail', ...TODAY], folder);
    assert.deepEqual({ code, err }, { code: 2, err: 'latin.md: not UTF-8\n' });
    const { actions, ...rest } = JSON.parse(out) as { actions: readonly unknown[] };
    assert.deepEqual(rest, {
      version: 1,
      today: '2026-11-23',
      errors: [{ path: 'latin.md', message: 'not UTF-8' }],
      totals: { postmortems: 2, actions: 5, overdue: 1, 'this-week': 1, later: 1, 'no-date': 1, done: 1 },
    });
    assert.deepEqual(actions[1], {
      path: 'postmortems/2026-03-01-login.md',
      line: 11,
      text: 'Keep a second certificate ready',
      owner: 'platform team',
      ownerIsCollective: true,
      ticket: 'OPS-7',
      due: '2026-11-27',
      dueText: '2026-11-27',
      done: false,
      type: null,
      priority: null,
      settled: false,
      checkbox: true,
      postmortem: { title: 'Outage of the login page', date: '2026-03-01', severity: 'SEV2' },
      overdue: false,
      group: 'this-week',
    });
  });

  test('of several tickets the table names the first', async () => {
    const text = withActions('Orders lost', ['- [ ] Test the queue — @zoe, due 2027-01-15 (OPS-7, OPS-8, OPS-9)']);
    const { out } = await postmortem(['actions', ...TODAY], folderWith({ 'orders.md': text }));
    assert.equal(out.split('\n')[2], '              @zoe  OPS-7  +2  orders.md:9');
  });

  test('a folder without postmortems is told', async () => {
    const { code, out, err } = await postmortem(['actions', ...TODAY], folderWith({ 'README.md': '# About\n' }));
    assert.deepEqual(
      { code, out, err },
      {
        code: 0,
        out: '0 action items in 0 postmortems\n',
        err: 'No postmortem among 1 Markdown file. --all reads every one.\n',
      },
    );
  });

  test('the calendar is sound, and the same to the byte in every zone', async () => {
    const folder = folderWith(FOLDER);
    const args = ['actions', '--format', 'ics', ...TODAY];
    const [here, ...elsewhere] = await Promise.all(
      ['UTC', 'Pacific/Apia', 'Pacific/Pago_Pago'].map((TZ) => postmortem(args, folder, undefined, { TZ })),
    );
    assert.equal(here?.err, 'Not printed: 1 done, 1 without a date.\n');
    for (const there of elsewhere) assert.deepEqual(there, here);
    const events = new ICAL.Component(ICAL.parse(here.out) as unknown[])
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each, { strictExceptions: true }));
    assert.deepEqual(
      events.map(({ summary, startDate, description }) => [
        summary,
        startDate.toString(),
        startDate.isDate,
        description,
      ]),
      [
        ['Alert before a certificate expires', '2026-06-01', true, `@kim\nOutage of the login page\n${LOGIN}:9`],
        ['Keep a second certificate ready', '2026-11-27', true, `platform team\nOutage of the login page\n${LOGIN}:11`],
        ['Test the queue', '2027-01-15', true, '@zoe\nOrders lost\npostmortems/2026-05-01-orders.md:9'],
      ],
    );
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  });
});
