import type { CancellationToken } from 'vscode-languageserver';
import type {
  EditsParams,
  EditsResult,
  NewPostmortemParams,
  QuestionsResult,
  RequestName,
  Requests,
  ShareParams,
  ShareResult,
  SummaryParams,
  SummaryResult,
} from '../core/index.ts';
import { AUDIENCES, EDIT_COMMANDS, KINDS, newPostmortem, PAPERS, SUMMARY_FORMATS } from '../core/index.ts';
import { dayOf } from './environment.ts';
import type { Shell } from './features.ts';
import { postmortemAt } from './features.ts';
import { guarded } from './guard.ts';
import { at, isString } from './json.ts';

/** Answers the requests of protocol.ts. */
export function answerRequests(shell: Shell, now: () => Date): void {
  answer(shell, 'postmortem/questions', { nothing: null, answer: ({ uri }) => questions(shell, uri) });
  answer(shell, 'postmortem/summary', { nothing: null, answer: (params) => summary(shell, params) });
  answer(shell, 'postmortem/share', { nothing: null, answer: (params) => share(shell, params) });
  answer(shell, 'postmortem/insertSections', {
    nothing: [],
    answer: async ({ uri, question }) => {
      const reading = await shell.reader.read(uri);
      return reading ? reading.service.insertSections(reading.analysis(), question) : [];
    },
  });
  answer(shell, 'postmortem/new', {
    nothing: { name: 'postmortem.md', text: '', cursor: 0 },
    answer: (params) => Promise.resolve(newPostmortem(sound(params, dayOf(now())))),
  });
  answer(shell, 'postmortem/edits', { nothing: { edits: [] }, answer: (params) => edits(shell, params) });
  answer(shell, 'postmortem/actionChoices', {
    nothing: { owners: [], due: [] },
    answer: async ({ uri }) => {
      const reading = await postmortemAt(shell, uri);
      return reading ? reading.service.actionChoices(reading.analysis()) : { owners: [], due: [] };
    },
  });
}

interface Answer<Name extends RequestName> {
  readonly nothing: Requests[Name]['result'];
  readonly answer: (params: Requests[Name]['params'], token: CancellationToken) => Promise<Requests[Name]['result']>;
}

/** Registers the answer to one request of protocol.ts; a fault is logged and answered with `nothing`. */
export function answer<Name extends RequestName>(
  { connection }: Shell,
  name: Name,
  { nothing, answer: reply }: Answer<Name>,
): void {
  const uriOf = (params: unknown): string => {
    const uri = at(params, 'uri');
    return isString(uri) ? uri : '(no address)';
  };
  connection.onRequest(name, guarded(connection.console, { name, uriOf, nothing, answer: reply }));
}

async function questions({ reader }: Shell, uri: string): Promise<QuestionsResult | null> {
  const reading = await reader.read(uri);
  if (!reading) return null;
  const { recognition, files } = reading;
  const configuredBy = files.map((file) => file.uri);
  const context = { candidate: recognition.candidate, reason: recognition.reason, configuredBy };
  if (recognition.postmortem) return reading.service.questions(reading.analysis(), { recognised: true, ...context });
  return { recognised: false, ...context, status: 'review', questions: [], elsewhere: [] };
}

async function summary(shell: Shell, { uri, ...params }: SummaryParams): Promise<SummaryResult | null> {
  const reading = await postmortemAt(shell, uri);
  return reading ? reading.service.summary(reading.analysis(), soundPage(params)) : null;
}

async function share(shell: Shell, { uri, ...params }: ShareParams): Promise<ShareResult | null> {
  const reading = SUMMARY_FORMATS.includes(params.format) ? await postmortemAt(shell, uri) : null;
  if (!reading) return null;
  const page = PAPERS.find((paper) => paper === params.page) ?? 'a4';
  return reading.service.share(reading.analysis(), { ...soundPage(params), format: params.format, page });
}

/** What another editor wrote by hand: an unknown audience is the first, and only `true` takes anything out. */
const soundPage = ({ audience, redact }: Omit<SummaryParams, 'uri'>): Omit<SummaryParams, 'uri'> => ({
  audience: AUDIENCES.find((each) => each === audience) ?? 'leadership',
  redact: redact === true,
});

async function edits(shell: Shell, { uri, ...params }: EditsParams): Promise<EditsResult> {
  const reading = EDIT_COMMANDS.includes(params.command) ? await postmortemAt(shell, uri) : null;
  if (!reading) return { edits: [], nothing: 'This file is not open as a postmortem.' };
  return reading.service.edits(reading.analysis(), params);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/; // "2026-11-23"

/** Other editors write these parameters by hand: an unknown kind is a blank one, a missing day is today. */
const sound = (params: NewPostmortemParams, today: string): NewPostmortemParams => ({
  ...params,
  kind: KINDS.includes(params.kind) ? params.kind : 'blank',
  title: isString(params.title) ? params.title : '',
  today: ISO_DAY.test(params.today) ? params.today : today,
});
