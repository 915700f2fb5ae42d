import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { isOfOthers } from './taken-back.ts';
import { MEASURES } from './punitive.table.ts';
import { lowerAt } from '../grammar/words.ts';

const measures = phrases({
  id: 'personnel-measure',
  claim: 'punitive',
  about: 'A personnel measure: dismissal, warning, sanction, rights taken away.',
  lines: MEASURES,
  marks: [
    '«Dock the on-call stipend» of the team',
    'Recommend that «Ola be moved off the platform team» with immediate effect',
    '«Terminate the employee»',
    '«Issue a written warning to Dave»',
    '«disciplinary action» will be taken',
    'put him «on a PIP»',
  ],
  leaves: [
    'Ola was moved off the incident bridge to rest.',
    'The pod was moved off the node.',
    'Terminate the instance',
    'fire an alert',
    'performance review of the query planner',
    'the account was suspended by Google Workspace',
    'suspend the cron job',
    'sanctioned software list',
    'revoke the leaked credential',
    'HR was informed because payroll data was affected',
    'warning letter template service',
  ],
  when: (parse, match) =>
    lowerAt(parse.words, match.end) !== "'s" &&
    !isMachine(parse, match) &&
    !isRefused(parse, match.start) &&
    !isOfOthers(parse, match) &&
    !isAboutPeopleData(parse, match) &&
    !isRelief(parse) &&
    !isSoftware(parse, match),
});

const DESKS = set(`desk office his her their new different another`);
const isThing = ({ words }: SentenceParse, at: number): boolean =>
  THINGS.has(lowerAt(words, at)) && !DESKS.has(lowerAt(words, at - 1));

const THINGS = set(
  `account accounts instance instances pod pods session sessions token tokens key keys job jobs service vm query process alert`,
);

/** "suspended pending investigation" of an account. */
const isMachine = (parse: SentenceParse, { start, end, markStart }: Match): boolean => {
  const { words } = parse;
  return lowerAt(words, markStart) === 'suspended'
    ? words.slice(0, start).some((word) => THINGS.has(word.lower))
    : words
        .slice(start, end)
        .some((_, by) => by > 0 && isThing(parse, start + by) && lowerAt(words, start) !== 'strip');
};

/** "no disciplinary action was taken" stays: whether to take one belongs elsewhere too; "we do not punish" is policy. */
const isRefused = ({ words }: SentenceParse, at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at + 1)
    .some((word) => word.tag === 'neg' || word.lower === 'no' || word.lower === 'nobody' || word.lower === 'no-one');

const HR = set(`hr human-resources`);
const PEOPLE_DATA = set(
  `payroll exposed leaked data system portal records salaries tenant access outage affected impact service employees laptops personnel_data addresses`,
);

/** "HR was told because payroll data was affected": they are told as owners of what broke. */
const isAboutPeopleData = ({ words }: SentenceParse, { markStart, markEnd }: Match): boolean =>
  words.slice(markStart, markEnd).some((word) => HR.has(word.lower)) &&
  words.some((word) => PEOPLE_DATA.has(word.lower));

const SOFTWARE = set(
  `module system suite database tool app page template portal table form service mail email e-mail notification light lamp banner screen label sign message job threshold`,
);

/** "The disciplinary committee module" */
const isSoftware = ({ words }: SentenceParse, { markEnd }: Match): boolean => SOFTWARE.has(lowerAt(words, markEnd));

const RELIEF = set(`rest sleep sleeping tired recover sick ill holiday vacation parental volunteered request promoted`);

/** "taken off the rota to rest" */
const isRelief = ({ words }: SentenceParse): boolean => words.some((word) => RELIEF.has(word.lower));

export const PUNITIVE: readonly Construction[] = [measures];
