import assert from 'node:assert/strict';
import { recordOf } from './given.ts';

function check(sentence: string, accounts: number): void {
  const { firstPersonAccounts } = recordOf(`# Mail was late\n\n## What happened?\n\n${sentence}\n`);
  assert.equal(firstPersonAccounts, accounts, sentence);
}

const TOLD = [
  'I saw the alert and thought it was a drill.',
  "We weren't sure which bucket it was.",
  'We could not see the logs.',
  'I had just merged the change when the page came.',
  'What I saw was a green dashboard.',
  'We thought that the dashboard was right.',
  'We did not notice the drift.',
  'I typed the wrong name because the two clusters look alike.',
  'My colleague and I checked the logs.',
  "I'd assumed that staging was separate.",
  'I was confused by the two clocks.',
  'We were unaware of the second job.',
  'I remember that the shell still had production open.',
  'I must have clicked the wrong tab.',
  'We had to guess which one it was.',
  '- I opened the console and saw nothing odd.',
  '“I did not know that the flag existed,” said the on-call engineer.',
];

const NOT_TOLD = [
  'We will add a check.',
  'We should have checked twice.',
  'If we had known, we would have stopped.',
  'I wish we had a second pair of eyes.',
  'Did we see it?',
  'Why did we miss it?',
  'What could we have done better?',
  'We were on call.',
  'We use one queue for all tenants.',
  'We rolled back at once.',
  'We refunded the fees.',
  'We experienced an outage.',
  'We apologize for the outage.',
  'The team saw the alert.',
  'The queue was drained.',
  'The service restarted itself, see section I.',
];

suite('record: first-person accounts', () => {
  for (const sentence of TOLD)
    test(`told: ${sentence}`, () => {
      check(sentence, 1);
    });
  for (const sentence of NOT_TOLD)
    test(`not told: ${sentence}`, () => {
      check(sentence, 0);
    });

  test('block quotes are told by somebody', () => {
    check(
      'The on-call engineer wrote:\n\n> I had restarted this broker before.\n> I took the\n> alert for a drill. We need a label.',
      2,
    );
  });

  test('counted by sentence; headings and actions are none', () => {
    const text = '## What we saw\n\nI saw it. I looked.\n\n## Action items\n\n- [x] We fixed the job\n';
    assert.equal(recordOf(text).firstPersonAccounts, 2);
  });
});
