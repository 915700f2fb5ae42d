import { QUESTION_TITLES, QUESTIONS } from '../model/question.ts';
import type { Section } from './report.ts';
import type { Trends } from './trends.ts';
import { counted, grouped, ofWords, partWords } from './words.ts';

export function answerSection({ questions, shares: { answeredQuestions } }: Trends): Section {
  const rows = QUESTIONS.map((id) => ({ title: QUESTION_TITLES[id], part: questions[id] }));
  return {
    id: 'answers',
    title: 'Which questions are answered',
    blocks: [
      {
        kind: 'text',
        words: `${grouped(answeredQuestions.count)} of ${counted(answeredQuestions.of, 'question')} are answered, five for each postmortem. A heading with nothing but prompts or placeholders below it is not an answer yet.`,
      },
      {
        kind: 'picture',
        name: 'Answered questions',
        picture: {
          kind: 'bars',
          title: 'Postmortems that answer each question',
          bars: rows.map(({ title, part }) => ({ label: title, ...part, words: ofWords(part) })),
        },
        twin: {
          caption: 'Postmortems that answer each question',
          head: ['Question', 'Answered'],
          rows: rows.map(({ title, part }) => [title, partWords(part)]),
        },
      },
    ],
  };
}
