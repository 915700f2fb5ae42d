import { createLanguageService, DEFAULTS, summarise } from '../../../server/core/index.ts';
import type { Postmortem, Summary } from '../../../server/core/index.ts';

export const TODAY = '2026-06-01';

const service = createLanguageService(DEFAULTS, TODAY);

export const postmortemOf = (text: string): Postmortem => service.analyze({ text }).postmortem;

export const summaryOf = (text: string): Summary => summarise(postmortemOf(text), TODAY);
