import { registerDocument } from '../../../core/index.ts';
import type { ActionsReport } from './report.ts';

/** The JSON of `actions`, version 1. */
export const json = ({ register, postmortems, errors }: ActionsReport): string =>
  `${JSON.stringify(registerDocument(register, { postmortems, errors }), null, 2)}\n`;
