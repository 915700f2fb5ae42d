import type { Postmortem } from '../model/postmortem.ts';
import type { Audience } from '../model/sharing.ts';
import { present } from '../time/present.ts';
import { answerOf, factorsOf, materialOf, outcomeOf } from './answers.ts';
import type { Material } from './answers.ts';
import { eventsOf } from './events.ts';
import { factOf, languageOf, momentsOf } from './facts.ts';
import { figuresOf } from './figures.ts';
import { lengthsOf, phasesOf } from './phases.ts';
import { SELECTIONS } from './selection.table.ts';
import { statementAt } from './statement.ts';
import type { Answer, Gap, Summary } from './summary.ts';
import { topActions } from './top-actions.ts';

/** The one-page summary of a postmortem as a value, for one audience. `today` (ISO date) decides what is overdue. */
export function summarise(postmortem: Postmortem, today: string, audience: Audience = 'leadership'): Summary {
  const selection = SELECTIONS[audience];
  const material = materialOf(postmortem);
  const outcome = outcomeOf(material);
  const answers = selection.questions.map((question) => answerOf(material, { question, outcome, selection }));
  const why = answers.find(({ question }) => question === 'why');
  const summary = present({
    audience,
    lang: languageOf(postmortem),
    ...headOf(postmortem),
    outcome,
    figures: figures(material),
    zone: postmortem.timeline.zone,
    moments: momentsOf(postmortem),
    lengths: lengthsOf(postmortem),
    phases: phasesOf(postmortem),
    events: eventsOf(postmortem, selection),
    answers,
    factors: why === undefined ? [] : factorsOf(material, why, selection.factors),
    actions: topActions(postmortem, today, selection),
    actionCount: postmortem.actions.length,
  });
  if (selection.internals) return { ...summary, gaps: gapsOf(summary, postmortem) };
  return { ...summary, answers: answers.filter((answer) => isTold(answer, summary)), gaps: [] };
}

const isTold = ({ question, statements }: Answer, { actions }: Omit<Summary, 'gaps'>): boolean =>
  statements.length > 0 || (question === 'doing' && actions.length > 0);

type Head = Pick<Summary, 'title' | 'kind' | 'severity' | 'status' | 'date'>;

function headOf({ text, title, kind, severity, status, date, frontMatter }: Postmortem): Head {
  const words = title && statementAt(text, title.at);
  return present({
    title: words && { ...words, pieces: [{ text: withoutPictures(title.text) }] },
    kind: kind && factOf(frontMatter, 'kind', kind),
    severity: severity === undefined ? undefined : factOf(frontMatter, 'severity', severity),
    status: factOf(frontMatter, 'status', status),
    date: date === undefined ? undefined : factOf(frontMatter, 'date', date),
  });
}

const PICTURE = /!\[[^[\]]*\](?:\([^()\s]*\)|\[[^[\]]*\])/g; // "![status](https://example.org/badge.svg)"

const withoutPictures = (title: string): string => title.replace(PICTURE, '').replaceAll('  ', ' ').trim();

function figures(material: Material): Summary['figures'] {
  const sentences = [...material.of('impact'), ...material.summary];
  return figuresOf(material.postmortem, sentences);
}

function gapsOf(summary: Omit<Summary, 'gaps'>, { timeline }: Postmortem): readonly Gap[] {
  const isOpen: Readonly<Record<Exclude<Gap, Summary['answers'][number]['question']>, boolean>> = {
    title: summary.title === undefined,
    severity: summary.severity === undefined,
    date: summary.date === undefined,
    outcome: summary.outcome === undefined,
    timeline: timeline.entries.length === 0,
  };
  const facts = (['title', 'severity', 'date', 'outcome', 'timeline'] as const).filter((gap) => isOpen[gap]);
  const questions = summary.answers
    .filter(
      ({ question, statements }) => statements.length === 0 && (question !== 'doing' || summary.actionCount === 0),
    )
    .filter(({ question }) => question !== 'why' || summary.factors.length === 0)
    .map(({ question }) => question);
  return [...facts, ...questions];
}
