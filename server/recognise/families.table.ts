/** What a postmortem's headings tell of. */
export const FAMILIES = ['timeline', 'impact', 'cause', 'lessons', 'actions', 'detection or recovery'] as const;
export type Family = (typeof FAMILIES)[number];

/** Headings that mean a family wherever these words stand in a short heading. */
export const TELLING: Readonly<Record<Family, RegExp>> = {
  timeline:
    /\b(?:time ?line|chronology|(?:sequence|chain) of events|key events|what (?:actually |really |exactly )?happened|incident log|how did (?:it|this) happen|(?:record|course|order|log) of events|how (?:it|things|the (?:day|night|incident|outage|attack)) (?:went|unfolded|happened)|how we got (?:here|there)|what went down|status updates)\b/, // "incident timeline"
  impact:
    /\bimpact|\baffected (?:users|customers|services|systems|versions)|\b(?:users|customers|services|systems|accounts|products?) affected|blast radius|what was (?:affected|impacted)|\b(?:who|which (?:users|customers|services)|how were (?:users|customers|we)).{0,20} (?:affected|impacted)|\bdata (?:exposed|involved)\b|\bconsequences\b|\bwho (?:got|was) hit\b|\bwhat (?:this|it|that) (?:meant|means) (?:for|to)\b/, // "customer impact"
  cause:
    /\broot ?causes?\b|\bcontributing (?:factor|cause|condition)|\b(?:five|5)[ -]whys\b|\bwhy (?:did )?(?:it|this) (?:happen|fail|broke)|\btriggering event\b|\bwhat (?:caused|went wrong and why)|\b(?:identified|probable|underlying) cause|causal factors|cause of the (?:incident|outage|failure|problem|breach)|\btechnical cause\b|\bwhat made (?:it|this) possible|\bcontributors\/enablers\b/, // "root cause analysis"
  lessons:
    /\blessons?\b|\bwhat (?:did )?(?:we|have we) learn|\bwhat (?:went (?:well|wrong|poorly|badly|right)|worked|did(?:n't| not) (?:go|work)|could have gone)|\bgot lucky\b|\blearnings\b|things that went|\btakeaways\b|what surprised us|areas (?:for|of) improvement|room for improvement|what could have been|\bwhat we got (?:right|wrong)|\b(?:would|we'd) do differently|\bwhat we(?:'re| are) taking (?:away|from)/, // "lessons learned"
  actions:
    /\baction items?\b|\bactionables\b|\bcorrective (?:actions?|measures?|and)|\bprevent(?:ive|ative) (?:actions?|measures?)|\bfollow[ -]?up (?:actions?|items?|tasks?)|\bfollow-?ups\b|\bwhat (?:are we|we are|we're) doing|\breview actions\b|\bremediation (?:items?|plan|actions?)|\bactions? (?:taken|planned)|\bplanned actions?|\bimmediate actions?|\bprevent(?:ing|ion of)? (?:it|this|recurrence|similar)|\b(?:happen|happening|occur) again\b|\b(?:prevent|avoid) .{0,20}\bin (?:the )?future|\bwhat (?:will we|we will|are we going to) (?:do|change)|\b(?:open|outstanding|planned|next) actions?\b|\bwhat we(?:'re| are) (?:changing|improving|fixing)\b|\bfollow[ -]?up work\b|\baction plan\b|\bwhat (?:changes|is changing|will change|changes now)(?: now| next| from here|$)/, // "action items & follow-ups"
  'detection or recovery':
    /\bhow (?:was|did|we|it) .{0,30}\b(?:detect|discover|notic|resolv|fix|respond|found out|find out)|\bincident response\b|\btime to (?:detect|detection|recover|recovery|repair|resolve|mitigate)\b|\bmitigation (?:and|&) resolution|\bresolution (?:and|&) recovery|\brecovery efforts\b/, // "how was the incident detected"
};

/** Headings that mean a family only when they are the whole heading: elsewhere they are common words. */
export const WHOLE: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['log', 'timeline'],
  ['milestones', 'timeline'],
  ['leadup', 'timeline'],
  ['lead up', 'timeline'],
  ['lead-up', 'timeline'],
  ['prologue', 'timeline'],
  ['narrative', 'timeline'],
  ['incident narrative', 'timeline'],
  ['history of the event', 'timeline'],
  ['log of the night', 'timeline'],
  ['log of the day', 'timeline'],
  ['incident description', 'timeline'],
  ['outage description', 'timeline'],
  ['damage', 'impact'],
  ['damages', 'impact'],
  ['trigger', 'cause'],
  ['triggers', 'cause'],
  ['cause', 'cause'],
  ['causes', 'cause'],
  ['contributors', 'cause'],
  ['contributors/enablers', 'cause'],
  ['contributors / enablers', 'cause'],
  ['how it came about', 'cause'],
  ['how it came to this', 'cause'],
  ['what was behind it', 'cause'],
  ['enablers', 'cause'],
  ['contributors and enablers', 'cause'],
  ['rca', 'cause'],
  ['findings', 'cause'],
  ['analysis', 'cause'],
  ['recurrence', 'lessons'],
  ['mitigators', 'lessons'],
  ['takeaways', 'lessons'],
  ['themes', 'lessons'],
  ['what we take away', 'lessons'],
  ['insights', 'lessons'],
  ['learned', 'lessons'],
  ['learnt', 'lessons'],
  ['reflections', 'lessons'],
  ['retrospective', 'lessons'],
  ['conclusion', 'lessons'],
  ['conclusions', 'lessons'],
  ['what helped', 'lessons'],
  ['actions', 'actions'],
  ['remediation', 'actions'],
  ['prevention', 'actions'],
  ['follow up', 'actions'],
  ['follow-up', 'actions'],
  ['followup', 'actions'],
  ['followups', 'actions'],
  ['next steps', 'actions'],
  ['moving forward', 'actions'],
  ['recommendations', 'actions'],
  ['process improvements', 'actions'],
  ['technical improvements', 'actions'],
  ['documentation improvements', 'actions'],
  ['short-term improvements', 'actions'],
  ['long-term improvements', 'actions'],
  ['detection', 'detection or recovery'],
  ['detected', 'detection or recovery'],
  ['identified', 'detection or recovery'],
  ['discovery', 'detection or recovery'],
  ['response', 'detection or recovery'],
  ['containment', 'detection or recovery'],
  ['eradication', 'detection or recovery'],
  ['escalation', 'detection or recovery'],
  ['recovery', 'detection or recovery'],
  ['resolution', 'detection or recovery'],
  ['mitigation', 'detection or recovery'],
  ['mitigations', 'detection or recovery'],
  ['how it was fixed', 'detection or recovery'],
]);
