import type { QuestionId } from './question.ts';

/** What to ask a writer who has not answered a question yet; shown as comments in an inserted section. */
export const PROMPTS: Readonly<Record<QuestionId, readonly string[]>> = {
  'what-happened': [
    'What did people see, and when? Times with a zone, from the first sign to the all-clear.',
    'What was known at each step, and what did the tools show?',
  ],
  impact: [
    'How many people, requests or records, and for how long? A range or an estimate is fine.',
    'What could they not do? If a number is unknown, say why and by when it will be known.',
  ],
  why: [
    'Which conditions came together? Name more than one.',
    'How did it get there, and why was it not caught sooner? What in the system made it possible?',
  ],
  learned: [
    'What went well, what was hard, and where did we get lucky?',
    'What surprised us, and who else would want to know?',
  ],
  doing: ['Which change makes this less likely, sooner seen, or less harmful? One owner and one date for each.'],
};
