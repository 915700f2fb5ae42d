import { namedIn } from '../action-choices.ts';
import type { Offer, Place } from './place.ts';
import { actionPlace } from './action-place.ts';

const HANDLE = /(?:^|[\s|(,—–-])(@[\w-]{0,40})$/; // "— @ja"
const OWNER_LABEL = /(?:\bowners?|\bassignee|\bdri)[\s:*_]{1,4}([\p{L}@][\p{L}\p{N} .'’_-]{0,40})?$/iu; // "Owner: Ja"

/** Behind `@` and `Owner:` in an action item, and in its empty owner cell. */
export function ownerOffers(place: Place): readonly Offer[] {
  const action = actionPlace(place);
  if (action === undefined) return [];
  const written = HANDLE.exec(place.before)?.[1] ?? OWNER_LABEL.exec(place.before)?.slice(1)[0];
  if (written === undefined && !OWNER_LABEL.test(place.before) && action.cell !== 'owner') return [];
  const typed = written ?? '';
  return namedIn(place.page.analysis.postmortem)
    .filter((name) => !typed.startsWith('@') || name.startsWith('@'))
    .map((name) => ({
      label: name,
      kind: 'person',
      detail: 'named in this document',
      newText: name,
      from: place.offset - typed.length,
    }));
}
