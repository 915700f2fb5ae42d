import type { RenderActions } from './report.ts';

/** How `actions` prints; each form is loaded when it is asked for. */
export const ACTION_FORMATS = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
  md: async () => (await import('./markdown.ts')).markdown,
  ics: async () => (await import('./calendar.ts')).calendar,
  github: async () => (await import('./issues.ts')).issues,
  'jira-csv': async () => (await import('./jira.ts')).jira,
} as const satisfies Record<string, () => Promise<RenderActions>>;

export type ActionsFormat = keyof typeof ACTION_FORMATS;
