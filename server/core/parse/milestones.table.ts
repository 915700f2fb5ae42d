import type { Milestone } from '../model/timeline.ts';

/** A label in front of a stamp, a front matter key or a field name: the whole of it, lower case, without its colon. */
export const MILESTONE_LABELS: ReadonlyMap<string, Milestone> = new Map([
  ['start', 'start'],
  ['started', 'start'],
  ['started at', 'start'],
  ['start time', 'start'],
  ['start date', 'start'],
  ['start date/time', 'start'],
  ['begin', 'start'],
  ['began', 'start'],
  ['began at', 'start'],
  ['incident start', 'start'],
  ['incident started', 'start'],
  ['incident start time', 'start'],
  ['impact start', 'start'],
  ['impact started', 'start'],
  ['outage start', 'start'],
  ['outage started', 'start'],
  ['fault occurs', 'start'],
  ['fault occurred', 'start'],
  ['fault starts', 'start'],
  ['first occurred', 'start'],
  ['detected', 'detected'],
  ['detected at', 'detected'],
  ['detection', 'detected'],
  ['detection time', 'detected'],
  ['detect time', 'detected'],
  ['first detected', 'detected'],
  ['fault detected', 'detected'],
  ['incident detected', 'detected'],
  ['time detected', 'detected'],
  ['discovered', 'detected'],
  ['discovered at', 'detected'],
  ['acknowledged', 'acknowledged'],
  ['acknowledged at', 'acknowledged'],
  ['acknowledgement', 'acknowledged'],
  ['acknowledgment', 'acknowledged'],
  ['declared', 'declared'],
  ['declared at', 'declared'],
  ['incident declared', 'declared'],
  ['declaration', 'declared'],
  ['mitigated', 'mitigated'],
  ['mitigated at', 'mitigated'],
  ['mitigation', 'mitigated'],
  ['mitigation time', 'mitigated'],
  ['contained', 'mitigated'],
  ['containment', 'mitigated'],
  ['repaired', 'mitigated'],
  ['impact end', 'mitigated'],
  ['impact ended', 'mitigated'],
  ['resolved', 'resolved'],
  ['resolved at', 'resolved'],
  ['resolution', 'resolved'],
  ['resolution time', 'resolved'],
  ['incident resolved', 'resolved'],
  ['end', 'resolved'],
  ['ended', 'resolved'],
  ['ended at', 'resolved'],
  ['end time', 'resolved'],
  ['end date', 'resolved'],
  ['end date/time', 'resolved'],
  ['incident end', 'resolved'],
  ['incident end time', 'resolved'],
  ['outage end', 'resolved'],
]);

/** Words of an entry that say it is a milestone. The first that fits decides; each is one step of an incident, not talk about one. */
export const MILESTONE_WORDS: readonly (readonly [Milestone, RegExp])[] = [
  ['start', /\[start\]|\bSTART OF\b/], // "<START OF OUTAGE>"
  ['resolved', /\[end\]|\bEND OF\b/], // "<END OF OUTAGE>"
  [
    'start',
    /\b(?:outage|incident|impact|degradation|disruption|problem|attack) (?:begins?|began|starts?|started)\b|^(?:start|beginning) of (?:the )?(?:outage|incident|impact)\b|\bfault occurs\b/i,
  ], // "OUTAGE BEGINS"
  [
    'mitigated',
    /\[mitigated\]|\b(?:outage|incident|impact|issue|problem)(?: is| was| has been)?(?: fully)? (?:mitigated|contained)\b|\bimpact (?:ends?|ended|stops?|stopped)\b|\bmitigation(?: is)? (?:complete|completed|confirmed|in place)\b|^mitigated\b/i,
  ], // "issue mitigated"
  [
    'resolved',
    /\[resolved\]|\b(?:outage|incident|issue|problem)(?: is| was| has been)?(?: marked(?: as)?)?(?: fully)? (?:resolved|closed|over)\b|\b(?:outage|incident) (?:ends?|ended)\b|^end of (?:the )?(?:outage|incident)\b|\b(?:fully|full)(?: service)? (?:restored|recovered|operational|recovery)\b|\ball[ -]clear\b|\bback to normal\b|^resolved\b|(?:^|[;,.] )(?:the |all )?services? (?:is |are |was |were )?(?:fully )?restored\b|\bset to resolved\b/i,
  ], // "Incident resolved"
  [
    'declared',
    /\[declared\]|\bincident (?:is |was )?(?:formally |officially )?declared\b|\b(?:declares?|declared|declaring) (?:an? |the )?(?:\w+ )?(?:incident|outage|sev|p\d)|\b(?:sev|p)[ -]?\d(?: incident)? (?:is |was )?declared\b|\bincident (?:is |was )?(?:opened|initiated|raised|created)\b/i,
  ], // "Incident declared"
  ['acknowledged', /\[acknowledged\]|\b(?:acknowledges?|acknowledged|acks|acked|acking)(?! that)\b/i], // "On-call acknowledges the page"
  [
    'detected',
    /\[detected\]|\bfirst (?:customer |user |external |support )?(?:detected|noticed|reports?|alert|spotted)\b|\b(?:alert|alarm|monitor|page|pager|pagerduty|pingdom|probe)s?\b[^.;]{1,40}\b(?:fires?|fired|firing|triggers?|triggered|goes off|went off|alerts|pages|paged|detects?|detected)\b|\b(?:on-?call|team|engineer)s?\b[^.;]{1,20}\b(?:paged|alerted to|alerted)\b|\bmonitoring (?:detect|alert|page|notifie)s?\b|^detected\b|^alert(?:ing)?(?::| for\b| on\b)|\b(?:received?|gets?|got) (?:an? |the )?(?:page|alert)\b|\b(?:is|was|were|gets?|got) (?:paged|alerted)\b|\b(?:issue|problem|incident|outage|fault)(?: is| was)? detected\b|\bincoming reports?\b/i,
  ], // "Alert fires"
];

