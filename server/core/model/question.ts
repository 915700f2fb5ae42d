/** The Five Questions, in the order in which they are asked. */
export const QUESTIONS = ['what-happened', 'impact', 'why', 'learned', 'doing'] as const;

export type QuestionId = (typeof QUESTIONS)[number];

/** The question as people read it, with its question mark. */
export const QUESTION_TITLES: Readonly<Record<QuestionId, string>> = {
  'what-happened': 'What happened?',
  impact: 'What was the impact?',
  why: 'Why did it happen?',
  learned: 'What did we learn?',
  doing: 'What are we doing about it?',
};
