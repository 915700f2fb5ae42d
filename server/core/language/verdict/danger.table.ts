/** Lines that begin among the words of a deed and tell that it went to the wrong thing, too far, too early or without its guard. */
export const DANGERS: readonly string[] = [
  // another target than the one that was meant
  'in place of',
  'instead of',
  'rather than',
  ', not <det>|<num>|on|in|to|at|from',
  'the reverse|opposite of',
  'of all <noun>',
  "<prep> another|neighbour|neighbor|namesake|stranger|somebody|someone <'s>",
  '<prep> someone|somebody else',
  '<prep> <det> neighbour|neighbor|neighbouring|neighboring|namesake',
  'for|of another <noun>',
  'for|of|from|to the other|opposite <noun> <end-np>',
  'where|when|while|though|although <det> <noun>* ~say|read|ask|call|specify|show|want|give|need|require|take',
  'for <num> <end-np>',
  'by|to|at <num> <noun>? for <num>',
  '<num> <noun>? for|instead <num>',
  'the good|healthy|working|live|intact|right-hand|left-hand|other one|disk|drive|node|host|cable|feed|half|pair|unit|blade|array|controller|link',
  'onto|on|into|under two <noun>',
  'the wrong way',
  'upside down|backwards|crosswise|sideways|inverted|reversed',

  // an old or foreign source
  'against|from|under|on|with|over|into|onto|off|to|at|in|through|for <det>? <noun>? old|retired|stale|previous|expired|outdated|superseded|obsolete|former|deprecated|staging|empty|blank|lookalike|look-alike|unencrypted|borrowed|cached|forgotten|abandoned',
  "<prep>|<verb> <det>? last year|month|week|quarter|night|season <'s>",
  "<prep> <det>? yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|march|june <'s>",
  'signed with <poss> test|old|dev|debug',
  '<num>|two|three|six|eight <noun> old <end-np>',

  // where it may not go
  'on|under|over|into|onto|against|to|at|with|in <det>? live|real|running|original|originals|production|prod|active|occupied|working',
  'in <det>? no-anchor|restricted|forbidden|closed|protected|sterile <noun>',
  'against <det> flow|advice|policy|current|wind|plan|order|rule|rules|traffic|warning|instruction|instructions',
  'on <det> one|only|last|sole <noun>',
  'that|which|who was|were <adv>? in|on|out|still|not|never|meant|<ing>|inside|open|live|under|needed|due',
  "that|which did not|n't",
  'that|which nobody|no-one',
  'nobody|no-one <have>? <past>|<part>',

  // too much
  'in|at a|one single? sweep|go|swoop|batch|shot|hit',
  'more|less|higher|lower|further|longer than <det>',
  'beyond <det>',
  'twice|thrice <end-np>',
  'same <noun> at once',
  'all|both|two|three|four|<num>|every ... at once',
  '<num>|two|three|four|five|several|many times <end-np>',
  'in a row',
  'over and over',
  'full speed|throttle|blast|power|volume',
  'to zero and',

  // too early, too late, at a bad time
  'ahead of <det> ~copy|window|code|schedule|order|run|payroll|backup|cutover|sync|migration|release|announcement|embargo|review|approval|check|test|deadline|freeze|plan|import|export|batch|job|drain|failover|vote|launch|opening|close|count|notice|date',
  '<num>|an|a|one|two|three|four|five|six|ten|twelve|several ~second|minute|hour|day|week|month early|late|into|before|too',
  'in <det> middle|thick|heat|midst of',
  'on <det> night|day|eve|morning of',
  'at noon|midday|rush|lunchtime|peak',
  'on black friday',
  'on approach|takeoff|landing',
  'mid <noun>',
  'while <np> <be> <adv>? still|<ing>|armed|live|open|in|on|up|inside|under|running|moving|attached|mounted|connected|loaded|writing',
  'before <np> <adv>? <be>|<have> <adv>? <part>|out|ready|done|up|back|over|in|clear|through|on',
  'before ~look|check|test|ask|read|verify|confirm|wait|compare|review|back|see|tell|drain|finish|save|count|measure|open|know|inspect',
  'first and <np>? <verb>? second|after|later',
  'all|both|through weekend|weekends|night|day|week|afternoon|morning|quarter',
  'through both <noun>',

  // no guard
  'from memory|habit|instinct',
  'on paper only',
  'only on paper',
  'blind <end-np>',
  'sight unseen',
  'to deny from',
  'on silent|mute',
];

