import type { CheckReport } from '../report.ts';
import type { Paint } from '../terminal.ts';

type Render = (report: CheckReport, paint: Paint) => string;

/** How `check` prints; each form is loaded when it is asked for. */
export const FORMATS = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
} as const satisfies Record<string, () => Promise<Render>>;

export type Format = keyof typeof FORMATS;
