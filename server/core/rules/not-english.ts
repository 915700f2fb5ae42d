import { rememberedText } from '../text/remembered.ts';
import { isForeignSentence } from '../language/token/foreign.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { countWords, placeToMark } from './document-words.ts';
import { defineRule } from './rule.ts';

const ENOUGH = 20;
const MOST_SENTENCES = 20_000;

const isForeign = rememberedText(isForeignSentence, MOST_SENTENCES);

/** More words in sentences of another language than in English ones. */
function isMostlyForeign({ sentences }: Postmortem): boolean {
  const counted = sentences
    .filter(({ container }) => container !== 'heading')
    .map(({ prose }) => ({ count: countWords(prose), foreign: isForeign(prose) }));
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  const foreign = counted.reduce((sum, { count, foreign: other }) => sum + (other ? count : 0), 0);
  return foreign >= ENOUGH && foreign * 2 > all;
}

export const notEnglish = defineRule({
  id: 'not-english',
  scope: 'document',
  summary: 'Most of the text is not English, so its wording is not read',
  rationale:
    'The wording rules know English. In another language they stay silent; structure, timeline and actions are checked ' +
    'all the same. Silence would look like approval, so it is said once.',
  source: 'own',
  category: 'structure',
  severity: 'hint',
  since: '0.1.0',
  examples: [
    {
      title: 'A review in German',
      bad: `# «Ausfall der Anmeldung»

## Was ist passiert?

Das Zertifikat der Anmeldeseite ist um 14:05 UTC abgelaufen, und die Seite war für alle Kunden nicht mehr zu erreichen.
Der Auftrag zur Erneuerung liest eine Liste, auf der der neue Server nicht stand, und hat ihn nicht beachtet.
`,
      good: `# Login outage

## What happened?

The certificate of the login page expired at 14:05 UTC, and the page could not be reached by any customer.
The renewal job reads a list of hosts, and the new host was not on it when the job ran that night.
`,
    },
  ],
  ignores: ['# Login outage\n\n## Summary\n\nThe error was "la clé est périmée".\n'],
  *check({ postmortem }) {
    if (isMostlyForeign(postmortem))
      yield {
        at: placeToMark(postmortem),
        message: 'Most of this text is not English; its wording is not checked.',
      };
  },
});