/** How far a deed reaches: harm when it opens or does something, not when it closes. */
export const WIDE_REACH: readonly string[] = [
  'to|on|onto|over|via|through|into|from <det>? open|public|personal|private|translation|unsecured|insecure|guest <noun>',
  'to|on|over <det>? internet|web|press|world|whatsapp|pastebin|gist',
  'to|on|for|across|over|with|at|from all|every|any|everyone|everybody|the whole|entire <noun>?',
  '<num>|all|both|every|two|three|half <noun>? <noun>? <noun>? at once|together|<punct> all',
  'past what|the',
  'from|to <noun>? any <end-np>',
];

/** It was asked for, planned or watched. */
export const PROCEDURES: readonly string[] = [
  'as <det>? <noun>? <noun>? scoped|planned|agreed|asked|requested|instructed|told|ordered|scheduled|designed|documented|directed|intended|advised|prescribed|specified|rehearsed|described|booked|usual|written|required|listed|expected',
  'as <det> <noun> <noun>? <noun>? ~say|ask|require|advise|prescribe|tell|direct|demand|specify|want|call|instruct|lay',
  'in the order|sequence <np>',
  'step|page|section|item <num> of|in|from',
  'under <det>? permit|supervision|licence|license|escort|order|orders',
  'per <np>',
  'on|at <np>? request|instruction|advice|order|orders|direction|invitation',
  "on|at|by|with <np> <'s> ~request|instruction|advice|order|say-so|approval|leave|consent|blessing|word",
  'by the book|sheet|runbook|plan|checklist|card',
  'according to|following',
  'exactly as|what|where|how',
  'with <det>? approval|agreement|consent|permission|sign-off',
  'as <det> ~tool|form|system|rule|licence|license|policy|console|wizard|design|contract <adv>? ~allow|permit|let|want|offer|say|provide',
];

/** Lines after which no danger counts: it was asked for, planned, watched, or went well. */
export const BLESSINGS: readonly string[] = [
  'as part of',
  'in the agreed|approved|planned|announced|booked|scheduled <noun>',
  'planned|scheduled|approved|agreed|announced|rehearsed|booked',
  'a|the drill|exercise|rehearsal|dry-run|simulation|sandbox|lab|replica|copy|maintenance window',
  'second engineer|pair|reader|person <ing>|<prep>|beside',
  '<np> watching|holding|standing|reading|looking on|by|over|back|along|<end-np>',
  'one at|by a|one time|one',
  'one <noun> at a time',
  'before any|anyone|anybody|anything <noun>? <adv>? <have>? ~notice|see|feel|ask|hit|get|hurt|call|use|lose|complain|be|reach|go|spread|happen|fail|break',
  'and|, <adv>? ~restore|recover|undo|revert|reopen|re-enable|recall|remove|retrieve|note|ring|phone|call|page|log|tell|rebuild|reissue|report|confirm|check|verify|wait|bring|put <np>|it|them|that|back',
  'as soon as',
  'within <num>|<det> <noun>? ~second|minute|hour|day',
  'that same <noun>',
  'and had <np> <base>',
  'to ~stop|contain|isolate|stem|spare|protect|save|restore|relieve|keep|prevent|reduce|help|free|hear|limit|ease|confirm|rule|mitigate|recover|avoid|clear|shed',
  'until <np> <have>|<be>|<past>|<adv>',
  'for the test|drill|investigation|analysis|exercise|record|audit|forensics',
  'that|which|who had ~fail|crash|break|leak|burn|stop|hang',
  'once|when|after|as|until|because <np> <be> <adv>? green|clean|done|safe|clear|over|stable|healthy|verified|confirmed|ready|back|empty|gone',
  'in|during|for|as <det> ~drill|exercise|simulation|rehearsal|tabletop|test|game',
];

/** What goes well although something is left out: "without incident". */
export const HARMLESS_LACKS: readonly string[] = [
  'without <det>? <noun>? <noun>? incident|loss|downtime|issue|issues|impact|delay|interruption|hitch|trouble|problem|problems|error|errors|harm|fuss|drama|success|result|effect|luck|outage|disruption|damage|complaint|complaints|injury|injuries|alarm|alarms|exception|avail|warning',
  'without <adv>? ~lose|affect|disrupt|wake|drop|cause|touch|interrupt|break|miss|need|harm|hurt|spill|blame|restart|find|improvement|stop|trip|incur|impact|delay|finding|trace|clean|have|damage|spot|see|seeing',
];
