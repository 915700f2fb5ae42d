import { FAMILIES, TELLING, WHOLE } from './families.table.ts';
import { headingLines } from './lines.ts';
import type { Family } from './families.table.ts';
import type { Recognition, RecogniseOptions } from './recognition.ts';

export type { Recognition, RecogniseOptions } from './recognition.ts';

const OPENING = /^\uFEFF?(?:-{3}|\+{3})[ \t]*\r?\n/; // "---\n", and "+++\n" of TOML
const CLOSING = /^(?:-{3}|\+{3}|\.{3})[ \t]*\r?$/gm; // "---"
const DECLARED = /^postmortem:[ \t]*["']?(true|yes|false|no)\b/im; // "postmortem: true"
const FRONT_TITLE = /^title[ \t]?[:=][ \t]*(\S.*)$/im; // "title: Outage of the API"
const IGNORED = /<!--\s{0,20}postmortem-ignore-file\s{0,20}(?::[^>]{0,300})?-->/g; // "<!-- postmortem-ignore-file -->"
const SAYS_SO =
  /post[\s_-]?mort[eu]m|incident|outage|downtime|disruption|breach|advisory|after[\s_-]action|near[\s_-]miss|\bpir\b|\brca\b/i; // "2026-11-23-outage.md"
const NAMES_ITSELF = /post[\s_-]?mort[eu]m|incident[\s_-](?:report|review)|outage[\s_-]report/i; // "Post-mortem of the cache bug"
const TEACHES = /template|guide|how[\s_-]to|process|policy|writing|example|culture|tool|handbook|training/i; // "How to write a post-mortem"
const TIMED =
  /^[ \t]{0,8}(?:[-*+|#>][-*+|#> \t]{0,6})?[*_`[(~]{0,3}(?:\S{3,10}[ \t]+){0,4}[*_`[(~]{0,3}\d{1,2}:\d{2}(?!\d)/gm; // "- **14:05**"
const FENCED = /^[ \t]*(?:`{3,}|~{3,})/gm; // "```"

const ENOUGH = 3;
const NEARLY = 2;
/** So many lines that begin with a time make a time line one of an incident: plans and histories have days. */
const ENOUGH_TIMES = 3;
/** In a longer heading a telling word is only a word of a headline. */
const MAX_WORDS = 9;
/** Comments in code that are looked at before it is given up. */
const MAX_LOOKS = 5;
const MAX_FRONT_MATTER = 50_000;

/**
 * Tells whether a Markdown text is a postmortem, and why. Reads lines, builds nothing, and depends on nothing, so that ordinary
 * Markdown costs next to nothing. What the document itself says comes first, then the person's choice, then its headings: three
 * families, or two with a title or path that says so or with times of day, or one where the title or path names a postmortem.
 */
export function recognise(text: string, options: RecogniseOptions = {}): Recognition {
  const front = frontMatter(text);
  const declared = byDeclaration(text, front);
  if (declared) return declared;
  if (options.choice) return verdict(options.choice.postmortem ? 'yes' : 'no', options.choice.reason);
  return byHeadings(text, front, options.path ?? '');
}

function byDeclaration(text: string, front: string): Recognition | undefined {
  const declared = DECLARED.exec(front)?.[1]?.toLowerCase();
  if (declared === 'false' || declared === 'no') return verdict('no', 'front matter: postmortem: false');
  if (ignoresFile(text)) return verdict('no', 'comment: postmortem-ignore-file');
  return declared === undefined ? undefined : verdict('yes', 'front matter: postmortem: true');
}

const verdict = (answer: 'yes' | 'no' | 'perhaps', reason: string): Recognition => ({
  postmortem: answer === 'yes',
  candidate: answer === 'perhaps',
  reason,
});

function frontMatter(text: string): string {
  const opening = OPENING.exec(text);
  if (!opening) return '';
  const body = text.slice(0, MAX_FRONT_MATTER);
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(body);
  return closing ? body.slice(0, closing.index) : '';
}

/** A comment that is shown in a code block does nothing. */
function ignoresFile(text: string): boolean {
  let looks = 0;
  for (const { index } of text.matchAll(IGNORED)) {
    const fences = text.slice(0, index).match(FENCED)?.length ?? 0;
    if (fences % 2 === 0) return true;
    if (++looks === MAX_LOOKS) return false;
  }
  return false;
}

function byHeadings(text: string, front: string, path: string): Recognition {
  const { families, title } = readHeadings(text, front);
  const headings = `headings: ${families.join(', ')}`;
  if (families.length >= ENOUGH) return verdict('yes', headings);
  if (families.length === 0) return verdict('no', 'no postmortem headings');
  const says = whatSaysSo(families.length < NEARLY ? NAMES_ITSELF : SAYS_SO, title, path);
  if (says) return verdict('yes', `${headings}; ${says}`);
  if (families.length < NEARLY) return verdict('no', `only one postmortem heading: ${families.join('')}`);
  return families.includes('timeline') && hasTimes(text)
    ? verdict('yes', `${headings}; times of day`)
    : verdict('perhaps', headings);
}

/** A title that teaches about postmortems is none, whatever its path says. */
function whatSaysSo(words: RegExp, title: string, path: string): string | undefined {
  if (words === NAMES_ITSELF && TEACHES.test(`${title} ${path}`)) return undefined;
  const inTitle = words.exec(title);
  if (inTitle) return `the title says ${inTitle[0].toLowerCase()}`;
  const inPath = words.exec(path);
  return inPath ? `the path says ${inPath[0].toLowerCase()}` : undefined;
}

const hasTimes = (text: string): boolean => (text.match(TIMED)?.length ?? 0) >= ENOUGH_TIMES;

function readHeadings(text: string, front: string): { families: readonly Family[]; title: string } {
  const found = new Set<Family>();
  let title = FRONT_TITLE.exec(front)?.[1] ?? '';
  for (const heading of headingLines(text, front.length)) {
    if (heading.title && title === '') title = heading.words;
    const family = familyOf(heading.words);
    if (family !== undefined) found.add(family);
  }
  return { families: FAMILIES.filter((family) => found.has(family)), title };
}

function familyOf(words: string): Family | undefined {
  const whole = WHOLE.get(words);
  if (whole !== undefined || words.split(' ').length > MAX_WORDS) return whole;
  return FAMILIES.find((family) => TELLING[family].test(words));
}
