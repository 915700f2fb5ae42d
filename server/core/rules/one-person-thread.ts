import { GIVEN_NAMES } from '../language/lexicon/given-names.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { SectionKind } from '../model/section.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import { defineRule } from './rule.ts';

const STORY: ReadonlySet<SectionKind> = new Set<SectionKind>(['what-happened', 'why', 'timeline']);
const ROLE =
  /^(?:the|an?|this|that|our|one) (?:[\w-]{1,20} ){0,3}?(engineer|developer|operator|administrator|admin|dba|sre|responder|contractor|intern|employee|analyst|technician|on-call|author|committer)\b/i; // "The deploying engineer"
const HANDLE = /^@[\w-]{1,40}(?![\w/.])/; // "@dave"
const PRONOUN = /^(?:he|she)\b/i; // "She then"
const NAME = /^(\p{Lu}\p{Ll}{1,20})(?= (?:then |also |again |later |first )?\p{Ll})/u; // "Dave then ran"
const FIRST_WORDS = /^(?:then|next|after that|afterwards|later|finally|at [\d:]{4,8}|[\d:]{4,8}(?: utc)?),? +/i; // "Then the engineer"
const VEILED =
  /\bsomeone \(we (?:wo.?n.t|will not) (?:say|tell|name)\b|\ba certain (?:\w{1,20} ){0,2}(?:engineer|developer|operator|admin|employee|person|colleague)\b|\bthe (?:individual|person|engineer|employee) in question\b/i; // "The individual in question"
const FEWEST = 4;
const SHARE = 0.6;

export const onePersonThread = defineRule({
  id: 'one-person-thread',
  scope: 'document',
  summary: 'Blameless words, yet one actor is the thread of the story',
  rationale:
    'When sentence after sentence begins with the same engineer, readers follow a person and not the system, however kind ' +
    'the words are. In the cause, what the tools accepted, showed and did not show makes a better subject.',
  source: 'Vesel 2020, "Agentive language"; Etsy Debriefing Facilitation Guide',
  category: 'cause',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'Sentence after sentence',
      bad: `## Why did it happen?

«The engineer» who deployed the change used the fast lane. The engineer then opened the dashboard. She looked at the wrong region. The engineer went on with the second half.
`,
      good: `## Why did it happen?

The fast lane deploys to all regions at once. The dashboard opens with the region that was looked at last, and the change was live before the other one was on screen.
`,
    },
    {
      title: 'A veil',
      bad: '## Why did it happen?\n\nThe change came from «a certain engineer» on the platform team.\n',
      good: '## Why did it happen?\n\nThe change passed the review queue unread, as do all changes under ten lines.\n',
    },
  ],
  ignores: [
    '## Timeline\n\n- 14:05 UTC @ana acknowledges.\n- 14:07 UTC @ana rolls back.\n- 14:09 UTC @ana restarts the queue.\n- 14:12 UTC @ana confirms.\n\n## Why did it happen?\n\nThe queue has no limit.\n',
    '## Why did it happen?\n\nEngineer A saw the old value. Engineer B saw the new one. The cache kept both. The alert read the old one.\n',
    '## Why did it happen?\n\nThe engineer opened the dashboard. It showed the other region.\n',
  ],
  *check({ postmortem }) {
    const at = thread(postmortem) ?? veiled(postmortem);
    if (at) yield { at, message: 'The story follows one person. What did the system do, show and accept?' };
  },
});

interface Subject {
  readonly who: string;
  readonly at: Span;
  readonly section: SectionKind;
}

const isProse = ({ container, section, inAction }: Sentence): boolean =>
  container !== 'heading' && !inAction && STORY.has(section);

/** The first time that the one person stands in the cause, when most of what people do is theirs. */
function thread(postmortem: Postmortem): Span | undefined {
  const sentences = postmortem.sentences.filter(isProse);
  const subjects = subjectsOf(sentences);
  const counts = new Map<string, number>();
  for (const { who } of subjects) counts.set(who, (counts.get(who) ?? 0) + 1);
  const [who, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (most < FEWEST || most < SHARE * subjects.length) return undefined;
  const cause = sentences.filter(({ section, inTimeline }) => section === 'why' && !inTimeline);
  const inCause = subjects.filter((subject) => subject.who === who && subject.section === 'why');
  return inCause.length >= 2 && inCause.length >= SHARE * cause.length ? inCause[0]?.at : undefined;
}

/** Who each sentence begins with, where it is a person; a pronoun is whoever came before. */
function subjectsOf(sentences: readonly Sentence[]): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const { at, prose, section } of sentences) {
    const start = prose.length - prose.trimStart().length;
    const lead = FIRST_WORDS.exec(prose.slice(start))?.[0].length ?? 0;
    const words = prose.slice(start + lead);
    const subject = subjectOf(words, subjects.at(-1)?.who);
    if (!subject) continue;
    const from = at.start + start + lead;
    subjects.push({ who: subject.who, at: span(from, from + subject.length), section });
  }
  return subjects;
}

function subjectOf(words: string, before: string | undefined): { who: string; length: number } | undefined {
  const role = ROLE.exec(words);
  if (role) return { who: (role[1] ?? '').toLowerCase(), length: role[0].length };
  const handle = HANDLE.exec(words);
  if (handle) return { who: handle[0].toLowerCase(), length: handle[0].length };
  const name = NAME.exec(words)?.[1];
  if (name !== undefined && GIVEN_NAMES.has(name.toLowerCase()))
    return { who: name.toLowerCase(), length: name.length };
  const pronoun = PRONOUN.exec(words);
  return pronoun && before !== undefined ? { who: before, length: pronoun[0].length } : undefined;
}

function veiled(postmortem: Postmortem): Span | undefined {
  for (const sentence of postmortem.sentences.filter(isProse)) {
    const match = VEILED.exec(sentence.prose);
    if (match) return span(sentence.at.start + match.index, sentence.at.start + match.index + match[0].length);
  }
  return undefined;
}
