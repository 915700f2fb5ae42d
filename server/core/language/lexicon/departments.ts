import { words } from './words.ts';

/** Departments that are called by two words: the second, and the first words that make it one. */
export const DEPARTMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'operations',
      'security network site field trading flight store business it people retail bank bridge port airport grid plant cloud',
    ],
    ['services', 'field guest student patient legal building shared professional technical member crew passenger'],
    ['resources', 'human people'],
    ['reliability', 'site service platform production'],
    [
      'support',
      'hardware desktop product technical application field customer vendor production platform second-line first-line',
    ],
    ['comms', 'corporate internal external incident crisis marketing'],
    ['communications', 'corporate internal external incident crisis'],
    ['informatics', 'nursing clinical pharmacy health hospital research'],
    ['affairs', 'regulatory public student external legal'],
    ['relations', 'public press customer investor media guest'],
    ['success', 'customer'],
    ['room', 'print control ops press war mail news post stock equipment dispatch operations'],
    ['bridge', 'ops incident control operations'],
    ['line', 'first second third front'],
    ['house', 'clearing publishing auction front back'],
    ['tower', 'control'],
    ['hands', 'remote smart datacentre datacenter'],
    ['duty', 'on'],
    ['mgmt', 'it change release product incident account vendor facilities'],
    ['eng', 'platform infra data network storage release site'],
  ].map(([head = '', fields = '']) => [head, words(fields)]),
);

/** What a department does and a system of its name does not: "Platform never told the data team". */
export const DEPARTMENT_DEEDS = words(`
  tell ask forget ignore decide promise insist refuse overrule sign approve ship launch agree know believe assume skip neglect
  announce invite hire train coach fire argue block demand negotiate overlook withhold write phone ring call chase miss`);
