import { QUESTIONS } from '../model/question.ts';
import type { QuestionId } from '../model/question.ts';
import type { Audience } from '../model/sharing.ts';

/** How much of a document an audience gets to see. */
export interface Selection {
  readonly questions: readonly QuestionId[];
  /** Of one answer. */
  readonly sentences: number;
  readonly words: number;
  readonly factors: number;
  readonly actions: number;
  /** Every sentence of an action, or the first alone. */
  readonly wholeActions: boolean;
  readonly events: number;
  /** Every entry of the timeline, or the milestones alone. */
  readonly wholeTimeline: boolean;
  /** Kind, severity and status; owners, dates and states of actions; what is not yet written. */
  readonly internals: boolean;
}

const PAGE: Selection = {
  questions: QUESTIONS,
  sentences: 3,
  words: 75,
  factors: 3,
  actions: 5,
  wholeActions: false,
  events: 8,
  wholeTimeline: false,
  internals: true,
};

/** One renderer, several selections. */
export const SELECTIONS: Readonly<Record<Audience, Selection>> = {
  leadership: PAGE,
  team: {
    ...PAGE,
    sentences: 8,
    words: 260,
    factors: 12,
    actions: 60,
    wholeActions: true,
    events: 200,
    wholeTimeline: true,
  },
  external: { ...PAGE, questions: ['what-happened', 'impact', 'why', 'doing'], factors: 0, internals: false },
};
