import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blocksOf, checkDriven, drive, ground } from './clients.ts';

suite('Neovim', function () {
  this.timeout(120_000);

  test('findings arrive, a rewrite is taken, a setting is read', async () => {
    const [, older = ''] = blocksOf('neovim.md', 'lua');
    const place = ground();
    const init = join(place.folder, '../init.lua');
    writeFileSync(init, older);
    const script = `luafile ${resolve('test/clients/drive.lua')}`;
    checkDriven(await drive('nvim', ['--headless', '-n', '-i', 'NONE', '-u', init, place.file, '-c', script], place));
  });
});
