import type { AST } from '@eslint-community/regexpp';
import { parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';

/** How often a part may stand that a pattern allows any number of times: credentials repeat nothing more often. */
const MOST = 64;

/** The pattern with a bound on every repetition, so that one attempt to match reads no more than so many characters. */
export function withBounds(pattern: RegExp): RegExp {
  const open: AST.Quantifier[] = [];
  visitRegExpAST(parseRegExpLiteral(pattern), {
    onQuantifierEnter: (node) => {
      if (node.max === Infinity) open.push(node);
    },
  });
  const literal = String(pattern);
  const bounded = open
    .sort((a, b) => b.end - a.end)
    .reduce(
      (text, { element, end, min }) => `${text.slice(0, element.end)}{${min},${MOST}}${text.slice(end)}`,
      literal,
    );
  const close = bounded.lastIndexOf('/');
  return new RegExp(bounded.slice(1, close), pattern.flags);
}

/** The most characters that a pattern can match. */
export const longest = (pattern: RegExp): number => longestOfAll(parseRegExpLiteral(pattern).pattern.alternatives);

const longestOfAll = (alternatives: readonly AST.Alternative[]): number =>
  Math.max(...alternatives.map(({ elements }) => elements.reduce((sum, element) => sum + longestOf(element), 0)));

function longestOf(element: AST.Element): number {
  switch (element.type) {
    case 'Assertion':
      return 0;
    case 'Group':
    case 'CapturingGroup':
      return longestOfAll(element.alternatives);
    case 'Quantifier':
      return element.max * longestOf(element.element);
    case 'Backreference':
      return Infinity;
    default:
      return 1;
  }
}
