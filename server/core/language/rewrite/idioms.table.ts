/** Drama for a plain deed: the participle that says the same fact. */
export const PLAIN_DEEDS: ReadonlyMap<string, string> = new Map([
  ['nuke', 'deleted'],
  ['torch', 'deleted'],
  ['zap', 'deleted'],
  ['yank', 'pulled'],
]);

/** Verb and preposition that say that nothing was done: what was not done to the object. */
export const UNDONE_DEEDS: ReadonlyMap<string, string> = new Map([
  ['sit on', 'acted on'],
  ['sleep through', 'answered'],
  ['sleep thru', 'answered'],
  ['doze through', 'answered'],
  ['doze thru', 'answered'],
  ['snooze through', 'answered'],
  ['scroll past', 'acted on'],
]);

/** Verbs whose preposition goes with them into the passive: "was not looked at". */
export const PREPOSITIONAL: ReadonlySet<string> = new Set(
  `look at,look into,act on,respond to,react to,reply to,deal with,follow up,tamper with,check on,sign off,click on,click through,adhere to,comply with,
  account for,ask for,listen to,attend to,gloss over,skim over,work around,test for,refer to,plan for,wait for,log into,interfere with,meddle with`
    .split(',')
    .map((entry) => entry.trim()),
);

/** What did not happen, as a noun: "There was no escalation". */
export const ABSENT_DEEDS: ReadonlyMap<string, string> = new Map([
  ['escalate', 'escalation'],
  ['respond', 'response'],
  ['react', 'reaction'],
  ['reply', 'reply'],
  ['answer', 'answer'],
  ['act', 'action'],
  ['test', 'test'],
  ['check', 'check'],
  ['communicate', 'communication'],
  ['warn', 'warning'],
  ['coordinate', 'coordination'],
  ['alert', 'alert'],
  ['investigate', 'investigation'],
  ['intervene', 'intervention'],
  ['review', 'review'],
  ['announce', 'announcement'],
  ['hand over', 'handover'],
  ['follow up', 'follow-up'],
  ['roll back', 'rollback'],
]);

/** Deeds without an object that leave a trace of their own: "a push went straight to main". */
export const TRACES: ReadonlyMap<string, string> = new Map([
  ['push', 'a push'],
  ['force-push', 'a force-push'],
  ['merge', 'a merge'],
  ['deploy', 'a deploy'],
  ['commit', 'a commit'],
]);

/** Verb and noun that mean something else together: no passive tells the same. */
export const SET_PHRASES: ReadonlySet<string> = new Set(
  `take eye,take eyes,drop ball,cut corner,cut corners,take shortcut,take shortcuts,take chance,take chances,lose track,lose sight,lose count,turn eye,jump gun,drag feet,drag heels,
  take time,take long,make assumption,make sure,pull plug,pull trigger,hit snooze,throw towel,wash hands,pass buck,play roulette,take nap,take gamble,have idea,take part,
  lose patience,lose nerve,bury head,kick can,lose interest,take break,take place,roll dice,turn back,turn ear,shoot messenger,miss boat,miss mark,miss point,do job,do homework,do work`
    .split(',')
    .map((entry) => entry.trim()),
);