/** Somebody sees the harm: asked only where no entry is called a detection. */
export const SIGHTINGS =
  /\b(?:users?|customers?|students?|clients?|members?|people|researchers?|community|maintainers?|support) (?:[\w-]+ ){0,2}?(?:reports?|reported|complains?|complained|notic(?:e|es|ed)|reach(?:es|ed) out)\b|\breported (?:by|on|in|via|from|to)\b|\b(?:an?|the first|incoming) reports? (?:in|of|on|from|that|comes?|came|arrives?|arrived)\b|\breports? of (?:[\w-]+ ){1,3}?(?:start|come|came|arrive|appear)|\b(?:is|was|are|were) (?:first )?(?:noticed|reported)\b|\b(?:we|team|engineers?|on-?call|somebody|someone|operator) (?:[\w-]+ ){0,2}?(?:notic(?:e|es|ed)|becomes? aware|became aware|learns?|learned|spots?|spotted)\b|^notic(?:e|es|ed)\b|\b(?:uptime|health) checks? (?:[\w-]+ ){0,4}?fail(?:s|ed)?\b/i; // "Users report that all launches fail"

/** Harm begins: asked only where no entry is called a start. */
export const BEGINNINGS =
  /\b(?:starts?|started|begins?|began) (?:to )?(?:fail|crash|degrad|return|experienc|throw|tim(?:e|ing) out|reject|drop|hang|los(?:e|ing)|ris(?:e|ing)|climb|increas|run(?:ning)? (?:into|out))\w*|\b(?:stops?|stopped) (?:respond|work|accept|serv|start)ing\b|\b(?:runs?|ran) out of (?:memory|disk|space|connections)\b|\b(?:goes|went) (?:down|offline)\b/i; // "The API starts returning errors"

/** All is well again: asked only where no entry is called the end. */
export const ENDS =
  /\b(?:everything|all|services?|site|website|hub|cluster|system|launches|builds|traffic|logins|error rates?|latency|queue) (?:[\w-]+ ){0,3}?(?:back (?:online|up|to normal)|normal again|works? again|working again|restored|recovered|recovers|returns? to normal|returned to normal|healthy again)\b|\b(?:issue|problem|outage|bug|error)s? (?:[\w-]+ ){0,3}?(?:resolved|fixed|gone|solved)\b|\b(?:brings?|bringing|brought) the (?:outage|incident) to an end\b|\b(?:fix|patch|revert|rollback) (?:[\w-]+ ){0,3}?(?:resolves|resolved|fixes|fixed) (?:the|it|this)\b/i; // "Everything is back online"

/** What takes the weight from it. */
export const UNSURE =
  /\b(?:temporar|partial|some |most |seem|appear|should|may |might|hope|think|believ|attempt|try|tries|plan|will|again fail|still)/i; // "seems to be fixed for some"
