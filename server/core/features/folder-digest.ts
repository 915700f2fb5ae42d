import type { DocumentSymbol } from 'vscode-languageserver-types';
import { incidentRecord } from '../model/incident-record.ts';
import { canBeMarked } from '../edits/mark-action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { QUESTION_TITLES, QUESTIONS } from '../model/question.ts';
import type { FolderAction, FolderPostmortem } from '../protocol.ts';
import { ownersOf, registeredActions, ticketsOf } from '../register/registered-action.ts';
import type { RegisteredAction } from '../register/registered-action.ts';
import type { Comparable } from '../related/related.ts';
import { tellingWords } from '../related/words.ts';
import { indexLines } from '../text/lines.ts';
import { present } from '../time/present.ts';
import { rangeOf } from './page.ts';
import { folderSymbols } from './workspace-symbols.ts';

/** What an index over a folder keeps of one postmortem: much smaller than the postmortem itself. */
export interface FolderDigest {
  readonly symbols: readonly DocumentSymbol[];
  readonly listed: Omit<FolderPostmortem, 'related'>;
  readonly comparable: Comparable;
  readonly actions: readonly DigestedAction[];
}

export interface DigestedAction {
  readonly registered: RegisteredAction;
  readonly shown: FolderAction;
}

export interface DigestPlace {
  readonly uri: string;
  /** Relative to the folder that is open. */
  readonly path: string;
}

const FOLDERS = /^.*\//; // "postmortems/a.md"

export function digestOf(postmortem: Postmortem, place: DigestPlace): FolderDigest {
  const listed = listedOf(postmortem, place);
  const { class: incidentClass, services } = listed;
  return {
    symbols: folderSymbols(postmortem),
    listed,
    comparable: { id: place.uri, services, words: tellingWords(postmortem), ...present({ class: incidentClass }) },
    actions: actionsOf(postmortem, { ...place, incident: listed.title }),
  };
}

function listedOf(postmortem: Postmortem, { uri, path }: DigestPlace): FolderDigest['listed'] {
  const { title, status, severity, text } = postmortem;
  const { date, class: incidentClass, services } = incidentRecord(postmortem, path);
  return {
    uri,
    path,
    title: title?.text ?? path.replace(FOLDERS, ''),
    range: rangeOf(indexLines(text), title?.at ?? { start: 0, end: 0 }),
    status,
    services,
    missing: missingOf(postmortem),
    ...present({ date, severity, class: incidentClass }),
  };
}

/** Questions without a heading, or with nothing but prompts below it. */
const missingOf = ({ sections }: Postmortem): readonly string[] =>
  QUESTIONS.filter((id) => sections.every(({ answers, empty }) => empty || !answers.includes(id))).map(
    (id) => QUESTION_TITLES[id],
  );

function actionsOf(postmortem: Postmortem, place: DigestPlace & { incident: string }): readonly DigestedAction[] {
  const { uri, path, incident } = place;
  const lines = indexLines(postmortem.text);
  const registered = registeredActions(postmortem, path);
  return postmortem.actions.flatMap((action, index) => {
    const known = registered[index];
    if (known === undefined) return [];
    const shown: FolderAction = {
      uri,
      path,
      range: rangeOf(lines, action.at),
      text: action.text,
      owners: ownersOf(known),
      tickets: ticketsOf(known),
      done: action.done,
      canBeMarked: canBeMarked(postmortem.text, action),
      incident,
      ...present({
        due: action.due?.date,
        dueText: action.due?.date === undefined ? action.due?.text : undefined,
        priority: action.priority,
      }),
    };
    return [{ registered: known, shown }];
  });
}
