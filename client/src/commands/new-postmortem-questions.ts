import { InputBoxValidationSeverity, l10n, window, workspace } from 'vscode';
import type { InputBoxValidationMessage, QuickPickItem, Uri } from 'vscode';
import type { NewPostmortemParams } from '../../../server/core/protocol.ts';
import { templateFolder, templatesIn, templateText } from './templates.ts';
import { dateIn, inUtc, readMoment } from './moment.ts';
import type { Now } from './moment.ts';

interface KindPick extends QuickPickItem {
  readonly incident: NewPostmortemParams['kind'];
  /** The file of a template of the workspace. */
  readonly template?: Uri;
}

const STEPS = 5;

/** Asks for kind, title, severity, start and detection; undefined when the person leaves. Only the title has to be given. */
export async function askForPostmortem(target: Uri | undefined): Promise<NewPostmortemParams | undefined> {
  const now = nowIn(target);
  const choices = [...kinds(), ...(await workspaceTemplates(target))];
  const chosen = await window.showQuickPick(choices, pick(1, l10n.t('What kind of incident was it?')));
  if (chosen === undefined) return undefined;
  const title = await window.showInputBox({
    ...step(2, l10n.t('What happened, in a few words')),
    validateInput: titleProblem,
  });
  if (title === undefined) return undefined;
  const severity = await window.showQuickPick(severities(), pick(3, l10n.t('How severe was it?')));
  if (severity === undefined) return undefined;
  const started = await askForMoment(step(4, l10n.t('When did it start? Empty when not known yet')), now);
  if (started === undefined) return undefined;
  const detected = await askForMoment(step(5, l10n.t('When was it noticed? Empty when not known yet')), now);
  if (detected === undefined) return undefined;
  return {
    kind: chosen.incident,
    ...(chosen.template !== undefined && { template: await templateText(chosen.template) }),
    title,
    today: now.today,
    ...severity.value,
    ...asked('started', started),
    ...asked('detected', detected),
  };
}

const asked = (key: 'started' | 'detected', iso: string): Partial<NewPostmortemParams> =>
  iso === '' ? {} : { [key]: iso };

const heading = (number: number) => ({
  title: l10n.t('New Postmortem ({0}/{1})', number, STEPS),
  ignoreFocusOut: true,
});

const step = (number: number, prompt: string) => ({ ...heading(number), prompt });

/** A list shows its question in the box; an input keeps the box for an example. */
const pick = (number: number, placeHolder: string) => ({ ...heading(number), placeHolder });

export const kinds = (): KindPick[] => [
  { incident: 'outage', label: l10n.t('Service outage'), description: l10n.t('something was slow, broken or gone') },
  {
    incident: 'security',
    label: l10n.t('Security incident'),
    description: l10n.t('exposure, evidence, containment, notification'),
  },
  { incident: 'data', label: l10n.t('Data incident'), description: l10n.t('lost, wrong or late data') },
  { incident: 'near-miss', label: l10n.t('Near miss'), description: l10n.t('it was caught in time') },
  { incident: 'blank', label: l10n.t('Blank'), description: l10n.t('the Five Questions and nothing else') },
];

async function workspaceTemplates(target: Uri | undefined): Promise<KindPick[]> {
  const folder = templateFolder(target);
  const found = folder === undefined ? [] : await templatesIn(folder);
  return found.map(({ name, uri }) => ({
    incident: 'blank',
    template: uri,
    label: name,
    description: workspace.asRelativePath(uri),
  }));
}

const severities = (): (QuickPickItem & { readonly value: Partial<NewPostmortemParams> })[] => [
  { label: l10n.t('Not known yet'), value: {} },
  ...['SEV1', 'SEV2', 'SEV3', 'SEV4'].map((severity) => ({ label: severity, value: { severity } })),
];

const titleProblem = (title: string): string | undefined =>
  title.trim() === '' ? l10n.t('A title is needed for the file name') : undefined;

/** ISO 8601, an empty string when it is not known yet, undefined when the person leaves. */
async function askForMoment(options: ReturnType<typeof step>, now: Now): Promise<string | undefined> {
  const written = await window.showInputBox({
    ...options,
    placeHolder: l10n.t('14:05, yesterday 22:10, {0} 14:05 UTC', now.today),
    validateInput: (value) => readingOf(value, now),
  });
  return written === undefined ? undefined : (readMoment(written, now) ?? '');
}

/** Shows how a time is read before it is accepted. */
function readingOf(written: string, now: Now): InputBoxValidationMessage | undefined {
  if (written.trim() === '') return undefined;
  const iso = readMoment(written, now);
  if (iso === undefined) {
    const message = l10n.t('Not read as a time. Try 14:05 or {0} 14:05 UTC', now.today);
    return { message, severity: InputBoxValidationSeverity.Error };
  }
  return { message: l10n.t('Reads as {0} ({1})', iso, inUtc(iso)), severity: InputBoxValidationSeverity.Info };
}

function nowIn(target: Uri | undefined): Now {
  const setting = workspace.getConfiguration('postmortem', target).get<string>('timezone', '');
  const timezone = setting === '' ? Intl.DateTimeFormat().resolvedOptions().timeZone : setting;
  return { timezone, today: dateIn(new Date(), timezone) };
}
