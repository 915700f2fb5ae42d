import type { AST } from '@eslint-community/regexpp';
import { parseRegExpLiteral } from '@eslint-community/regexpp';

/** More spellings than these are no keyword. */
const MOST_SPELLINGS = 16;

/**
 * Words of which at least one stands, in some case, in everything that the pattern matches; in lower case.
 * A text without any of them need not be searched.
 */
export function keywordsOf(pattern: RegExp): readonly string[] {
  const words = parseRegExpLiteral(pattern).pattern.alternatives.flatMap(bestRun);
  const fewest = [...new Set(words)].filter(
    (word, _, all) => !all.some((other) => other !== word && word.includes(other)),
  );
  if (fewest.length === 0 || fewest.includes('')) throw new Error(`no keyword in ${String(pattern)}`);
  return fewest;
}

/** The spellings of the part of an alternative that is longest at its shortest. */
function bestRun({ elements }: AST.Alternative): readonly string[] {
  let best: readonly string[] = [''];
  let run: readonly string[] = [''];
  for (const element of elements) {
    const spelled = spellings(element);
    const candidate = spelled ? (combine(run, spelled) ?? spelled) : withinGroup(element);
    if (shortest(candidate) > shortest(best)) best = candidate;
    run = spelled ? candidate : [''];
  }
  return best;
}

/** What stands in a group whose alternatives cannot be spelled to their ends. */
const withinGroup = (element: AST.Element): readonly string[] =>
  element.type === 'Group' || element.type === 'CapturingGroup' ? element.alternatives.flatMap(bestRun) : [''];

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** Every way to write an element, in lower case; undefined when there are too many. */
function spellings(element: AST.Element): readonly string[] | undefined {
  if (element.type === 'Assertion') return [''];
  if (element.type === 'Character') return [String.fromCodePoint(element.value).toLowerCase()];
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return undefined;
  const each = element.alternatives.map((alternative) => spellingsOfAll(alternative.elements));
  const words = new Set<string>();
  for (const some of each) {
    if (!some) return undefined;
    for (const word of some) words.add(word);
  }
  return words.size <= MOST_SPELLINGS ? [...words] : undefined;
}

function spellingsOfAll(elements: readonly AST.Element[]): readonly string[] | undefined {
  let all: readonly string[] | undefined = [''];
  for (const element of elements) {
    const some = spellings(element);
    all = all && some && combine(all, some);
  }
  return all;
}

function combine(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > MOST_SPELLINGS) return undefined;
  return [...new Set(heads.flatMap((head) => tails.map((tail) => head + tail)))];
}
