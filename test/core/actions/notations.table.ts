/** What is expected of one action; what is not named is absent, empty or false. */
export interface Expected {
  readonly text: string;
  readonly owners?: readonly string[];
  readonly collective?: boolean;
  readonly due?: string;
  readonly dueText?: string;
  readonly done?: boolean;
  readonly tickets?: readonly string[];
  readonly type?: string;
  readonly priority?: string;
}

export interface Row {
  readonly notation: string;
  readonly body: string;
  /** Without one: `## Action items`. */
  readonly heading?: string;
  readonly actions: readonly Expected[];
}

const ISSUE = 'https://github.com/acme/shop/issues';

/** One row a notation of the collection, in our own words; its number in front. The incident was on 2026-02-10. */
export const ROWS: readonly Row[] = [
  {
    notation: '1 bare',
    body: '- Add a test for the login path to the nightly run\n',
    actions: [{ text: 'Add a test for the login path to the nightly run' }],
  },
  {
    notation: '2 bold lead',
    body: '- **Priority classes for the gateway**: scheduled with the next upgrade\n',
    actions: [{ text: 'Priority classes for the gateway: scheduled with the next upgrade' }],
  },
  {
    notation: '3 ticked',
    body: '- [x] Alert on failed sign-ups\n',
    actions: [{ text: 'Alert on failed sign-ups', done: true }],
  },
  {
    notation: '4 question',
    body: '- [ ] Replace nodes older than five days?\n',
    actions: [{ text: 'Replace nodes older than five days?' }],
  },
  {
    notation: '5 link that only points',
    body: `1. test that logs can be read [issue](${ISSUE}/900)\n`,
    actions: [{ text: 'test that logs can be read', tickets: [`${ISSUE}/900`] }],
  },
  {
    notation: '6 template left as it was',
    body: '1. {{ summary }} [link to github issue]\n2. {{ Write a guide }} [link to github issue]\n',
    actions: [{ text: 'Write a guide' }],
  },
  {
    notation: '7 naked address',
    body: '- Fix the metrics of the cache https://github.com/acme/shop/pull/449\n',
    actions: [{ text: 'Fix the metrics of the cache', tickets: ['https://github.com/acme/shop/pull/449'] }],
  },
  {
    notation: '8 past tense, the link in the sentence',
    body: `- Created a [ticket](${ISSUE}/3185) to configure the querier\n`,
    actions: [{ text: 'Created a ticket to configure the querier', tickets: [`${ISSUE}/3185`] }],
  },
  {
    notation: '9 number as the words of the link',
    body: `- Watch the memory of the nodes [#4538](${ISSUE}/4538)\n`,
    actions: [{ text: 'Watch the memory of the nodes', tickets: ['#4538'] }],
  },
  {
    notation: '10 "Ticket" in front, DONE in a pull request',
    body: `- Turn on the filter. Ticket [#2975](${ISSUE}/2975)\n- The canary should check sign-in. DONE in [PR #5126](https://github.com/acme/shop/pull/5126)\n`,
    actions: [
      { text: 'Turn on the filter.', tickets: ['#2975'] },
      { text: 'The canary should check sign-in.', tickets: ['#5126'], done: true },
    ],
  },
  {
    notation: '11 detail nested below is no action',
    body: '7. Ignore build output in the repository\n   1. It holds personal tokens\n8. Rotate the tokens\n',
    actions: [{ text: 'Ignore build output in the repository' }, { text: 'Rotate the tokens' }],
  },
  {
    notation: '12 ticket number in a tracker',
    body: '- Ticket raised with the provider [#4264](https://app.zenhub.com/workspaces/a/issues/4264)\n',
    actions: [{ text: 'Ticket raised with the provider', tickets: ['#4264'] }],
  },
  {
    notation: '13 mark for done',
    body: '- ✅ Reverted the change and released version 1.270.1\n',
    actions: [{ text: 'Reverted the change and released version 1.270.1', done: true }],
  },
  {
    notation: '14 owner at the end of the line',
    body: '- **Client monitoring**: Set up alerts for browsers. Owner: @lucas\n',
    actions: [{ text: 'Client monitoring: Set up alerts for browsers.', owners: ['@lucas'] }],
  },
  {
    notation: '15 target in the heading',
    heading: '## Remediation\n\n### Long-term improvements (Target: Q4 2026 - Q1 2027)',
    body: '- Test every version against the last ten\n',
    actions: [{ text: 'Test every version against the last ten', due: '2027-03-31', dueText: 'Q4 2026 - Q1 2027' }],
  },
  {
    notation: '16 condition above the list',
    heading: '## Action items\n\n**To complete before sync is turned on again:**',
    body: '- Evaluate the state of the deployment\n',
    actions: [{ text: 'Evaluate the state of the deployment' }],
  },
  {
    notation: '17 taken and planned',
    heading:
      '## Lessons learned\n\n**Actions taken:**\n\n1. We extended the scope of the program.\n\n**Actions planned:**',
    body: '1. Make the reporting address easy to find.\n',
    actions: [
      { text: 'We extended the scope of the program.', done: true },
      { text: 'Make the reporting address easy to find.' },
    ],
  },
  {
    notation: '18 a query as the only word',
    body: '* https://github.com/acme/shop/issues?q=label%3Apostmortem\n',
    actions: [
      {
        text: 'https://github.com/acme/shop/issues?q=label%3Apostmortem',
        tickets: ['https://github.com/acme/shop/issues?q=label%3Apostmortem'],
      },
    ],
  },
  {
    notation: '19 title that is the link',
    body: `* [ ] [Pin the base image](${ISSUE}/12)\n`,
    actions: [{ text: 'Pin the base image', tickets: [`${ISSUE}/12`] }],
  },
  {
    notation: '20 reference link',
    body: `- Before the next try, keep the updated job: [#11134]\n\n[#11134]: ${ISSUE}/11134\n`,
    actions: [{ text: 'Before the next try, keep the updated job', tickets: ['#11134'] }],
  },
  {
    notation: '21 table with type, priority, owner and bug',
    body: '| Action Item | Type | Priority | Owner | Tracking Bug |\n| --- | --- | --- | --- | --- |\n| Make automation better. | mitigate | P2 | logan@ | |\n',
    actions: [{ text: 'Make automation better.', type: 'mitigate', priority: 'P2', owners: ['logan@'] }],
  },
  {
    notation: '22 table with who and due date',
    body: '| Action Item | Type | Who | Priority | Bug # | Due Date |\n| --- | --- | --- | --- | --- | --- |\n| Alert on lag | detect | Ann | P1 | 8871 | 2026-03-01 |\n',
    actions: [
      {
        text: 'Alert on lag',
        type: 'detect',
        owners: ['Ann'],
        priority: 'P1',
        tickets: ['8871'],
        due: '2026-03-01',
        dueText: '2026-03-01',
      },
    ],
  },
  {
    notation: '23 table with kind and due date',
    body: '| Action Item | Kind | Due Date |\n| --- | --- | --- |\n| Lint certificates | Prevent | 2038-01-19 |\n',
    actions: [{ text: 'Lint certificates', type: 'prevent', due: '2038-01-19', dueText: '2038-01-19' }],
  },
  {
    notation: '24 numbered table',
    body: `| # | Action | Type | Priority | Owner | Issue |\n| --- | --- | --- | --- | --- | --- |\n| 1 | Check the changelog | prevent | P1 | [developer] | [#295](${ISSUE}/295) |\n`,
    actions: [
      { text: 'Check the changelog', type: 'prevent', priority: 'P1', owners: ['developer'], tickets: ['#295'] },
    ],
  },
  {
    notation: '25 team, placeholder date, key',
    body: '| Action | Type | Priority | Owner | Due | Ticket |\n| --- | --- | --- | --- | --- | --- |\n| Set a timeout of 2 s | Prevent | P0 | NetSec Team | YYYY-MM-DD | SEC-402 |\n',
    actions: [
      {
        text: 'Set a timeout of 2 s',
        type: 'prevent',
        priority: 'P0',
        owners: ['NetSec Team'],
        collective: true,
        dueText: 'YYYY-MM-DD',
        tickets: ['SEC-402'],
      },
    ],
  },
  {
    notation: '26 date without a year is the next one',
    body: '| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Test the payment check | Alice | Jan 20 | Not started |\n| Page on refusals | Bo | Mar 3 | Done |\n',
    actions: [
      { text: 'Test the payment check', owners: ['Alice'], due: '2027-01-20', dueText: 'Jan 20' },
      { text: 'Page on refusals', owners: ['Bo'], due: '2026-03-03', dueText: 'Mar 3', done: true },
    ],
  },
  {
    notation: '27 reference, full name, state',
    body: '| Ref | Action | Owner | Due | Status |\n| --- | --- | --- | --- | --- |\n| A-DAT-021 | Complete the register | Claudia Rossi | 30 March 2026 | Open |\n',
    actions: [
      { text: 'Complete the register', owners: ['Claudia Rossi'], due: '2026-03-30', dueText: '30 March 2026' },
    ],
  },
  {
    notation: '28 table, due "Now"',
    body: '| ID | Item | Owner | When | Status |\n| --- | --- | --- | --- | --- |\n| AI-001 | Fix the finding | Ines | Now | Pending |\n',
    actions: [{ text: 'Fix the finding', owners: ['Ines'], dueText: 'Now' }],
  },
  {
    notation: '29 box without a bullet, owner and date in parentheses',
    body: '[ ] Watch slow queries (owner: @alice, due: Jan 5)\n',
    actions: [{ text: 'Watch slow queries', owners: ['@alice'], due: '2027-01-05', dueText: 'Jan 5' }],
  },
  {
    notation: '30 labels in line',
    body: '- [ ] Limit the pool Owner: @x Due: 2026-04-01\n',
    actions: [{ text: 'Limit the pool', owners: ['@x'], due: '2026-04-01', dueText: '2026-04-01' }],
  },
  {
    notation: '30 table with role and linked ticket',
    body: '| Action | Owner (Role) | Due Date | Linked Ticket |\n| --- | --- | --- | --- |\n| Add a second region | Storage lead | by end of March | OPS-77 |\n',
    actions: [
      {
        text: 'Add a second region',
        owners: ['Storage lead'],
        due: '2026-03-31',
        dueText: 'by end of March',
        tickets: ['OPS-77'],
      },
    ],
  },
  {
    notation: '31 key, summary, assignee',
    body: '| Key | Summary | Assignee | Due Date |\n| --- | --- | --- | --- |\n| ENG-12 | Split the job | May | ASAP |\n',
    actions: [{ text: 'Split the job', owners: ['May'], dueText: 'ASAP', tickets: ['ENG-12'] }],
  },
  {
    notation: '31 sub-headings that are types',
    heading: '## Action items\n\n### Prevention',
    body: '- Block public rules\n\n### Detection\n\n- Alert on public rules\n',
    actions: [
      { text: 'Block public rules', type: 'prevent' },
      { text: 'Alert on public rules', type: 'detect' },
    ],
  },
  {
    notation: '31 state as a suffix',
    body: '- Roll out the new client (Completed)\n- Warn about old clients (Estimated completion: April 2026)\n',
    actions: [
      { text: 'Roll out the new client', done: true },
      { text: 'Warn about old clients', due: '2026-04-30', dueText: 'April 2026' },
    ],
  },
  {
    notation: 'canonical form',
    body: '- [ ] **AI-3** Add a policy check to the pipeline — @jane, due 2026-03-01, P1, prevent, #1234, factor:CF-2\n',
    actions: [
      {
        text: 'Add a policy check to the pipeline',
        owners: ['@jane'],
        due: '2026-03-01',
        dueText: '2026-03-01',
        priority: 'P1',
        type: 'prevent',
        tickets: ['#1234'],
      },
    ],
  },
  {
    notation: 'several owners, several tickets',
    body: '- Rotate the keys (owners: @ann, @bo; ENG-1, ENG-2)\n',
    actions: [{ text: 'Rotate the keys', owners: ['@ann', '@bo'], tickets: ['ENG-1', 'ENG-2'] }],
  },
  {
    notation: 'nobody in particular',
    body: '- Write the runbook. Owner: everyone\n- Test it. Owner: TBD\n',
    actions: [
      { text: 'Write the runbook.', owners: ['everyone'], collective: true },
      { text: 'Test it.', owners: ['TBD'], collective: true },
    ],
  },
  {
    notation: 'a name behind a dash, a date behind "by"',
    body: '- Publish the limits — Jane Doe\n- Alice to add the alert by 15 March 2026\n',
    actions: [
      { text: 'Publish the limits', owners: ['Jane Doe'] },
      { text: 'add the alert', owners: ['Alice'], due: '2026-03-15', dueText: 'by 15 March 2026' },
    ],
  },
  {
    notation: 'words that only look like an owner or a date',
    body: '- Switch to using managed storage\n- Ask what @jane saw by reading her notes\n- Measure latency by region — Grafana\n',
    actions: [
      { text: 'Switch to using managed storage' },
      { text: 'Ask what @jane saw by reading her notes' },
      { text: 'Measure latency by region — Grafana' },
    ],
  },
  {
    notation: 'a box with an owner outside of the sections for actions',
    heading: '## What went wrong',
    body: '- [ ] Add the alert (owner: @jane)\n- [ ] nobody looked\n- a plain sentence\n',
    actions: [{ text: 'Add the alert', owners: ['@jane'] }],
  },
  {
    notation: 'a table with a blank header',
    body: '|  |  |  |\n|---|---|---|\n| Add an alert on lag | @kim | 2026-03-01 |\n| Cap retries | Jo Berg | March 5 |\n',
    actions: [
      { text: 'Add an alert on lag', owners: ['@kim'], due: '2026-03-01', dueText: '2026-03-01' },
      { text: 'Cap retries', owners: ['Jo Berg'], due: '2026-03-05', dueText: 'March 5' },
    ],
  },
  {
    notation: 'a table whose first row is an action too',
    body: '| Add an alert on lag | @kim | OPS-7 |\n|---|---|---|\n| Cap retries | Jo Berg | OPS-8 |\n',
    actions: [
      { text: 'Add an alert on lag', owners: ['@kim'], tickets: ['OPS-7'] },
      { text: 'Cap retries', owners: ['Jo Berg'], tickets: ['OPS-8'] },
    ],
  },
  {
    notation: 'headers of two words',
    body: '| # | Corrective action | Owner / DRI | Target completion | Jira key | Action status |\n|---|---|---|---|---|---|\n| 1 | Cap retries | Jo | Q2 2026 | OPS-7 | Completed |\n',
    actions: [
      { text: 'Cap retries', owners: ['Jo'], due: '2026-06-30', dueText: 'Q2 2026', tickets: ['OPS-7'], done: true },
    ],
  },
  {
    notation: 'rows that only name a group',
    body: '| Action | Owner |\n|---|---|\n| **Prevent** | |\n| Cap retries | @jo |\n| **Detect** | |\n| Alert on lag | @kim |\n',
    actions: [
      { text: 'Cap retries', owners: ['@jo'] },
      { text: 'Alert on lag', owners: ['@kim'] },
    ],
  },
  {
    notation: 'priority in front, labels behind dashes',
    body: '1. **[P1]** Alert on lag — *Owner:* @kim — *Due:* 2026-03-01\n2. 🟡 Medium: Cap retries. Owner: Jo, Due: 2026-04-01\n',
    actions: [
      { text: 'Alert on lag', owners: ['@kim'], due: '2026-03-01', dueText: '2026-03-01', priority: 'P1' },
      { text: 'Cap retries.', owners: ['Jo'], due: '2026-04-01', dueText: '2026-04-01', priority: 'Medium' },
    ],
  },
  {
    notation: 'handle and date at the end, no marks',
    body: '- Alert on lag @kim 2026-03-01\n- Cap retries @jo by end of March\n',
    actions: [
      { text: 'Alert on lag', owners: ['@kim'], due: '2026-03-01', dueText: '2026-03-01' },
      { text: 'Cap retries', owners: ['@jo'], due: '2026-03-31', dueText: 'by end of March' },
    ],
  },
  {
    notation: 'a name in front, with a colon or "will"',
    body: '- Kim Lee: Add an alert on lag by March 1\n- Jane will cap retries by the end of March.\n- Grafana: add a panel for lag\n',
    actions: [
      { text: 'Add an alert on lag', owners: ['Kim Lee'], due: '2026-03-01', dueText: 'by March 1' },
      { text: 'cap retries.', owners: ['Jane'], due: '2026-03-31', dueText: 'by the end of March' },
      { text: 'Grafana: add a panel for lag' },
    ],
  },
  {
    notation: 'marks of code',
    body: '* TODO(@kim): alert on lag\n* FIXME Cap retries (#12)\n',
    actions: [
      { text: 'alert on lag', owners: ['@kim'] },
      { text: 'Cap retries', tickets: ['#12'] },
    ],
  },
  {
    notation: 'boxes that are characters',
    body: '- ☐ Alert on lag (@kim)\n- ☑ Cap retries (@jo)\n- ✓ Test the failover\n',
    actions: [
      { text: 'Alert on lag', owners: ['@kim'] },
      { text: 'Cap retries', owners: ['@jo'], done: true },
      { text: 'Test the failover', done: true },
    ],
  },
  {
    notation: 'numbered lines without bullets',
    body: 'AI-1: Alert on lag (Owner: Kim, Due: 2026-03-01)\nAI-2: Cap retries (Owner: Jo, Due: 2026-03-05)\n',
    actions: [
      { text: 'Alert on lag', owners: ['Kim'], due: '2026-03-01', dueText: '2026-03-01' },
      { text: 'Cap retries', owners: ['Jo'], due: '2026-03-05', dueText: '2026-03-05' },
    ],
  },
  {
    notation: 'fields with two colons',
    body: '- [ ] Alert on lag [owner:: @kim] [due:: 2026-03-01]\n',
    actions: [{ text: 'Alert on lag', owners: ['@kim'], due: '2026-03-01', dueText: '2026-03-01' }],
  },
  {
    notation: 'labels on lines of their own',
    body: '- **Action:** Alert on lag\n  **Owner:** Kim Lee\n  **Due:** 2026-03-01\n- Cap retries\n  - **Assignee:** Jo Berg\n  - **ETA:** end of March\n',
    actions: [
      { text: 'Alert on lag', owners: ['Kim Lee'], due: '2026-03-01', dueText: '2026-03-01' },
      { text: 'Cap retries', owners: ['Jo Berg'], due: '2026-03-31', dueText: 'end of March' },
    ],
  },
  {
    notation: 'a title in bold above a sentence',
    body: '1. **Careful rollout**\n   We will add a canary stage to the pipeline.\n',
    actions: [{ text: 'Careful rollout. We will add a canary stage to the pipeline.' }],
  },
  {
    notation: 'a paragraph that says what was done',
    heading: '## Lessons learned\n\n### Access\n\n**Action taken:**',
    body: 'The runbook now asks for a private channel.\n\n### Alerts\n\nNobody was paged.\n\n**Action taken:** The alert is now a page.\n',
    actions: [
      { text: 'The runbook now asks for a private channel.', done: true },
      { text: 'The alert is now a page.', done: true },
    ],
  },
  {
    notation: 'sub-headings that only look like other sections',
    heading: '## Action items\n\n### Code and configuration changes',
    body: '- Cap retries\n\n### Incident response and monitoring\n\n- Alert on lag\n\n**Response and monitoring:**\n\n- Page on lag\n\n### References\n\n- The runbook of the queue\n',
    actions: [{ text: 'Cap retries' }, { text: 'Alert on lag' }, { text: 'Page on lag' }],
  },
];
