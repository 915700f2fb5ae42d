import type { Configuration } from './configuration.ts';

/** What holds where nobody has chosen: nothing has to be configured. */
export const DEFAULTS: Configuration = {
  rules: {},
  allow: [],
  people: [],
  products: [],
  roles: [],
  customers: [],
  teamsMayOwn: false,
  headings: {},
  severities: {},
  dueDays: { SEV1: 15, SEV2: 30, default: 60 },
  repeatWindowDays: 90,
  include: [],
  exclude: [],
  wording: true,
};
