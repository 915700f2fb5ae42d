const WORDS = /[\p{L}\d]{4,}/gu; // "failover"
const COMMON: ReadonlySet<string> = new Set(
  'about after again also because been before better could does from have having into made make more most must need needs other over same should some such than that their them then there these they this those when where which while will with without would'.split(
    ' ',
  ),
);
const STEM = 5;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(WORDS) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)),
  );

/** True when two texts have at least so many words of meaning in common; words count by their first letters. */
export function shareWords(a: string, b: string, least: number): boolean {
  const other = stemsOf(b);
  return [...stemsOf(a)].filter((stem) => other.has(stem)).length >= least;
}
