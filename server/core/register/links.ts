import type { RegisteredAction } from './registered-action.ts';

type Place = Pick<RegisteredAction, 'path' | 'line'>;

/** "postmortems/a.md:12". */
export const placeOf = ({ path, line }: Place): string => `${path}:${line}`;

/**
 * A link to the line of the file.
 * @param base what the path is to be put behind, such as "https://github.com/acme/ops/blob/main"; absent for a relative link
 */
export function linkTo({ path, line }: Place, base?: string): string {
  const inside = `${path.split('/').map(encodeSegment).join('/')}#L${line}`;
  if (base === undefined) return inside;
  return base.endsWith('/') ? `${base}${inside}` : `${base}/${inside}`;
}

const LONE_SURROGATE = /\p{Cs}/gu; // half of an emoji
const BRACKET = /[()]/g; // ")" would end a link

const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(LONE_SURROGATE, '\uFFFD')).replace(BRACKET, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
