const NARROW = new Set("iljtfrI.,:;'|!()[] ");
const WIDE = new Set('mwMW@%—…');
const UPPER = /\p{Lu}|\d/u; // "A"

/**
 * The width of a line in a sans-serif face of one unit, on the generous side: a picture is laid out the same on every
 * machine, whatever face it is drawn with.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width * size;
}

function signWidth(sign: string): number {
  if (NARROW.has(sign)) return 0.42;
  if (WIDE.has(sign)) return 1.05;
  return UPPER.test(sign) ? 0.76 : 0.68;
}
