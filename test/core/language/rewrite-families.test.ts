import assert from 'node:assert/strict';
import { read } from '../../../server/core/language/read.ts';
import { rewritesOf } from '../../../server/core/language/rewrite/rewrite.ts';
import { applyEdits } from '../../../server/core/text/edit.ts';

/** Sentence and the first rewrite offered for it; empty where only the writer can say it. */
const FAMILIES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'clefts and pseudo-clefts': [
    ['It was the storage lead who halved the quota.', 'The quota was halved.'],
    ['What Pavel did was delete the staging index.', 'The staging index was deleted.'],
    ['It turned out to be our DBA who had disabled the backups.', 'It turned out that the backups had been disabled.'],
    ['The one who deleted the index was Pavel, on Monday.', 'The index was deleted, on Monday.'],
    [
      'There was an engineer who had deleted the index and told no one.',
      'The index had been deleted and no one was told.',
    ],
    ['Whoever rotated the key forgot the replica.', 'The key was rotated, and the replica was forgotten.'],
  ],
  'gerunds, participles and absolutes': [
    ['Pavel leaving the port open led to the leak.', 'The port being left open led to the leak.'],
    [
      'By leaving the port open, Pavel gave the attackers a way in.',
      'The port was left open, which gave the attackers a way in.',
    ],
    ['Pavel caused the outage by restarting the leader.', 'The leader was restarted, which caused the outage.'],
    ['Having ignored the page, the analyst deleted the volume.', 'With the page ignored, the volume was deleted.'],
    [
      'While updating the list, Dave deleted the wrong rule.',
      'While the list was being updated, the wrong rule was deleted.',
    ],
    [
      'The engineer restarted the primary, ignoring the warning.',
      'The primary was restarted, and the warning was ignored.',
    ],
  ],
  'relative clauses': [
    [
      'The entry, which an intern had copied with a typo, broke the build.',
      'The entry, which had been copied with a typo, broke the build.',
    ],
    [
      'The script, written by an apprentice who hard-coded the gateway, broke 64 stores.',
      'The script, in which the gateway was hard-coded, broke 64 stores.',
    ],
  ],
  'what hangs on the object stays with it': [
    ['QA never opened the attachment with the trace.', 'The attachment with the trace was never opened.'],
    ['The admin left port 22 wide open to the internet.', 'Port 22 was left wide open to the internet.'],
    ['Dave ignored the warning in the deploy output.', 'The warning in the deploy output was ignored.'],
    [
      'Dave pushed a bad config to every region rather than one.',
      'A bad config was pushed to every region rather than one.',
    ],
  ],
  'idioms and deeds without an object': [
    ['Dave let the certificate lapse.', 'The certificate lapsed.'],
    ['The security team sat on the report for nine days.', 'The report was not acted on for nine days.'],
    ['The on-call did not escalate until 04:10.', 'There was no escalation until 04:10.'],
    ['The on-call forgot to hand over.', 'There was no handover.'],
    ['Security took their eye off the ball once the pen test was over.', ''],
  ],
  nominals: [
    [
      "The engineer's failure to renew the certificate took down the site.",
      'The certificate not being renewed took down the site.',
    ],
    ["A slip of Piotr's took down the site.", 'A slip took down the site.'],
    ["Dave's blunder took down the site.", 'A mistake took down the site.'],
  ],
  counterfactuals: [
    [
      'If she had checked the dashboard, the lag would have been noticed.',
      'The dashboard was not checked, and the lag was not noticed.',
    ],
    ['Someone was meant to have rotated the key by this point.', 'The key had not been rotated by this point.'],
    ['Dave could easily have paused the rollout at 10%.', 'The rollout was not paused at 10%.'],
    ['It would have been wiser to take the snapshot first.', 'The snapshot was not taken first.'],
    ['Nobody could have read that counter.', ''],
  ],
  'verdicts and hindsight': [
    ['Moving the cluster on a Friday was a reckless call.', 'The cluster was moved on a Friday.'],
    ['The decision to skip the backup was irresponsible.', 'The backup was skipped.'],
    ["It doesn't take a genius to see that the column is too short.", 'The column is too short.'],
    ['In hindsight the trend was visible from March.', 'The trend was visible from March.'],
  ],
  'questions and plans': [
    ['Whose fault was it that the backups were stale?', 'How did it come about that the backups were stale?'],
    ['Remind everyone to use the checklist.', 'Add ‹guardrail› so that the checklist is used.'],
    ['Be careful.', ''],
  ],
  pronouns: [
    ['Dave deleted the volume on his last day.', ''],
    ['Dave deployed the wrong build from his laptop.', 'The wrong build was deployed from a laptop.'],
  ],
};

for (const [family, rows] of Object.entries(FAMILIES)) {
  suite(`rewrites: ${family}`, () => {
    for (const [text, wanted] of rows) {
      test(text, () => {
        const reading = read(text, { people: ['Pavel', 'Dave', 'Piotr'], products: [], roles: [] });
        const [first] = reading.frames.flatMap((frame) => rewritesOf({ text, reading }, frame));
        assert.equal(first === undefined ? '' : applyEdits(text, first.edits), wanted);
      });
    }
  });
}
