import assert from 'node:assert/strict';
import { mergeConfigurations } from '../../../server/core/configuration/merge.ts';
import { readConfiguration } from '../../../server/core/configuration/read.ts';
import { slice } from '../../../server/core/text/span.ts';

interface Expected {
  readonly configuration?: object;
  /** Place in the text, and message. */
  readonly problems?: readonly (readonly [string, string])[];
}

function check(text: string, { configuration = {}, problems = [] }: Expected, format: 'yaml' | 'json' = 'yaml'): void {
  const reading = readConfiguration(text, format);
  assert.deepEqual(reading.configuration, configuration);
  assert.deepEqual(
    reading.problems.map(({ at, message }) => [slice(text, at), message]),
    problems,
  );
}

suite('configuration file', () => {
  test('nothing chosen', () => {
    check('', {});
    check('# nothing yet\n', {});
  });
  test('every key', () => {
    check('rules: { placeholder: off, empty-section: hint }', {
      configuration: { rules: { placeholder: 'off', 'empty-section': 'hint' } },
    });
    check('allow: [fat finger, 7]\npeople: [Jordan]', {
      configuration: { allow: ['fat finger', '7'], people: ['Jordan'] },
    });
    check('products: [Juno]\nroles: [release pilot]', {
      configuration: { products: ['Juno'], roles: ['release pilot'] },
    });
    check('teamsMayOwn: true\nrepeatWindowDays: 30', { configuration: { teamsMayOwn: true, repeatWindowDays: 30 } });
    check('headings: { Our Story: what-happened }', { configuration: { headings: { 'our story': 'what-happened' } } });
    check('severities: { red: SEV1 }\ndueDays: { SEV1: 5, Default: 9 }', {
      configuration: { severities: { red: 'SEV1' }, dueDays: { SEV1: 5, default: 9 } },
    });
    check('timezone: UTC\ninclude: ["pm/**"]\nexclude: []', {
      configuration: { timezone: 'UTC', include: ['pm/**'], exclude: [] },
    });
  });
  test('JSON, with tabs', () => {
    check('{\n\t"teamsMayOwn": true\n}', { configuration: { teamsMayOwn: true } }, 'json');
  });
  test('an unknown key names the nearest, the rest goes on', () => {
    check('alow: [x]\nteamsMayOwn: true', {
      configuration: { teamsMayOwn: true },
      problems: [['alow', 'Unknown key "alow". Nearest: "allow".']],
    });
  });
  test('an unknown rule names the nearest', () => {
    check('rules:\n  place-holder: off\n  zzz: off', {
      configuration: { rules: {} },
      problems: [
        ['place-holder', 'No rule has the id "place-holder". Nearest: "placeholder".'],
        ['zzz', 'No rule has the id "zzz".'],
      ],
    });
  });
  test('a wrong value says what is allowed', () => {
    check('rules: { placeholder: warn }', {
      configuration: { rules: {} },
      problems: [['warn', '"rules.placeholder" takes off, hint, information, warning, error.']],
    });
    check('teamsMayOwn: maybe', { problems: [['maybe', '"teamsMayOwn" takes true or false.']] });
    check('allow: everything', { problems: [['everything', '"allow" takes a list.']] });
    check('dueDays: { SEV1: soon, SEV2: 3 }', {
      configuration: { dueDays: { SEV2: 3 } },
      problems: [['soon', '"dueDays.SEV1" takes a whole number of days, 0 to 3650.']],
    });
    check('rules:', { problems: [['rules', '"rules" takes keys and values.']] });
    check('headings: { a: sum }', {
      configuration: { headings: {} },
      problems: [['sum', '"headings.a" takes what-happened, impact, why, learned, doing, summary, timeline.']],
    });
    check('- a', { problems: [['- a', 'Keys and values are expected here, such as "rules:".']] });
  });
  test('what is no YAML chooses nothing', () => {
    const { configuration, problems } = readConfiguration('rules: [', 'yaml');
    assert.deepEqual(configuration, {});
    assert.match(problems[0]?.message ?? '', /^Not YAML: /);
  });
  test('words that every object knows are keys like any other', () => {
    check('constructor: 1', { problems: [['constructor', unknown('constructor')]] });
    check('rules: { toString: off }', {
      configuration: { rules: {} },
      problems: [['toString', 'No rule has the id "toString".']],
    });
  });
});

const unknown = (key: string): string =>
  `Unknown key "${key}". Known: rules, allow, people, products, roles, customers, teamsMayOwn, headings, severities, timezone, dueDays, repeatWindowDays, include, exclude.`;

suite('merged configurations', () => {
  test('nearest first, maps entry by entry, lists whole, defaults behind', () => {
    const merged = mergeConfigurations([
      { rules: { placeholder: 'off' }, allow: ['near'] },
      {
        rules: { placeholder: 'error', 'empty-section': 'hint' },
        allow: ['far'],
        dueDays: { SEV1: 5 },
        teamsMayOwn: true,
      },
    ]);
    assert.deepEqual(merged.rules, { placeholder: 'off', 'empty-section': 'hint' });
    assert.deepEqual(merged.allow, ['near']);
    assert.deepEqual(merged.dueDays, { SEV1: 5, SEV2: 30, default: 60 });
    assert.equal(merged.teamsMayOwn, true);
    assert.equal(merged.repeatWindowDays, 90);
  });
});
