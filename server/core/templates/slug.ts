const DIACRITICS = /\p{M}/gu; // the accent of "é" once it is decomposed
const NOT_IN_A_SLUG = /[^a-z0-9]+/g; // "Checkout: 5xx"
const HYPHENS_AROUND = /^-|-$/g; // "-a-"
const LONGEST = 60;

/** The words of a title for a file name: lower case, ASCII, hyphens, at most 60 characters and never a cut word. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replace(NOT_IN_A_SLUG, '-')
    .replace(HYPHENS_AROUND, '');
  if (words === '') return 'postmortem';
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf('-', LONGEST);
  return words.slice(0, cut > 0 ? cut : LONGEST);
}
