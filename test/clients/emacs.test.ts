import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blocksOf, checkDriven, drive, ground } from './clients.ts';

suite('Emacs', function () {
  this.timeout(120_000);

  test('findings arrive, a rewrite is taken, a setting is read', async () => {
    const [setUp = ''] = blocksOf('emacs.md', 'elisp');
    const place = ground();
    const init = join(place.folder, '../init.el');
    writeFileSync(init, setUp);
    const args = ['--batch', '--eval', '(package-initialize)', '-l', init, '-l', resolve('test/clients/drive.el')];
    checkDriven(await drive('emacs', args, { ...place, env: { ...place.env, POSTMORTEM_FILE: place.file } }));
  });
});
