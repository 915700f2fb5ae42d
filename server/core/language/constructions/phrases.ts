import type { SentenceParse } from '../grammar/sentence.ts';
import { pattern, type Match } from '../pattern/pattern.ts';
import { candidates, indexPatterns, matchesOf, type PatternIndex } from '../pattern/search.ts';
import { span } from '../../text/span.ts';
import type { Agent, Claim, Frame } from '../reading.ts';
import { isExculpated } from '../verdict/cues.ts';
import type { Construction } from './construction.ts';
import { agentOf, NO_AGENT, spanOf } from './frame.ts';
import { lowerAt, phraseOver } from '../grammar/words.ts';

interface PhraseTable {
  readonly id: string;
  readonly claim: Claim;
  readonly about: string;
  /** Lines of pattern.ts; all say the same thing in different words. */
  readonly lines: readonly string[];
  readonly marks: readonly [string, ...string[]];
  readonly leaves: readonly [string, ...string[]];
  /** A last look at a match; true keeps it. */
  readonly when?: (parse: SentenceParse, match: Match) => boolean;
}

/** A construction that is a table of lines. Matches that the words before take back are left out. */
export function phrases(table: PhraseTable): Construction {
  const index = indexPatterns(table.lines.map((line) => ({ line: pattern(line), row: line })));
  return {
    id: table.id,
    claim: table.claim,
    about: table.about,
    marks: table.marks,
    leaves: table.leaves,
    ...(index.always.length === 0 && { triggers: [...index.byTrigger.keys()] }),
    find: (parse, keys) => findIn({ table, index }, parse, keys),
  };
}

interface Compiled {
  readonly table: PhraseTable;
  readonly index: PatternIndex<string>;
}

function* findIn({ table, index }: Compiled, parse: SentenceParse, keys: ReadonlySet<string>): Iterable<Frame> {
  for (const { line } of candidates(index, keys)) {
    for (const match of matchesOf(line, parse)) {
      if (table.when?.(parse, match) === false || isExculpated(parse, match.start)) continue;
      yield phraseFrame(table, parse, match);
    }
  }
}

const AGENT_PARTS = ['<agent>', '<others>', '<staff>', '<individual>', '<person>', '<anyone>', '<we>'];

function phraseFrame({ id, claim }: PhraseTable, parse: SentenceParse, match: Match): Frame {
  const at = spanOf(parse, match.markStart, match.markEnd);
  return {
    construction: id,
    claim,
    agent: agentIn(parse, match),
    predicate: { at, lemma: lowerAt(parse.words, match.markEnd - 1), class: 'fault', negated: false, voice: 'nominal' },
    at: span(at.start, at.end),
  };
}

/** Who the match is about: the phrase that an agent element matched, or first person in "my", "our". */
function agentIn(parse: SentenceParse, match: Match): Agent {
  const word = AGENT_PARTS.map((part) => match.parts.get(part)).find((at) => at !== undefined);
  const phrase = word === undefined ? undefined : phraseOver(parse, word);
  if (phrase !== undefined) return agentOf(parse, phrase);
  const own = parse.words
    .slice(match.start, match.end)
    .find(({ lower }) => lower === 'my' || lower === 'our' || lower === 'we' || lower === 'i');
  return own === undefined ? NO_AGENT : { at: own.token.at, text: own.token.text, class: 'first-person' };
}
