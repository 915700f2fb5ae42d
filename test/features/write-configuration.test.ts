import assert from 'node:assert/strict';
import type { ConfigurationChange } from '../../server/core/configuration/write.ts';
import { writeConfiguration } from '../../server/core/configuration/write.ts';
import { applyEdits } from '../../server/core/text/edit.ts';

const ALLOW: ConfigurationChange = { key: 'allow', add: 'the on-call missed' };
const OFF: ConfigurationChange = { key: 'rules', rule: 'human-error', level: 'off' };

function check(before: string, change: ConfigurationChange, after: string | null): void {
  const edit = writeConfiguration(before, change);
  assert.equal(edit && applyEdits(before, [edit]), after);
}

suite('features: writing a choice into the configuration file', () => {
  test('a new file', () => {
    check('', ALLOW, 'allow:\n  - the on-call missed\n');
    check('', OFF, 'rules:\n  human-error: off\n');
  });
  test('a key that is not there yet goes to the end, comments stay', () => {
    check('# ours\nteamsMayOwn: true', ALLOW, '# ours\nteamsMayOwn: true\nallow:\n  - the on-call missed\n');
  });
  test('a list of lines grows by a line, in its own indentation', () => {
    check('allow:\n- one # why\nrules: {}\n', ALLOW, 'allow:\n- one # why\n- the on-call missed\nrules: {}\n');
    check('allow:\n    - one\n', ALLOW, 'allow:\n    - one\n    - the on-call missed\n');
  });
  test('a rule that has a level gets the new one', () => {
    check('rules:\n  human-error: hint # mild\n', OFF, 'rules:\n  human-error: off # mild\n');
    check('rules:\n  judgement: off\n', OFF, 'rules:\n  judgement: off\n  human-error: off\n');
  });
  test('lists in brackets and empty values', () => {
    check('allow: [one]\n', ALLOW, 'allow: [ one, the on-call missed ]\n');
    check('allow:\n', ALLOW, 'allow:\n  - the on-call missed\n');
    check('rules:\n', OFF, 'rules:\n  human-error: off\n');
  });
  test('words that YAML would read otherwise are quoted', () => {
    check('', { key: 'allow', add: 'no: he did not' }, 'allow:\n  - "no: he did not"\n');
    check('', { key: 'products', add: '@jordan' }, 'products:\n  - "@jordan"\n');
  });
  test('JSON', () => {
    check('{ "allow": ["one"] }', ALLOW, '{\n  "allow": [\n    "one",\n    "the on-call missed"\n  ]\n}\n');
    check('{}', OFF, '{\n  "rules": {\n    "human-error": "off"\n  }\n}\n');
  });
  test('a file that cannot be read is left alone', () => {
    check('allow: [one', ALLOW, null);
    check('- a\n- list\n', ALLOW, null);
    check('{ "allow": ', ALLOW, null);
  });
});
