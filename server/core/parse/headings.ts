import { QUESTIONS } from '../model/question.ts';
import { readShape } from './heading-shapes.ts';
import { HEADING_ROWS } from './headings.table.ts';
import type { QuestionId } from '../model/question.ts';
import type { SectionKind } from '../model/section.ts';

/** What a heading stands for, and how surely it was told. */
export interface HeadingMeaning {
  readonly kind: SectionKind;
  readonly answers: readonly QuestionId[];
  /** `exact`: the whole heading is known. `start`: it begins so. `words`: the words stand somewhere in it. */
  readonly match: 'exact' | 'start' | 'words';
}

/** Tells what the text of a heading stands for; absent when it is not known. */
export type HeadingReader = (text: string) => HeadingMeaning | undefined;

interface Entry {
  readonly kind: SectionKind;
  readonly answers: readonly QuestionId[];
  readonly exactOnly: boolean;
}
type Lexicon = ReadonlyMap<string, Entry>;

const EMOJI = /\p{Extended_Pictographic}/gu; // "🔥"
const EMOJI_PART = /[\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}\p{Me}]/gu; // the skin tone of "👍🏽"
const SHORTCODE = /:[a-z][a-z0-9_+-]{0,30}:/g; // ":fire:"
const PARENTHESES = /[([][^()[\]]*[)\]]/g; // "(all times UTC)"
const MARKS = /[*_`~#"“”]/g; // "**"
const NUMBERING = /^(?:(?:section|step|part|phase|question)\s)?[\divx]{1,4}(?:\.\d{1,3}){0,4}(?:[.):]|\s*[—–-])?\s+/; // "section 2 — "
const ARTICLE = /^(?:the|an?|our)\s/; // "the "
const ENDING = /[\s:?.!,;—–-]/; // ":"
const BLANKS = /\s+/g; // "  "
const TOKEN = /[^\s,:!?—–]+/g; // "cause"
const PART = /\s(?:and|&|\+)\s|[/&,+]/; // " and "

const MAX_HEADING = 300;
const MAX_TOKENS = 40;
/** In a headline longer than this, a known word is only a word. */
const MAX_HEADLINE = 8;
const MAX_PHRASE = 12;

/** A heading as it is compared: lower case, no emoji, marks, parentheses or closing punctuation. Numbering and article still stand. */
export function plainHeading(text: string): string {
  const lower = text.slice(0, MAX_HEADING).toLowerCase().replaceAll('’', "'");
  const words = lower.replace(EMOJI, ' ').replace(EMOJI_PART, '').replace(SHORTCODE, ' ').replace(MARKS, '');
  const bare = words.replace(PARENTHESES, ' ').trim();
  return trimEnding((bare === '' ? words : bare).replace(BLANKS, ' ').trim());
}

const FACTS = /(?:^|[\d.)] )(?:(?:incident|event|outage|key|basic|general) )?(?:details|information|data|facts)$/; // "1. incident details"

/** True for a heading such as "Incident details": what happened, or facts about the document in a table. */
export const namesFacts = (heading: string): boolean => FACTS.test(plainHeading(heading));

/** "Root-cause analysis" and "root cause analysis" are one heading. */
const unhyphened = (text: string): string => text.replaceAll('-', ' ').replace(BLANKS, ' ');

function trimEnding(text: string): string {
  let end = text.length;
  while (end > 0 && ENDING.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/**
 * Makes a reader of headings.
 * @param extra lower-case heading text to a question's id, `summary` or `timeline`; what it says comes before the built-in table
 */
export function createHeadingReader(extra: Readonly<Record<string, string>> = {}): HeadingReader {
  const lexicon = new Map<string, Entry>(BUILT_IN);
  for (const [text, value] of Object.entries(extra)) {
    const entry = configured(value);
    if (entry) lexicon.set(unhyphened(plainHeading(text)), entry);
  }
  return (text) => readHeading(lexicon, plainHeading(text));
}

function configured(value: string): Entry | undefined {
  const question = QUESTIONS.find((id) => id === value);
  if (question) return { kind: question, answers: [question], exactOnly: false };
  if (value === 'summary') return { kind: 'summary', answers: [], exactOnly: false };
  if (value === 'timeline') return { kind: 'timeline', answers: ['what-happened'], exactOnly: false };
  return undefined;
}

function buildLexicon(): Lexicon {
  const lexicon = new Map<string, Entry>();
  for (const { kind, answers, phrases, exact } of HEADING_ROWS) {
    for (const phrase of phrases.map(unhyphened))
      if (!lexicon.has(phrase)) lexicon.set(phrase, { kind, answers, exactOnly: false });
    for (const phrase of exact.map(unhyphened))
      if (!lexicon.has(phrase)) lexicon.set(phrase, { kind, answers, exactOnly: true });
  }
  return lexicon;
}

const BUILT_IN: Lexicon = buildLexicon();

function readHeading(lexicon: Lexicon, text: string): HeadingMeaning | undefined {
  const plain = unhyphened(text);
  const unnumbered = plain.replace(NUMBERING, '');
  const core = unnumbered.replace(ARTICLE, '');
  for (const whole of new Set([plain, unnumbered, core])) {
    const entry = lexicon.get(whole);
    if (entry) return { kind: entry.kind, answers: entry.answers, match: 'exact' };
  }
  const last = core.slice(core.lastIndexOf(' ') + 1);
  if (last === 'timeline') return { kind: 'timeline', answers: ['what-happened'], match: 'words' };
  return readParts(lexicon, core) ?? readShape(core) ?? readStart(lexicon, core) ?? readWords(lexicon, core);
}

/** "Impact and root cause": each part is known by itself. */
function readParts(lexicon: Lexicon, core: string): HeadingMeaning | undefined {
  const parts = core.split(PART).map((part) => part.trim().replace(ARTICLE, ''));
  if (parts.length < 2 || parts.length > 3) return undefined;
  const found = parts.map((part) => lexicon.get(part) ?? readStart(lexicon, part));
  const known = found.filter((entry) => entry !== undefined);
  return known.length === parts.length ? merge(known, 'exact') : undefined;
}

function readStart(lexicon: Lexicon, core: string): HeadingMeaning | undefined {
  const tokens = core.match(TOKEN)?.slice(0, MAX_TOKENS) ?? [];
  const entry = longestAt(lexicon, tokens, 0)?.entry;
  return entry && { kind: entry.kind, answers: entry.answers, match: 'start' };
}

function readWords(lexicon: Lexicon, core: string): HeadingMeaning | undefined {
  const tokens = core.match(TOKEN)?.slice(0, MAX_TOKENS) ?? [];
  if (tokens.length > MAX_HEADLINE) return undefined;
  const found: Entry[] = [];
  for (let at = 0; at < tokens.length;) {
    const longest = longestAt(lexicon, tokens, at);
    if (longest) found.push(longest.entry);
    at += longest?.length ?? 1;
  }
  return found.length > 0 ? merge(found, 'words') : undefined;
}

function longestAt(
  lexicon: Lexicon,
  tokens: readonly string[],
  at: number,
): { entry: Entry; length: number } | undefined {
  for (let length = Math.min(MAX_PHRASE, tokens.length - at); length > 0; length--) {
    const entry = lexicon.get(tokens.slice(at, at + length).join(' '));
    if (entry && !entry.exactOnly) return { entry, length };
  }
  return undefined;
}

/** The first kind that answers a question, or else the first; at most two answers. */
function merge(
  found: readonly Pick<Entry, 'kind' | 'answers'>[],
  match: HeadingMeaning['match'],
): HeadingMeaning | undefined {
  const answers = [...new Set(found.flatMap((entry) => entry.answers))].slice(0, 2);
  const kind = (found.find((entry) => entry.answers.length > 0 || entry.kind === 'summary') ?? found[0])?.kind;
  return kind && { kind, answers, match };
}
