import assert from 'node:assert/strict';
import type { EditsParams } from '../../server/core/index.ts';
import { applyEdits, indexLines } from '../../server/core/index.ts';
import { CHECKOUT, rangeOf, read } from '../support/postmortem.ts';

type Given = Omit<EditsParams, 'uri'>;

function after(text: string, given: Given): string {
  const { service, analysis } = read(text);
  const { edits, nothing } = service.edits(analysis, given);
  assert.equal(nothing === undefined, edits.length > 0);
  const lines = indexLines(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      at: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
      newText,
    })),
  );
}

const check = (text: string, given: Given, expected: string): void => {
  assert.equal(after(text, given), expected);
};

const SHUFFLED = `## Timeline

- 2026-03-14 14:12 UTC Errors rise.
- 2026-03-14 14:05 UTC A deploy.
`;

suite('features: commands on a document', () => {
  test('sort', () => {
    check(
      SHUFFLED,
      { command: 'sortTimeline' },
      '## Timeline\n\n- 2026-03-14 14:05 UTC A deploy.\n- 2026-03-14 14:12 UTC Errors rise.\n',
    );
  });
  test('nothing to do is said, and nothing changes', () => {
    check(
      '## Timeline\n\n- 14:05 UTC A deploy.\n',
      { command: 'sortTimeline' },
      '## Timeline\n\n- 14:05 UTC A deploy.\n',
    );
  });
  test('paste chat under the entry of the cursor', () => {
    const text = after(SHUFFLED, {
      command: 'pasteAsTimeline',
      text: 'kim  [2:20 PM]\nrolling back now\n',
      position: rangeOf(SHUFFLED, 'A deploy').start,
      inTimelineOnly: true,
    });
    assert.match(text, /A deploy\.\n- .*rolling back now\n$/);
  });
  test('paste only inside of a timeline, when that is wished', () => {
    const text = `${SHUFFLED}\n## Impact\n\nNone yet.\n`;
    check(
      text,
      {
        command: 'pasteAsTimeline',
        text: 'kim  [2:20 PM]\nrolling back now\n',
        position: rangeOf(text, 'None').start,
        inTimelineOnly: true,
      },
      text,
    );
  });
  test('an entry of an incident that goes on gets the time, an old one a slot', () => {
    const now = '2026-03-14T14:30:00.000Z';
    assert.match(after(SHUFFLED, { command: 'insertTimelineEntry', now }), /2026-03-14 14:30 UTC.*‹what happened›/);
    assert.match(after(SHUFFLED, { command: 'insertTimelineEntry', now: '2026-11-23T10:00:00Z' }), /‹time›/);
  });
  test('the status: in the front matter, in a field, in a new line, in new front matter', () => {
    check('---\nstatus: draft\n---\n# A\n', { command: 'markInReview' }, '---\nstatus: review\n---\n# A\n');
    check('---\nstatus:\n---\n# A\n', { command: 'markFinal' }, '---\nstatus: final\n---\n# A\n');
    check('---\nkind: data\n---\n# A\n', { command: 'markFinal' }, '---\nstatus: final\nkind: data\n---\n# A\n');
    check('# A\n\n**Status**: Draft\n\nText.\n', { command: 'markFinal' }, '# A\n\n**Status**: final\n\nText.\n');
    check('# A\n', { command: 'markFinal' }, '---\nstatus: final\n---\n\n# A\n');
    check('---\nstatus: final\n---\n', { command: 'markFinal' }, '---\nstatus: final\n---\n');
  });
  test('who may own an action, and by when', () => {
    const { service, analysis } = read(CHECKOUT);
    const { owners, due } = service.actionChoices(analysis);
    assert.deepEqual(owners, ['@kim']);
    assert.equal(due[0]?.date, '2027-01-22');
  });
  test('a tick goes to the action with those words that is nearest', () => {
    const twice = '## Action items\n\n- [ ] Limit it\n- [ ] Check it\n- [ ] Limit it\n';
    check(
      twice,
      { command: 'markActionDone', text: 'Limit it', position: { line: 4, character: 0 } },
      twice.replace(/\[ \] Limit it\n$/, '[x] Limit it\n'),
    );
    check(twice, { command: 'markActionDone', text: 'Gone by now' }, twice);
  });
});
