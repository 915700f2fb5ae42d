import assert from 'node:assert/strict';
import { createLanguageService, DEFAULTS, newPostmortem } from '../../../server/core/index.ts';
import type { NewPostmortemParams } from '../../../server/core/index.ts';
import { recognise } from '../../../server/recognise/recognise.ts';

const KINDS: readonly NewPostmortemParams['kind'][] = ['outage', 'security', 'data', 'near-miss', 'blank'];
const TODAY = '2026-11-24';

const written = (kind: NewPostmortemParams['kind']): string =>
  newPostmortem({
    kind,
    title: 'Token in a build log',
    severity: 'SEV2',
    started: '2026-11-23T14:05:00Z',
    today: TODAY,
  }).text;

suite('new postmortem: what is found in it', () => {
  const service = createLanguageService(DEFAULTS, TODAY);
  for (const kind of KINDS) {
    test(`${kind}: sections that are not written yet, as information, and nothing else`, () => {
      const { findings } = service.analyze({ text: written(kind) });
      const kinds = new Set(findings.map(({ rule, severity }) => `${rule}: ${severity}`));
      assert.deepEqual([...kinds], ['empty-section: information']);
    });
    test(`${kind}: is recognised`, () => {
      assert.equal(recognise(written(kind)).postmortem, true);
    });
  }
});
