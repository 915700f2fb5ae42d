import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../../server/core/index.ts';
import { ROOT } from '../workbench/places.ts';

/** A postmortem as long as is asked for; every step adds a few words. */
export interface Growing {
  readonly name: string;
  readonly audience: Audience;
  /** 0 is far from the end of a sheet. */
  readonly text: (steps: number) => string;
}

export interface Fixed {
  readonly name: string;
  readonly audience: Audience;
  readonly text: string;
}

const file = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const EXAMPLES = [
  'examples/2026-03-04-exposed-search-cluster-after.md',
  'examples/2026-03-04-exposed-search-cluster-before.md',
  'examples/2026-05-19-checkout-outage.md',
  'examples/2026-07-02-near-miss-backup-restore.md',
  'test/editor/workspace/postmortems/2026-03-14-checkout.md',
] as const;

const AUDIENCES = ['leadership', 'team', 'external'] as const;

const HEAD = `---
postmortem: true
severity: SEV2
status: review
date: 2026-04-21
started: 2026-04-21T08:55:00Z
detected: 2026-04-21T09:10:00Z
mitigated: 2026-04-21T09:58:00Z
resolved: 2026-04-21T11:20:00Z
---

# Parcel labels were printed with the address of another order

## Summary

For an hour and three minutes the label service put the address of another order on one parcel in nine. Printing was stopped at 09:58 UTC, before the lorries left, and the labels of the morning were printed again.

## Impact

- 1,870 labels carried a wrong address, and 1,866 of them were caught in the hall
- 4 parcels went to another household, and a courier brought them back
- Packing stood still for 82 minutes

`;

const WHY = `## Root cause

The cache of the label service is keyed by the number of the order within its shop, and two shops were merged on Monday. From then on two orders could have one number, and the first one to be printed gave its address to the second.

- The key was chosen when there was one shop
- The test data has one shop as well
- The label shows no order number that the packer could compare
`;

const LEARNED = `
## Lessons learned

A number is a key only together with what it counts within. The packers saw the mistake before any graph did: two of them rang the hall office at 09:08.
`;

const LONG_ACTION =
  'Print the number of the order below the address, in a size that can be read at arm’s length in the poor light of the hall';

const actions = (count: number): string =>
  `\n## Action items\n\n${Array.from({ length: count }, (_, index) => `- [ ] ${LONG_ACTION} ${index + 1} — @mara, due 2026-06-${String((index % 28) + 1).padStart(2, '0')}`).join('\n')}\n`;

const FILLER =
  'the merge of the shops changed how numbers are given out and nobody had a list of what depends on them so each service found out alone'.split(
    ' ',
  );

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => FILLER[index % FILLER.length]).join(' ');

const timeline = (entries: number): string =>
  `\n## Timeline\n\n${Array.from({ length: entries }, (_, index) => {
    const minute = 9 * 60 + index * 2;
    const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
    return `- 2026-04-21 ${clock} UTC Step ${index + 1} of the search for the key is taken and written down`;
  }).join('\n')}\n`;

const WIDE = `## Root cause

The key \`tenant_label_address_cache_v2_by_shop_local_order_number\` held no shop, and https://wiki.example.org/labels/cache/keys/2026/04/21/what-is-in-a-key said so.

`;

const CJK = `---
postmortem: true
lang: ja
severity: SEV2
date: 2026-04-21
---

# 配送ラベルの住所が入れ替わった

## Summary

配送ラベルに別の注文の住所が印刷された。 印刷は止められ、ラベルは刷り直された。

`;

/** Each passes over the end of a sheet somewhere: by actions, by prose, by a timeline, by list items, by long words. */
export const GROWING: readonly Growing[] = [
  {
    name: 'one action after the other',
    audience: 'team',
    text: (steps) => `${HEAD}${WHY}${LEARNED}${actions(steps)}`,
  },
  {
    name: 'a lesson that goes on and on',
    audience: 'team',
    text: (steps) => `${HEAD}${WHY}${actions(2)}\n## Lessons learned\n\nWhat we learned is that ${words(steps * 4)}.\n`,
  },
  {
    name: 'a timeline entry after the other',
    audience: 'team',
    text: (steps) => `${HEAD}${WHY}${timeline(steps)}${actions(3)}`,
  },
  {
    name: 'a factor that goes on and on, for leaders',
    audience: 'leadership',
    text: (steps) =>
      `${HEAD}${WHY}- A factor is that ${words(steps * 4)}\n${LEARNED}${actions(5)}`.replace(
        /^- The (?:key|test).*\n/gm,
        '',
      ),
  },
  {
    name: 'a title that goes on and on',
    audience: 'leadership',
    text: (steps) =>
      `${HEAD.replace('of another order\n', `of another order: ${words(steps * 4)}\n`)}${WHY}${LEARNED}${actions(5)}`,
  },
  {
    name: 'words that cannot be broken',
    audience: 'team',
    text: (steps) =>
      `${HEAD}${WIDE}${Array.from({ length: Math.min(steps, 12) }, (_, index) => `- Key number ${index} is \`tenant_label_address_cache_v2_by_shop_local_order_number_${index}\` and stays`).join('\n')}\n${LEARNED}${actions(4 + steps)}`,
  },
  {
    name: 'another script',
    audience: 'team',
    text: (steps) =>
      `${CJK}${actions(3)}${Array.from({ length: steps }, (_, index) => `- [ ] 注文番号をラベルに印刷する 手順${index} — @mara, due 2026-06-01`).join('\n')}\n`,
  },
  {
    name: 'external, with a long answer',
    audience: 'external',
    text: (steps) => `${HEAD}## Root cause\n\nThe cache mixed up two shops, since ${words(steps * 8)}.\n${actions(5)}`,
  },
];

/** As they are: the examples for every audience, an empty document, a heading alone. */
export const FIXED: readonly Fixed[] = [
  ...EXAMPLES.flatMap((path) => AUDIENCES.map((audience) => ({ name: path, audience, text: file(path) }))),
  { name: 'an empty document', audience: 'leadership', text: '' },
  { name: 'a title alone', audience: 'leadership', text: '# Outage\n' },
];
