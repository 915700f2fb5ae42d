import type { Span } from '../text/span.ts';
import { slice, span } from '../text/span.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';

const OPENS_A_REGION = /^<!--\s*postmortem-ignore-start\b/; // "<!-- postmortem-ignore-start judgement -->"
const BLANK_BEFORE = /(?:^|\n)[ \t]*$/; // "\n  "
const LINE_END = /^[ \t]*(?:\r?\n|$)/; // "  \n"

export const unusedIgnore = defineRule({
  id: 'unused-ignore',
  scope: 'directive',
  summary: 'An ignore comment that hides nothing',
  rationale:
    'The sentence was rewritten or the rule no longer marks it. A comment that stays behind would hide the next ' +
    'finding in this place, which nobody has looked at.',
  source: 'ESLint, reportUnusedDisableDirectives',
  category: 'structure',
  severity: 'hint',
  since: '0.1.0',
  examples: [
    {
      title: 'The sentence was rewritten since',
      bad: `## Summary

«<!-- postmortem-ignore person-as-cause: agreed with Dave -->»
The firewall rule was misconfigured from 14:05 to 14:52 UTC.
`,
      good: `## Summary

The firewall rule was misconfigured from 14:05 to 14:52 UTC.
`,
    },
  ],
  ignores: [`## Why did it happen?\n\n<!-- postmortem-ignore placeholder: kept on purpose -->\nThe value is TBD.\n`],
  *check({ directive, unused, hides, postmortem: { text } }) {
    const [first] = unused;
    if (hides > 0 && first !== undefined) yield { at: directive.at, message: `Nothing here for "${first}" to hide.` };
    else if (hides === 0)
      yield { at: directive.at, message: 'Hides nothing any more.', fixes: fixesOf(text, directive.at) };
  },
});

function fixesOf(text: string, at: Span): readonly Fix[] {
  if (OPENS_A_REGION.test(slice(text, at))) return [];
  return [{ title: 'Remove the ignore comment', edits: [{ at: withItsSpace(text, at), newText: '' }], safe: true }];
}

/** With the line when the comment stands alone on it, else with the blanks before it. */
function withItsSpace(text: string, at: Span): Span {
  const before = text.slice(0, at.start);
  const lineEnd = LINE_END.exec(text.slice(at.end));
  const indent = BLANK_BEFORE.exec(before);
  if (indent && lineEnd) return span(before.lastIndexOf('\n') + 1, at.end + lineEnd[0].length);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return span(at.start - (line.length - line.trimEnd().length), at.end);
}
