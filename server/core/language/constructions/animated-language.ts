import { span, type Span } from '../../text/span.ts';
import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { NO_AGENT } from './frame.ts';
import { phrases } from './phrases.ts';
import { isMentioned } from './taken-back.ts';
import { DRAMA } from './animated-language.table.ts';

const drama = phrases({
  id: 'drama',
  claim: 'animated-language',
  about: 'Drama, sarcasm, disbelief.',
  lines: DRAMA,
  marks: [
    '«which is ridiculous»',
    "«I can't believe» we survived",
    '«utter chaos»',
    '«a ticking time bomb»',
    '«epic fail»',
  ],
  leaves: [
    'Disaster recovery plan',
    'chaos engineering / Chaos Mesh',
    'panic: runtime error',
    'We feel terrible about this',
    'catastrophic cancellation',
    'The log was incredibly large at 4 TB.',
  ],
  when: (parse, match) => !isPlain(parse, match) && !isMentioned(parse, match),
});

const MEASURED = set(`incredibly unbelievably astonishingly ridiculously`);
/** "incredibly large at 4 TB": praise and measures are no drama. */
const isPlain = ({ words }: SentenceParse, { markStart }: Match): boolean =>
  MEASURED.has(words[markStart]?.lower ?? '');

const CRIES = /(?<=[\p{L}\p{N})"'”’])(?:!{2,}|\?!|!\?)/u; // "!!!", "?!"
const EMOJI = /[\u{1F620}-\u{1F631}\u{1F926}\u{1F92C}\u{1F92F}\u{1F4A9}\u{1F480}]/u; // "🤦"
const SHOUTED = /(?<![\p{L}\p{N}_-])(?:\p{Lu}{2,}[ ,]+){3,}\p{Lu}{2,}(?![\p{L}\p{N}_-])/u; // "AND THEN IT ALL WENT"
const SMALL_WORDS = set(`and the then it to we is was all not this that of on in for went never no`);

const cries: Construction = {
  id: 'cry',
  claim: 'animated-language',
  about: 'Exclamation, shouting in capitals, emoji.',
  marks: ['I survived this one«!!!»', '10:02 «AND THEN IT ALL WENT TO HELL»', '«🤦»'],
  leaves: ['SEV1!', 'CRITICAL severity label', 'HTTP GET PUT POST', 'The TCP, UDP and ICMP rules'],
  *find(parse): Iterable<Frame> {
    if (isScreenText(parse)) return;
    for (const at of placesIn(parse.prose))
      yield {
        construction: 'cry',
        claim: 'animated-language',
        agent: NO_AGENT,
        predicate: { at, lemma: '', class: 'stative', negated: false, voice: 'nominal' },
        at,
      };
  },
};

const SCREENS = set(`log logs says printed prints message read reads displayed shows screen banner output label error`);

/** "The log says FATAL ERROR OUT OF MEMORY." */
const isScreenText = ({ words }: SentenceParse): boolean =>
  words.some(({ lower, token }) => SCREENS.has(lower) && token.text === lower);

function* placesIn(prose: string): Iterable<Span> {
  for (const mark of [CRIES, EMOJI, SHOUTED]) {
    const found = mark.exec(prose);
    if (found !== null && (mark !== SHOUTED || isSpoken(found[0])))
      yield span(found.index, found.index + found[0].length);
  }
}

/** Capitals that hold the small words of speech, not a row of acronyms. */
const isSpoken = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[ ,]+/)
    .some((word) => SMALL_WORDS.has(word));

export const ANIMATED: readonly Construction[] = [drama, cries];
