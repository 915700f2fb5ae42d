import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { lowerAt } from '../grammar/words.ts';

const measures = phrases({
  id: 'personnel-measure',
  claim: 'punitive',
  about: 'A personnel measure: dismissal, warning, sanction, rights taken away.',
  lines: [
    '[ ~terminate|fire|sack|dismiss|demote|reprimand|discipline|punish|penalise|penalize|lay|suspend|sanction|censure|castigate|bench <staff> ]',
    '[ ~let <staff> go ] <end-np>',
    "[ <staff> 's|<have>|<be> <have>? been|be|<be> <adv>? fired|sacked|dismissed|demoted|reprimanded|disciplined|punished|terminated|suspended|penalised|penalized|sanctioned ]",
    '[ <staff> <modal> be <adv>? fired|sacked|dismissed|demoted|reprimanded|disciplined|punished|terminated|suspended|penalised|penalized|sanctioned ]',
    '[ <staff> <be> <adv>? fired|sacked|dismissed|demoted|reprimanded|disciplined|punished|suspended|penalised|penalized ]',
    '[ <staff> <have> been <adv>? spoken to ]',
    '[ <have> been <adv>? spoken to ]',
    '[ ~be given|handed|issued <det>? <noun>? <noun>? warning|reprimand ]',
    '[ written|verbal|formal|final|official warning|reprimand|caution ]',
    '[ ~issue|give <staff> <det>? <noun>? warning|reprimand ]',
    '[ ~issue|give <det>? <noun>? <noun>? warning to <staff> ]',
    '[ letter of reprimand|warning ]',
    '[ ~refer|report|escalate <staff> to hr|management|human ]',
    '[ ~refer to hr ]',
    '[ ~raise|take|discuss <np> with|to hr ]',
    '[ <prep> <det>? pip ] <end>',
    '[ performance improvement plan ]',
    '[ disciplinary <noun>? ]',
    '[ ~dock|deduct|cut|withhold|reduce|lose|forfeit|claw <prep>? <poss>|<det>? <noun>? bonus|pay|salary|wages ]',
    '[ lose|loses|lost|losing <poss> <noun>? bonus|access|rights|privileges|job|position ]',
    '[ ~remove|revoke|withdraw|pull|strip|take <adv>? his|her|their <noun>? <noun>? rights|access|privileges|permissions|duties|admin ] <adv>? as|until|for',
    "[ ~remove|revoke|withdraw|pull|strip <staff> <'s> <noun>? <noun>? rights|access|privileges|permissions ] as|until|for",
    '[ ~strip <staff> of ]',
    '[ gets|get|got|have|has its|their|his|her <noun>? <noun>? rights|access|privileges pulled|revoked|removed|withdrawn|suspended ]',
    '[ rights|access|privileges <modal>? <be> <adv>? revoked|removed|withdrawn|suspended|pulled as a? consequence|punishment|sanction|result ]',
    '[ formal|official <adv>? reprimand|sanction|sanctions ]',
    '[ a|the|formally reprimand|reprimanded|demotion ]',
    "[ his|her|their|next|annual|<'s> performance review|appraisal|evaluation|assessment ]",
    '[ ~go|be|end|put on|in his|her|their <noun>? file|record ]',
    '[ ~go|be|end|put on|in the|his|her|their appraisal|appraisals ]',
    '[ personnel|hr file|record ] <end>',
    '[ suspended pending ] <adv>? investigation|<np>',
    '[ zero tolerance ]',
    '[ name <staff> to management ]',
    '[ ~name <det> responsible <noun> ]',
    '[ name and shame ]',
    '[ third|second|three strike|strikes ]',
    '[ ~hold|held <staff> <adv>? accountable|responsible ]',
    '[ <staff> <modal>? <be> <adv>? held accountable|responsible ]',
    '[ <modal> be <adv>? held accountable|responsible ]',
    '[ consequences for <staff> ]',
    '[ ~face|suffer <adv>? consequences|discipline|sanctions|dismissal|termination ]',
    '[ personal|employment|contractual consequences ]',
    '[ grounds for dismissal|termination ]',
    '[ ~take <staff> off on-call|call|rotation|rota ]',
    '[ ~lose external|their|his|her <noun> for a week|month|day|sprint ]',
    '[ repeat ~clicker|offender lose|loses ]',
    '[ employment|contract <modal>? <be>|<have> <adv>? been? terminated|ended ]',
    '[ parted ways with <staff> ]',
    '[ no longer with the company|us|organisation ]',
    '[ ~terminate|end <poss> employment|contract ]',
    "[ ~terminate|end <staff> <'s> employment|contract ]",
    '[ official complaint against <staff> ]',
    '[ mandatory leave ]',
    '[ ~dock|deduct|withhold|forfeit|claw|cut|suspend|stop <prep>? <det>? <noun>? <noun>? ~stipend|allowance|pay|bonus|salary|wage|overtime|holiday|leave ]',
    '[ <individual> <modal>? <be> <adv>? ~move|take|remove|pull|drop|kick|stand off <det>? <noun>? team|rota|rotation|project|account|role|post|duties|duty|on-call ]',
    '[ ~take|remove|pull|drop|kick|bench <individual> off|from <det>? <noun>? <noun>? team|rota|rotation|project|account|role|post|duties|duty|on-call ]',
    '[ <be> <adv>? moved|removed|taken|pulled|dropped|reassigned off|from <det>? <noun>? <noun>? ~team|rota|rotation|project|role|post|duty ] with|as|until|pending|for|by|after',
    '[ relieved of <det>? ~duty|post|role|responsibility ]',
    '[ ~show|showed|shown the door ]',
    '[ ~need|need|deserve|have|must to? ~make|be <det>? example of ]',
    '[ ~make an example of ]',
    "[ ~come out of <np> <'s>? ~pay|bonus|salary|budget|wage ]",
    '[ ~bill|charge|invoice <staff> for the ~damage|loss|outage|cost ]',
    '[ no ~bonus|raise|promotion|reward <adv>? <prep>? <det>? <noun>? <noun>? for anyone|anybody|whoever|those|everyone|<staff> ]',
    '[ hr to|will|must|should open|start|see|speak|review|take|investigate|handle ]',
    '[ ~bonus|raise|promotion|stipend|pay <modal>? be? to? be|was|is|were withheld|cut|docked|cancelled|forfeited|frozen|reduced|stopped|clawed ]',
    '[ <modal> be written up ]',
    '[ <be> <adv>? written|wrote up ] <end-np>|for',
    '[ ~write <staff>|him|her|them up ]',
    '[ ~let <det> person|one|engineer|man|woman|employee ... go ] <prep>|<punct>|$',
    '[ <staff> <have> been moved|demoted|transferred|taken|shifted|relegated to|off <np> ... as a consequence|result|punishment ]',
    '[ as a consequence|punishment|sanction|penalty ] $',
    '[ out of a job|work ]',
    '[ ~clear <poss> desk ]',
    '[ ~hand in <poss> badge|notice ]',
    '[ docked a day|week|month ]',
    '[ ~pay for <np> out of <poss> own ]',
    '[ ~open <det> file|case on|against <staff> ]',
    '[ ~put <staff> on notice|probation|leave ]',
    '[ end|extension of probation ]',
    '[ ~extend <poss> probation ]',
    '[ one more|such strike|slip|mistake and ]',
    '[ ~count against|towards <staff>|him|her|them ]',
    '[ loses|lose|lost <poss> on-call|shift allowance|pay|bonus|stipend ]',
    '[ ~cost <staff>|him|her|them <poss> job|bonus|badge|role|promotion ]',
    '[ final written warning ]',
    '[ ~bar|ban <staff> from ] <ing>|<det>|production|prod|on-call|deploying',
    '[ ~lose|forfeit <poss> ~place|seat|slot|stipend|bonus|badge|admin|root on|in|for? ]',
    '[ ~sit|haul|drag|call <staff> <prep>? in front of ]',
    '[ up before|to hr|management|the board|<det> disciplinary ]',
    '[ no ~bonus|raise|promotion for <staff> ]',
  ],
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
    lowerAt(parse.words, match.end) !== "'s" && !isMachine(parse, match) && !isRefused(parse, match.start),
});

const THINGS = set(
  `account accounts instance instances pod pods session sessions token tokens key keys job jobs service vm query process alert`,
);

/** "suspended pending investigation" of an account. */
const isMachine = ({ words }: SentenceParse, { start, end, markStart }: Match): boolean =>
  lowerAt(words, markStart) === 'suspended'
    ? words.slice(0, start).some((word) => THINGS.has(word.lower))
    : words.slice(start, end).some((word, by) => by > 0 && THINGS.has(word.lower) && lowerAt(words, start) !== 'strip');

/** "no disciplinary action was taken" stays: whether to take one belongs elsewhere too; "we do not punish" is policy. */
const isRefused = ({ words }: SentenceParse, at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some((word) => word.tag === 'neg' || word.lower === 'no' || word.lower === 'nobody' || word.lower === 'without');

export const PUNITIVE: readonly Construction[] = [measures];
