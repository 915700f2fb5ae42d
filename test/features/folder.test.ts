import assert from 'node:assert/strict';
import type { FolderDigest, FolderResult } from '../../server/core/index.ts';
import { digestOf, folderOverview, issueFor } from '../../server/core/index.ts';
import { CHECKOUT, serviceFor, TODAY } from '../support/postmortem.ts';

const digest = (path: string, text: string): FolderDigest =>
  digestOf(serviceFor().parse({ text, path }), { uri: `file:///w/${path}`, path });

const overview = (...digests: readonly FolderDigest[]): Pick<FolderResult, 'postmortems' | 'groups'> =>
  folderOverview(digests, { today: TODAY });

const dated = (date: string, front = ''): FolderDigest =>
  digest(`${date}-x.md`, `---\ndate: ${date}\n${front}---\n\n# Outage of ${date}\n\n## What happened?\n\nIt broke.\n`);

const ACTIONS = `# Mail

## Action items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Limit the queue | @kim | 2026-11-01 | Open |
| Watch the queue | @jo | 2026-11-27 | Open |
| Test the queue | @jo | 2027-03-01 | Open |
| Name the queue | the platform team | ASAP | Open |
| Drain the queue | @kim | 2026-03-20 | Done |
`;

suite('features: what an index keeps of a postmortem', () => {
  test('the document by its title, and its actions, for a search', () => {
    const [symbol] = digest('2026-03-14-checkout.md', CHECKOUT).symbols;
    assert.equal(symbol?.name, 'Postmortem: checkout outage');
    assert.deepEqual(
      symbol.children?.map(({ name, detail }) => [name, detail]),
      [['Check firewall rules before they are deployed', '@kim, due 2027-01-15']],
    );
  });
  test('what a list shows, and nothing that is not written', () => {
    const text =
      '---\nclass: capacity\nservices: [mail]\nstatus: draft\nseverity: SEV2\n---\n\n# Mail is late\n\n## Impact\n\n1,204 mails.\n';
    const { listed } = digest('a/2026-03-18-mail.md', text);
    assert.deepEqual(
      { ...listed, range: listed.range.start.line },
      {
        uri: 'file:///w/a/2026-03-18-mail.md',
        path: 'a/2026-03-18-mail.md',
        title: 'Mail is late',
        range: 7,
        date: '2026-03-18',
        status: 'draft',
        severity: 'SEV2',
        class: 'capacity',
        services: ['mail'],
        missing: ['What happened?', 'Why did it happen?', 'What did we learn?', 'What are we doing about it?'],
      },
    );
    const bare = digest('notes.md', 'It broke.\n').listed;
    assert.deepEqual([bare.title, bare.status, 'date' in bare, 'class' in bare], ['notes.md', 'review', false, false]);
  });
  test('a heading with nothing below it answers nothing', () => {
    const { missing } = digest('a.md', '# A\n\n## What did we learn?\n\n<!-- What surprised us? -->\n').listed;
    assert.ok(missing.includes('What did we learn?'));
  });
});

suite('features: lists over a folder', () => {
  test('newest first, without a date last, whatever the order in which they came', () => {
    const all = [dated('2026-02-01'), digest('none.md', '# None\n'), dated('2026-11-02'), dated('2025-12-24')];
    for (const digests of [all, [...all].reverse()])
      assert.deepEqual(
        overview(...digests).postmortems.map(({ date }) => date),
        ['2026-11-02', '2026-02-01', '2025-12-24', undefined],
      );
  });
  test('related incidents say why, by their titles', () => {
    const all = overview(
      dated('2026-02-01', 'class: capacity\n'),
      dated('2026-05-01', 'class: Capacity\n'),
      dated('2026-06-01'),
    );
    assert.deepEqual(
      all.postmortems.map(({ related }) => related.map(({ title, reasons }) => [title, ...reasons])),
      [[], [['Outage of 2026-02-01', 'same class: Capacity']], [['Outage of 2026-05-01', 'same class: capacity']]],
    );
  });
  test('actions stand in the groups of the register, each with its place', () => {
    const { groups } = overview(digest('mail.md', ACTIONS));
    assert.deepEqual(
      groups.map(({ id, actions }) => [id, ...actions.map(({ text, range }) => `${text} ${range.start.line}`)]),
      [
        ['overdue', 'Limit the queue 6'],
        ['this-week', 'Watch the queue 7'],
        ['later', 'Test the queue 8'],
        ['no-date', 'Name the queue 9'],
        ['done', 'Drain the queue 10'],
      ],
    );
    const [action] = groups[3]?.actions ?? [];
    assert.deepEqual([action?.dueText, action?.owners, action?.canBeMarked], ['ASAP', ['the platform team'], true]);
  });
  test('no folder, no postmortems: every group is there and empty', () => {
    const { postmortems, groups } = overview();
    assert.deepEqual([postmortems.length, groups.length, groups.flatMap(({ actions }) => actions).length], [0, 5, 0]);
  });
  test('an action as an issue, while it is there', () => {
    const mail = digest('mail.md', ACTIONS);
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 9 } };
    const issue = issueFor(mail, { text: 'Limit the queue', range });
    assert.equal(issue?.title, 'Limit the queue');
    assert.match(issue.body, /mail\.md:7[\s\S]*2026\W+11\W+01/);
    assert.equal(issueFor(mail, { text: 'Gone by now', range }), undefined);
  });
});
