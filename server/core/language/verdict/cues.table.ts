/** Lines that make an ordinary deed harmful when they stand among its words. */
export const HARM_CUES: readonly string[] = [
  '<mishap-adv>',
  'by|in mistake|accident|error|oversight',
  '<hard-error> <noun>|one|ones|<punct>',
  '<det> <hard-error>',
  'untested|unreviewed|unapproved|unvalidated|unverified|unread|unchecked|unsigned|half-finished|half-baked|unseen|unfinished|uncompiled|unannounced|undocumented',
  'without <det>? <noun>? <noun>? ~review|approval|test|check|backup|permission|notice|limit|plan|validation|verification|confirmation|supervision|authorisation|authorization|rollback|ticket|warning|coordination|consultation|sign-off|dry-run|care|thought|consent|change|testing|peer|second|context|where|filter',
  'without <adv>? ~test|check|tell|ask|read|verify|review|notify|wait|back|look|confirm|validate|consult|inform|think|set|run|draining|drain|warn|announce|understand|coordinate|know|realise|realize|stop|take|make|first|even|bother|pause|lock|open|dry-run|compare|escalate|update|rotate|schedule',
  'w/o',
  'instead of',
  'rather than',
  'in place of',
  '<punct> not <det>',
  'not the',
  'at the same time',
  'all at once',
  'at once',
  'on a friday',
  'despite',
  'in spite of',
  'against <det> advice|policy|recommendation|warning|warnings',
  'straight to|into|on|in|onto production|prod|live|main|master',
  'past the deadline',
  'too late|early|soon|slowly|quickly|often|many|long|fast|broad|broadly|wide|low|high|permissive',
  '<num> times too',
  'far too',
  'unread',
  'sight unseen',
  'behind <det> back',
  'the day|night before',
  'in <det>? plain text',
  'in plaintext|cleartext',
  'in the clear',
  'with <det>? <noun>? typo|mistake|error|errors',
  'with force',
  'as <det>? noise|spam|benign',
  'a second|third time',
  'yet again',
  'world-readable|world-writable|wide-open',
  'to the whole|entire|public|internet|world|open',
  'to everyone|everybody',
  'with everyone|everybody',
  '~make <adv>? public|world-readable|readable|accessible|writable',
  'to a|the public <noun>',
  '~drop|delete|truncate|destroy|purge <noun>? <noun>? on|in|against|to <det>? production|prod|live|primary',
  'from <det>? ~backup|monitoring|alerting|replication',
  'unattended|unlocked|unprotected|unencrypted|exposed|unmonitored|unpatched|unsupervised',
  'open to',
  'zero|0 length',
];

/** Cues that count only where something may have been a repair: the object must be vital, not merely faulty. */
export const REPAIR_CUES: readonly string[] = [
  'wrong|incorrect|mistyped <noun>|one|ones',
  '<mishap-adv>',
  'by|in mistake|accident|error',
  'a second|third time',
  'too late|slowly',
  'only|not after',
  'hours|days|weeks late',
];

/** What is pushed, merged or run is bad: harm for a neutral verb, a repair for "reverted" or "removed". */
export const BAD_OBJECTS: readonly string[] = ['<error-adj>'];

/** Objects that are dangerous to delete, stop or disable. */
export const VITAL_OBJECTS: readonly string[] = [
  '<det>? production|prod|live|primary|prd',
  'live|active|sole <noun>',
  '<safeguard>',
  '<det>? whole|entire',
  'only|last <noun>',
  'everything',
  'the <noun>? ~database|table|bucket|cluster|volume|index|records|snapshots|keyspace|partition',
  'customer <noun>',
];

/** After the deed: what it led to. */
export const CONSEQUENCES: readonly string[] = [
  'which|that <adv>? <have>? ~cause|trigger|break|wipe|take|bring|lead|result|knock|leak|expose|corrupt|overwrite|crash|delete|drop|lock|fill|flood|overload|open|cut|leave|disable|stop|block|send|erase|destroy|kill|ruin|start <np>?',
  '~causing|triggering|breaking|wiping|leading|resulting|knocking|leaking|exposing|corrupting|overwriting|crashing|locking|flooding|overloading|erasing|destroying|killing|cutting|leaving|taking|bringing|disrupting|preventing|blocking <np>|to|in|down|out|off',
  'and|, took|brought <np> down|offline|out',
  'to cause|trigger the|an|a <harm>',
];

/** The deed was meant to help: "to restore service". */
export const REPAIR_PURPOSES: readonly string[] = [
  'to|and <adv>? ~restore|mitigate|stop|reduce|recover|contain|relieve|prevent|stabilise|stabilize|fix|protect|limit|help|clear|resolve|unblock|lower|slow|isolate|speed|shed|avoid|free|confirm|relieve|debug|investigate|reproduce|see|rule|test|check',
  'as <det>? ~mitigation|precaution|workaround|safeguard|test',
  'by the book',
  'as planned|requested|instructed|agreed|documented|designed|intended|advised|scheduled|usual_practice',
  'per <det>? ~runbook|procedure|plan|instruction|request|policy|playbook',
  'on <det>? ~request|instruction|advice|order',
  'to buy time',
  'for <det>? ~investigation|analysis|forensics|safety|mitigation|evidence',
  'pending',
  'so that',
  'in order to',
  'according to',
];

/** Before the deed: words that take the blame back, or say that it is not asserted. */
export const EXCULPATIONS: readonly string[] = [
  'no|any|little evidence|indication|sign|suggestion|reason|proof|question|trace|doubt <noun>? that|of|to',
  '<not> because',
  'because <not>',
  '<be> <not> the case',
  '<not> <adv>? ~mean|imply|suggest|claim|say|believe that?',
  '~avoid|ban|reject|drop|retire the <noun>? ~term|word|phrase|label|notion|concept|idea|expression',
  '<not> ~write|say|blame|call|use',
  'it <be> <not> <np> who|that',
  'rumour|rumor|myth|allegation|claims that',
  'wrongly|falsely|unfairly ~accuse|blame|suspect',
  'could <adv>? have been',
  'do|does <not> matter who',
  'regardless of who',
  'so that|nobody|no|one nobody|no|one can|could',
  'instead of ~say|write|blame',
  '~rule out',
];
