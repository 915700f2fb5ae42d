import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { Finding } from '../../analysis/finding.ts';
import type { ConfigurationChange } from '../../configuration/write.ts';
import { hasKey, writeConfiguration } from '../../configuration/write.ts';
import type { CodeActionRequest, ConfigurationFile } from '../../service.ts';
import { indexLines } from '../../text/lines.ts';
import type { Page } from '../page.ts';
import { rangeOf } from '../page.ts';
import { nameIn } from './name.ts';
import { editFile } from './workspace-edit.ts';

const LONGEST_QUOTE = 40;
const SPACES = /\s+/g; // "two\n  lines"

/** The choices that are written into the team's configuration file. */
export function configureActions(page: Page, finding: Finding, request: CodeActionRequest): CodeAction[] {
  return choicesFor(page, finding).flatMap(({ title, change }) => {
    const edit = configurationEdit(request, change);
    return edit ? [{ title, kind: 'quickfix', edit }] : [];
  });
}

interface Choice {
  readonly title: string;
  readonly change: ConfigurationChange;
}

function choicesFor(page: Page, finding: Finding): Choice[] {
  const wording = page.rules.get(finding.rule)?.category === 'wording';
  const phrase = finding.text.replace(SPACES, ' ').trim();
  const name = wording ? nameIn(finding) : undefined;
  return [
    ...(name === undefined
      ? []
      : [{ title: `“${name}” is not a person (it is a product)`, change: { key: 'products', add: name } } as const]),
    ...(wording && phrase !== ''
      ? [{ title: `Allow “${shortened(phrase)}” in this project`, change: { key: 'allow', add: phrase } } as const]
      : []),
    { title: `Turn off ${finding.rule}`, change: { key: 'rules', rule: finding.rule, level: 'off' } },
  ];
}

const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;

function configurationEdit(request: CodeActionRequest, change: ConfigurationChange): CodeAction['edit'] | null {
  const file = fileFor(request.configurations, change.key);
  if (file === undefined) return null;
  const text = file.text ?? '';
  const edit = writeConfiguration(text, change);
  if (edit === null) return null;
  const textEdit: TextEdit = { range: rangeOf(indexLines(text), edit.at), newText: edit.newText };
  return editFile(file, textEdit, request.client);
}

/** The file that decides the key, else the nearest: a list written nearer would hide the one that is there. */
const fileFor = (files: readonly ConfigurationFile[], key: string): ConfigurationFile | undefined =>
  files.find(({ text }) => text !== null && hasKey(text, key)) ?? files[0];
