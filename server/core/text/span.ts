/** A half-open range of UTF-16 offsets, as in `text.slice(span.start, span.end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The span moved by `by` UTF-16 units. */
export const shift = (at: Span, by: number): Span => ({ start: at.start + by, end: at.end + by });

/** The substring that the span covers. */
export const slice = (text: string, at: Span): string => text.slice(at.start, at.end);

/** True when the two share at least one character; an empty span overlaps what it stands inside of. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end) return b.start <= a.start && a.start < b.end;
  if (b.start === b.end) return a.start <= b.start && b.start < a.end;
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly in `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
