import { span, type Span } from '../../text/span.ts';
import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { NO_AGENT } from './frame.ts';
import { phrases } from './phrases.ts';

const drama = phrases({
  id: 'drama',
  claim: 'animated-language',
  about: 'Drama, sarcasm, disbelief.',
  lines: [
    '[ which|that|this|it|is|was <be>? <adv>? <adv>? ridiculous|insane|crazy|absurd|ludicrous|laughable|outrageous|mad|bonkers|nuts|hilarious|mind-boggling|horrific|horrifying ]',
    '[ <adv>? insane|ridiculous|crazy|absurd|ludicrous|outrageous|unbelievable|incredible that ]',
    "[ <np>? ca|can|could n't|not believe ] <np>|that|how|we|this|<punct>",
    "[ <np>? could not|n't make this|it up ]",
    '[ <det>? <adv>? total|complete|utter|absolute|unmitigated|perfect|real <noun>? disaster|chaos|mess|nightmare|catastrophe|shambles|fiasco|trainwreck|joke|mayhem|meltdown|hell ] <end>',
    '[ <det>? nightmare|epic|dumpster|disaster|horror fail|deploy|deployment|fire|release|weekend|migration|rollout|show|story ]',
    '[ <det>? train wreck|crash <prep>? <noun>? ] <end-np>|from',
    '[ <adv>? what a|an circus|mess|joke|shambles|farce|day|night|nightmare|zoo|disaster|week|performance ]',
    '[ <det>? <adv>? bloodbath|massacre|carnage|armageddon|apocalypse|car-crash|trainwreck|circus|farce|pantomime|soap nightmare? ] <end>',
    '[ another <adv>? glorious|wonderful|lovely|fantastic|fabulous|brilliant|delightful <noun> ]',
    '^ [ just|simply|absolutely wonderful|great|brilliant|perfect|lovely|fantastic|marvellous|super ] $|<punct>',
    '^ [ wonderful|brilliant|marvellous|fantastic|bravo|genius|priceless ] $|<punct>',
    '[ holy|good smokes|moly|cow|grief|lord|heavens|god ]',
    '[ heads will|must roll ]',
    '[ the mother of all ]',
    '[ from|to hell ] <end>',
    '[ hell on earth ]',
    '[ like|as headless chickens ]',
    '[ pure|sheer|utter|total insanity|madness|lunacy|panic|folly|comedy|chaos|mayhem ]',
    '[ a comedy|litany|catalogue of errors|failures|mistakes|blunders ]',
    '[ amateur hour ]',
    '[ <det> clown|circus|freak show ]',
    '[ face palm ]',
    "[ you could not|n't make ]",
    '[ lo and behold ]',
    '[ believe it or not ]',
    '[ need|needs less|more? be said ] <punct>',
    '[ all hell broke loose ]',
    '[ all? went|going to hell|shit|pieces ]',
    '[ wtf|omg|facepalm|yikes|sigh|ffs|lol|argh|ugh ]',
    '[ shit|shitty|damn|bloody|crap|crappy|fucking|fucked|bullshit|clusterfuck|goddamn ]',
    '[ <adv>? embarrassing|embarrassingly|humiliating ] <end-np>|for|that|to|how',
    '[ shockingly|unbelievably|incredibly|astonishingly|hilariously|ridiculously|laughably ]',
    '[ <det>? ticking time? bomb ]',
    '[ completely|totally|utterly|absolutely|simply unacceptable|inexcusable|insane|ridiculous|unbelievable|useless|hopeless ]',
    '[ <det>? <noun>? fiasco|shambles|shitshow|debacle|clusterfuck ] <end>',
    '[ <be> a <adv>? joke ]',
    '[ to put it mildly ]',
    '[ surprise , surprise ]',
    '[ what could possibly go wrong ]',
    '[ you guessed it ]',
    '[ god forbid|knows ]',
  ],
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
  when: (parse, match) => !isPlain(parse, match),
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
