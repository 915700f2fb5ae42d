import assert from 'node:assert/strict';
import { oneAtATime } from '../../client/src/panels/one-at-a-time.ts';

suite('one at a time', () => {
  test('what is asked for while one runs is done once more', async () => {
    const begun: (() => void)[] = [];
    const run = oneAtATime(
      () =>
        new Promise((end) => {
          begun.push(end);
        }),
    );
    const all = [run(), run(), run()];
    assert.equal(begun.length, 1);
    begun[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(begun.length, 2);
    begun[1]?.();
    await Promise.all(all);
    assert.equal(begun.length, 2);
  });

  test('what is asked for later is done again', async () => {
    const done: string[] = [];
    const run = oneAtATime(() => {
      done.push('run');
      return Promise.resolve();
    });
    await run();
    await run();
    assert.deepEqual(done, ['run', 'run']);
  });
});
