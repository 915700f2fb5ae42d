import type { Offer, Place } from './place.ts';

const BEGUN = /(?:^|[\s(|,—–])(#\d{0,8}|[A-Z][A-Z\d]{1,9}-\d{0,8})$/; // "(#12", "OPS-4"

/** Tickets that the document names already: behind `#` and behind the letters of a project, never at the start of a line. */
export function ticketOffers({ page, before, offset }: Place): readonly Offer[] {
  const written = BEGUN.exec(before)?.[1];
  if (written === undefined || before.trim() === written) return [];
  const named = new Set(page.analysis.postmortem.actions.flatMap(({ tickets }) => tickets));
  return [...named]
    .filter((ticket) => ticket.startsWith(written) && ticket !== written)
    .map((ticket) => ({
      label: ticket,
      kind: 'ticket',
      detail: 'named in this document',
      newText: ticket,
      from: offset - written.length,
    }));
}
