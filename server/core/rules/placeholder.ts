import { OPAQUE } from '../model/sentence.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import { GROWS_WITH_STATUS } from './levels.ts';
import type { SentenceNode } from './rule.ts';
import { defineRule } from './rule.ts';

const SLOT = /‹[^‹›\n]*›/; // "‹what made this possible›"
const BRACES = /(?<!\()\{\{[^{}\n\d]*\}\}(?!\/)/; // "{{ summary }}", not "({{ site.baseurl }}/x)" and not the filled in "{{ 06:10 }}"
const DATE_FORM = /\bYYYY-MM-DD\b|\bDD[/.-]MM[/.-]YYYY\b/; // "YYYY-MM-DD"
const MARKER = /\b(?:TBD|TBC|TBA|FIXME|XXX)\b|\bTODO\b(?! (?:app|apps|list|lists|comment|comments|item|items)\b)/; // "TODO: ask the DBA"
const UNKNOWN_NUMBER = /(?<![\w?])\?+ ?(?:mins?|minutes|hours|hrs?|[hm%])(?!\w)/; // "?mins"
const ELLIPSIS = /^[\s>*_-]*(?:[^.:!?]{1,40}: ?)?(\[(?:\.{3}|…)\])[\s*_.]*$/; // "Impact: [...]"
const ONLY_QUESTION_MARKS = /^\s*(\?+)\s*$/; // "?"
const UNKNOWN_VALUE = /^[^.:?!]{1,40}: *(\?+)\s*$/; // "Time to detection: ?"
const BRACKETED =
  /\[(?:add|describe|enter|explain|fill in|include|insert|list|replace|short|brief|your|link to|title of)\b[^[\]\n]*\](?![([:])/i; // "[Insert date]"
const INSTRUCTION =
  /^(?:please |briefly )?(?:describe|enter|explain|fill in|include|insert|list|provide|summari[sz]e|write) (?:(?:a|an|all|any|each|here|in|one|the|to|two|your|of|short|brief|detailed|high-level) ){0,4}(?:affected|business|contributing|customer|date|description|details|duration|events|how|impact|incident|key|lessons|links|list|name|names|outage|overview|paragraph|people|person|problem|root|sentence|sentences|services|severity|steps|summary|systems|time|timeline|user|users|what|when|which|who|why)\b/i; // "Include a short summary of"
const NAMES_A_FORMAT = /\b(?:format|formatted|pattern|notation)\b/i; // "dates in the format YYYY-MM-DD"

export const placeholder = defineRule({
  id: 'placeholder',
  scope: 'sentence',
  summary: 'TODO, TBD, `{{…}}`, `YYYY-MM-DD`, `?` or template instructions left in',
  rationale:
    'What was meant to be filled in later is easy to overlook once the meeting is over, and readers cannot tell an ' +
    'unknown from an omission. "Unknown, the logs were rotated" is an answer; "?" is not.',
  source: 'Google SRE Workbook, chapter 10; the templates that leave these marks',
  category: 'structure',
  severity: 'warning',
  levels: GROWS_WITH_STATUS,
  since: '0.1.0',
  examples: [
    {
      title: 'To be decided',
      bad: 'The outage lasted «TBD».',
      good: 'The outage lasted 47 minutes.',
      section: 'impact',
    },
    {
      title: 'A value that nobody looked up',
      bad: 'Time to detection: «?»',
      good: 'Time to detection: 12 minutes',
      section: 'impact',
    },
    {
      title: 'The template speaking',
      bad: '_«Include a short summary of the incident»_',
      good: 'The login page answered with HTTP 503 for 47 minutes.',
      section: 'summary',
    },
    {
      title: 'A rewrite that waits for its facts',
      bad: 'The deploy tool accepted the rule because «‹what made this possible›».',
      good: 'The deploy tool accepted the rule because it has no check for public ranges.',
      section: 'why',
    },
  ],
  ignores: [
    'Why did it take so long?',
    'The [runbook] describes the fail-over.',
    'The log says [...] and then stops.',
    'The importer expects dates in the format YYYY-MM-DD.',
    'The TODO list of the team was empty.',
    'Is 15 minutes enough? We think so.',
    'The template renders `{{ hub_name }}` unquoted.',
    'The runbooks describe the incident process.',
  ],
  *check(node) {
    const at = findPlaceholder(node);
    if (at) yield { at, message: 'Still to be filled in. "Unknown", with the reason, is an answer too.' };
  },
});

/** One a sentence is enough: whoever fills in the first sees the rest. */
function findPlaceholder(node: SentenceNode): Span | undefined {
  return (
    visible(node, SLOT) ??
    visible(node, BRACES) ??
    visible(node, BRACKETED) ??
    instruction(node) ??
    (NAMES_A_FORMAT.test(node.prose) ? undefined : visible(node, DATE_FORM)) ??
    (node.inAction ? undefined : openValue(node))
  );
}

/** An owner or a date that is still open in an action is the business of the action rules; a time in a timeline may be unknown. */
function openValue(node: SentenceNode): Span | undefined {
  const marker = visible(node, MARKER) ?? group(node.text, ELLIPSIS);
  if (marker || node.inTimeline) return marker;
  return visible(node, UNKNOWN_NUMBER) ?? group(node.prose, UNKNOWN_VALUE) ?? group(node.prose, ONLY_QUESTION_MARKS);
}

/** A sentence that tells the writer what to write. Among actions the same words tell what will be done. */
function instruction({ prose, section, container, inAction, inTimeline }: SentenceNode): Span | undefined {
  if (inAction || inTimeline || section === 'doing' || container === 'heading') return undefined;
  return INSTRUCTION.test(prose.trimStart()) ? trimmed(prose) : undefined;
}

const trimmed = (prose: string): Span => span(prose.length - prose.trimStart().length, prose.trimEnd().length);

/** A match in the source that is neither code nor a quotation. */
function visible({ text, prose }: SentenceNode, pattern: RegExp): Span | undefined {
  const match = pattern.exec(text);
  if (!match || prose.charAt(match.index) === OPAQUE || hidden(prose, match.index)) return undefined;
  return span(match.index, match.index + match[0].length);
}

/** Comments and marks are blank in the prose; what stands right after a blank mark is still seen by its next letters. */
const hidden = (prose: string, at: number): boolean => prose.slice(at, at + 3).trim() === '';

function group(source: string, pattern: RegExp): Span | undefined {
  const match = pattern.exec(source);
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(words);
  return span(start, start + words.length);
}
