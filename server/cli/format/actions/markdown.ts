import { checklist } from '../../../core/index.ts';
import type { ActionsReport } from './report.ts';

/** A checklist whose items link to their lines. */
export const markdown = ({ register, base }: ActionsReport): string => checklist(register, base);
