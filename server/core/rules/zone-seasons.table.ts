/** Letters that hold in one half of the year only. */
export interface Season {
  /** The place whose clock tells which half it is. */
  readonly region: string;
  /** The letters of the other half. */
  readonly other: string;
  /** The letters that leave it open, where people have some. */
  readonly general?: string;
  /** The offset of the letters themselves. */
  readonly offset: string;
}

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['PST', { region: 'America/Los_Angeles', other: 'PDT', general: 'PT', offset: 'UTC-8' }],
  ['PDT', { region: 'America/Los_Angeles', other: 'PST', general: 'PT', offset: 'UTC-7' }],
  ['EST', { region: 'America/New_York', other: 'EDT', general: 'ET', offset: 'UTC-5' }],
  ['EDT', { region: 'America/New_York', other: 'EST', general: 'ET', offset: 'UTC-4' }],
  ['CDT', { region: 'America/Chicago', other: 'CST', general: 'CT', offset: 'UTC-5' }],
  ['MDT', { region: 'America/Denver', other: 'MST', general: 'MT', offset: 'UTC-6' }],
  ['CET', { region: 'Europe/Berlin', other: 'CEST', offset: 'UTC+1' }],
  ['CEST', { region: 'Europe/Berlin', other: 'CET', offset: 'UTC+2' }],
]);
