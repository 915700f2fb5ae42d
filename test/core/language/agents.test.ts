import assert from 'node:assert/strict';
import { read } from '../../../server/core/language/read.ts';

const ROWS: readonly (readonly [text: string, products: readonly string[], agents: readonly string[]])[] = [
  ['On 4 March Dave misconfigured the firewall.', [], ['Dave']],
  ['On Tuesday Dave misconfigured the firewall.', [], ['Dave']],
  ['In March 2026 Dave misconfigured the firewall.', [], ['Dave']],
  ['Dave misconfigured the firewall.', ['Dave'], []],
  ['Zagan misconfigured the firewall.', ['zagan'], []],
];

suite('who is read as an agent', () => {
  for (const [text, products, agents] of ROWS) {
    test(`${text} ${products.join()}`, () => {
      const reading = read(text, { people: [], products, roles: [] });
      assert.deepEqual(
        reading.frames.map((frame) => frame.agent.text),
        agents,
      );
    });
  }
});
