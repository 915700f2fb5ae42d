import type { CompletionItem, CompletionItemKind, InsertTextFormat, Position } from 'vscode-languageserver-types';
import { span } from '../text/span.ts';
import { dueOffers } from './completion/due-dates.ts';
import { frontMatterOffers, inFrontMatter } from './completion/front-matter.ts';
import { ownerOffers } from './completion/owners.ts';
import type { Offer, Place } from './completion/place.ts';
import { placeAt } from './completion/place.ts';
import { sectionOffers } from './completion/sections.ts';
import { stampOffers } from './completion/stamps.ts';
import { ticketOffers } from './completion/tickets.ts';
import type { Policy } from './due-dates.ts';
import type { Page } from './page.ts';
import { rangeOf } from './page.ts';

/** Characters after which an editor asks by itself. No blank: prose is never interrupted. */
export const COMPLETION_TRIGGERS: readonly string[] = ['#', '@', ':', '|'];

/** What may be written at a place that asks for something definite; nothing in prose. */
export function completion(page: Page, position: Position, asked: Asked): CompletionItem[] {
  const place = placeAt(page, position, asked.policy);
  return offersAt(place).map((offer, index) => itemOf(place, offer, { index, snippets: asked.snippets }));
}

export interface Asked {
  readonly policy: Policy;
  /** The editor has tab stops. */
  readonly snippets: boolean;
}

function offersAt(place: Place): readonly Offer[] {
  if (inFrontMatter(place)) return frontMatterOffers(place);
  return [sectionOffers, ownerOffers, dueOffers, stampOffers, ticketOffers].flatMap((offers) => offers(place));
}

const KINDS: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
  section: 15,
  key: 10,
  value: 12,
  person: 6,
  date: 12,
  time: 12,
  ticket: 18,
};

const PLAIN: InsertTextFormat = 1;
const SNIPPET: InsertTextFormat = 2;

interface Order {
  readonly index: number;
  readonly snippets: boolean;
}

function itemOf({ page, offset }: Place, offer: Offer, { index, snippets }: Order): CompletionItem {
  const { label, detail, snippet, filter } = offer;
  const withStops = snippets && snippet !== undefined;
  return {
    label,
    kind: KINDS[offer.kind],
    ...(detail !== undefined && detail !== '' && { detail }),
    textEdit: {
      range: rangeOf(page.lines, span(offer.from, offset)),
      newText: withStops ? snippet : offer.newText,
    },
    insertTextFormat: withStops ? SNIPPET : PLAIN,
    ...(filter !== undefined && { filterText: filter }),
    sortText: String(index).padStart(3, '0'),
  };
}
