const HEAD = `---
postmortem: true
severity: SEV2
status: draft
date: 2026-04-21
---

# Parcel labels carried the address of another order

## Summary

For an hour the label service printed the address of another order on one parcel in nine. Printing was stopped before the lorries left.

## Impact

- 1,870 labels carried a wrong address
- Packing stood still for 82 minutes

`;

const TAIL = `
## Lessons learned

A number is a key only together with what it counts within.

## Action items

- [ ] Key the cache by shop and number — @mara, due 2026-07-10, P1
- [ ] Print the number of the order below the address — @tomas, due 2026-07-31, P2
- [ ] Test with two shops — @noor, due 2026-06-30, P1
`;

const PARAGRAPH = `The cache of the label service is keyed by the number of the order within its shop, and two shops were merged on Monday. From then on two orders could have one number, and the first one to be printed gave its address to the second. The log of the hall shows both numbers side by side, and nobody reads it before noon.

- The key was chosen when there was one shop
- The test data has one shop as well

`;

const entry = (index: number): string => {
  const minute = 8 * 60 + index;
  const clock = [Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `- 2026-04-21 ${clock} UTC The search for the key goes on in hall ${index}\n`;
};

const WORDS_OF_PARAGRAPH = PARAGRAPH.split(/\s+/).length;
const WORDS_OF_ENTRY = entry(0).split(/\s+/).length;
/** Of the words beyond head and tail, how much the timeline holds. */
const TOLD = 0.2;

/** A postmortem of about so many words: prose, list items and a timeline grow, the page that it makes hardly does. */
export function longPostmortem(words: number): string {
  const rest = Math.max(0, words - (HEAD + TAIL).split(/\s+/).length);
  const entries = Array.from({ length: Math.round((rest * TOLD) / WORDS_OF_ENTRY) }, (_, index) => entry(index));
  const paragraphs = Math.round((rest * (1 - TOLD)) / WORDS_OF_PARAGRAPH);
  return `${HEAD}## Root cause\n\n${PARAGRAPH.repeat(paragraphs)}## Timeline\n\n${entries.join('')}${TAIL}`;
}
