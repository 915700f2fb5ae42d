import type { Register, RegisterSurroundings } from '../../../core/index.ts';
import type { Paint } from '../../terminal.ts';

/** One run of `actions`; every output format is a function of it. */
export interface ActionsReport extends RegisterSurroundings {
  readonly register: Register;
  /** Present when everything else was left out. */
  readonly only?: 'overdue';
  /** What paths are put behind in links; relative links when absent. */
  readonly base?: string;
}

export type RenderActions = (report: ActionsReport, paint: Paint) => string;
