import { registerDocument } from '../../../core/index.ts';
import type { ActionsReport } from './report.ts';

/** The JSON of `actions`, version 1. */
export const json = ({ register, ...around }: ActionsReport): string =>
  `${JSON.stringify(registerDocument(register, around), null, 2)}\n`;
