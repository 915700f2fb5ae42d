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
  ['start of incident', 'start'],
  ['start of the incident', 'start'],
  ['start of outage', 'start'],
  ['start of the outage', 'start'],
  ['start of impact', 'start'],
  ['start of the impact', 'start'],
  ['beginning of incident', 'start'],
  ['beginning of impact', 'start'],
  ['beginning of outage', 'start'],
  ['incident begins', 'start'],
  ['incident began', 'start'],
  ['outage begins', 'start'],
  ['outage began', 'start'],
  ['impact begins', 'start'],
  ['impact began', 'start'],
  ['first detection', 'detected'],
  ['first alert', 'detected'],
  ['time of detection', 'detected'],
  ['time acknowledged', 'acknowledged'],
  ['time declared', 'declared'],
  ['end of impact', 'mitigated'],
  ['end of the impact', 'mitigated'],
  ['impact over', 'mitigated'],
  ['time mitigated', 'mitigated'],
  ['customer impact ended', 'mitigated'],
  ['impact mitigated', 'mitigated'],
  ['incident contained', 'mitigated'],
  ['incident mitigated', 'mitigated'],
  ['end of incident', 'resolved'],
  ['end of the incident', 'resolved'],
  ['end of outage', 'resolved'],
  ['end of the outage', 'resolved'],
  ['incident over', 'resolved'],
  ['outage over', 'resolved'],
  ['outage ended', 'resolved'],
  ['incident ended', 'resolved'],
  ['time resolved', 'resolved'],
]);

/** The same for a label or a tag of an entry only: as the name of a field it may tell another moment, such as the first report. */
export const MILESTONE_TAGS: ReadonlyMap<string, Milestone> = new Map([
  ['noticed', 'detected'],
  ['first report', 'detected'],
  ['first reported', 'detected'],
  ['alerted', 'detected'],
  ['detected by', 'detected'],
  ['acknowledged by', 'acknowledged'],
  ['mitigated by', 'mitigated'],
  ['picked up', 'acknowledged'],
  ['recovered', 'resolved'],
  ['fully recovered', 'resolved'],
  ['restored', 'resolved'],
  ['service restored', 'resolved'],
  ['fully restored', 'resolved'],
  ['recovery complete', 'resolved'],
  ['first error', 'start'],
  ['first errors', 'start'],
  ['first failure', 'start'],
  ['first impact', 'start'],
  ['first customer impact', 'start'],
  ['onset', 'start'],
  ['initial access', 'start'],
  ['initial compromise', 'start'],
  ['incident called', 'declared'],
  ['incident raised', 'declared'],
  ['incident opened', 'declared'],
  ['incident closed', 'resolved'],
  ['stabilised', 'mitigated'],
  ['stabilized', 'mitigated'],
  ['all clear', 'resolved'],
  ['fully resolved', 'resolved'],
  ['acked', 'acknowledged'],
  ['ack', 'acknowledged'],
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
    /\[mitigated\]|\b(?:outage|incident|impact|issue|problem)(?: is| was| has been)?(?: fully)? (?:mitigated|contained)\b|\bimpact (?:ends?|ended|stops?|stopped)\b|\b(?:mitigation|containment)(?: is)? (?:complete|completed|confirmed|in place)\b|^mitigated\b|\b(?:marks?|marked|declares?|declared) (?:the |this )?(?:incident|outage|issue)(?: as)? (?:mitigated|contained)\b|\b(?:breach|intrusion|attack|attacker|intruder|threat|actor|malware|compromise|spread)(?: is| was)?(?: fully)? contained\b/i,
  ], // "issue mitigated"
  [
    'resolved',
    /\[resolved\]|\b(?:outage|incident|issue|problem)(?: is| was| has been)?(?: marked(?: as)?)?(?: fully)? (?:resolved|closed|over)\b|\b(?:outage|incident) (?:ends?|ended)\b|^end of (?:the )?(?:outage|incident)\b|\b(?:fully|full)(?: service)? (?:restored|recovered|operational|recovery)\b|\ball[ -]clear\b|\bback to normal\b|^resolved\b|(?:^|[;,.] )(?:the |all )?services? (?:is |are |was |were )?(?:fully )?restored\b|\bset to resolved\b|\b(?:marks?|marked|sets?|declares?|declared) (?:the |this )?(?:incident|outage|issue|ticket|case|alert|page)(?: as| to be)? (?:resolved|closed|over|fixed|done)\b|\b(?:closes|resolves|ends) the incident\b|\bstands? down\b|\bstood down\b|\b(?:calls?|calling|called|declares?|declared|declaring) (?:it|this) (?:all )?(?:resolved|done|over|closed|fixed)\b/i,
  ], // "Incident resolved"
  [
    'declared',
    /\[declared\]|\bincident (?:is |was )?(?:formally |officially )?declared\b|\b(?:declares?|declared|declaring) (?:an? |the )?(?:\w+ )?(?:incident|outage|sev|p\d)|\b(?:sev|p)[ -]?\d(?: incident)? (?:is |was )?declared\b|\bincident (?:is |was )?(?:opened|initiated|raised|created|called)\b(?! by the)|\b(?:opens?|opened|calls?|called|invokes?|invoked|raises?|raised|creates?|created) (?:an?|the) (?:[\w-]+ ){0,2}incident\b(?! (?:channel|room|report|doc|review|page|call|bridge|ticket|response|timeline))/i,
  ], // "Incident declared"
  [
    'acknowledged',
    /\[acknowledged\]|\b(?:acknowledges?|acknowledged|acks|acked|acking)(?! that)\b|^ack\b|\b(?:ticket|page|alert|case|incident) (?:is |was )?(?:taken|picked up|accepted|answered) by\b|\b(?:analyst|engineer|responder|on-?call|handler|investigator|case|ticket|alert) (?:is |was |has been )?assigned\b|\b(?:picks?|picked|takes|took) (?:up )?(?:the |this |over the )?(?:page|ticket|alert|pager|case|alarm|incident)\b(?! (?:down|offline|to))|\b(?:accepts|accepted|answers|answered|responds to|responded to) the (?:page|alert|call|pager|alarm)\b/i,
  ], // "On-call acknowledges the page"
  [
    'detected',
    /\[detected\]|\bfirst (?:customer |user |external |support )?(?:detected|noticed|reports?|alert|spotted)\b|\b(?:alert|alarm|monitor|page|pager|pagerduty|opsgenie|pingdom|probe|check|rule|detector|icinga|siem|scanner|watchdog|canary|alertmanager|datadog|grafana|prometheus|sentry|zabbix|nagios|cloudwatch|sensor)s?\b[^.;]{1,40}?\b(?:fires?|fired|firing|triggers?|triggered|goes off|went off|alerts|alerted|pages|paged|detects?|detected|raises?|raised|sounds?|sounded|turns? red|turned red|goes red|went red|warns?|warned|flags?|flagged|rings?|rang)\b|\b(?:pager|alarm|alert)s? (?:alerts?|alerted|rings?|rang|sounds?|fires?|fired)\b|\b(?:raises?|raised|sounds?|sounded) (?:an?|the) (?:alarm|alert)\b|\b(?:on-?call|team|engineer)s?\b[^.;]{1,20}\b(?:paged|alerted to|alerted)\b|\bmonitoring (?:detect|alert|page|notifie)s?\b|^detected\b|^alert(?:ing)?(?::| for\b| on\b)|\b(?:received?|gets?|got) (?:an? |the )?(?:page|alert)\b|\b(?:is|was|were|gets?|got) (?:paged|alerted)\b|\b(?:issue|problem|incident|outage|fault)(?: is| was)? detected\b|\bincoming reports?\b/i,
  ], // "Alert fires"
];

/** Somebody sees the harm: asked only where no entry is called a detection. */
export const SIGHTINGS =
  /\bforward(?:s|ed) (?:[\w-]+ ){1,5}to (?:phishing|abuse|security|the soc|the security)\b|\b(?:users?|customers?|students?|clients?|members?|people|researchers?|community|maintainers?|support|merchants?|partners?|staff|colleagues?) (?:[\w-]+ ){0,2}?(?:reports?|reported|complains?|complained|notic(?:e|es|ed)|reach(?:es|ed) out|writes?|wrote|calls?|called|asks? why)\b|\breported (?:by|on|in|via|from|to)\b|\b(?:reports|complains) (?:that|of|about|no|the (?:issue|problem|error)|an? (?:[\w-]+ )?(?:issue|problem|error|outage|failure|empty|missing|broken))\b|\b(?:an?|the first|incoming) reports? (?:in|of|on|from|that|comes?|came|arrives?|arrived)\b|\breports? of (?:[\w-]+ ){1,3}?(?:start|come|came|arrive|appear)|\b(?:is|was|are|were) (?:first )?(?:noticed|reported)\b|\b(?:we|team|engineers?|on-?call|somebody|someone|operators?|developers?|analysts?|desk|lead) (?:[\w-]+ ){0,2}?(?:notic(?:e|es|ed)|becomes? aware|became aware|learns?|learned|spots?|spotted|sees|saw)\b|^notic(?:e|es|ed)\b|\b(?:uptime|health) checks? (?:[\w-]+ ){0,4}?fail(?:s|ed)?\b|\b(?:called|calls|phoned|phones|rang|rings|emailed|emails|contacts?|contacted|wrote to|writes to) (?:the |our )?(?:[\w-]+ )?(?:desk|support|hotline|helpdesk|on-?call)\b|\bfirst (?:support )?(?:ticket|e-?mail|call|complaint|message)s?\b|\b(?:pages|paged|alerts|alerted) (?:the )?(?:[\w-]+ ){0,3}?(?:on-?call|team|engineers?)\b/i; // "Users report that all launches fail"

/** Harm begins: asked only where no entry is called a start. */
export const BEGINNINGS =
  /\bfirst (?:[\w-]+ )?[\w-]+ (?:vanish|disappear|fails?|failed|go missing|goes missing|went missing|(?:is|are|was|were) (?:lost|refused|rejected|dropped))(?:e[ds])?\b|\b(?:starts?|started|begins?|began) (?:to )?(?:fail|crash|degrad|return|experienc|throw|tim(?:e|ing) out|reject|drop|hang|los(?:e|ing)|ris(?:e|ing)|climb|increas|run(?:ning)? (?:into|out)|declin|queu|pil(?:e|ing) up|stall|slow)\w*|\b(?:stops?|stopped) (?:respond|work|accept|serv|start|progress|process|consum|replicat|deliver|print|send|receiv)ing\b|\b(?:runs?|ran) out of (?:memory|disk|space|connections|file descriptors|quota|inodes)\b|\b(?:goes|went) (?:down|offline)\b|\b(?:errors?|failures?|declines?|time-?outs?|latency|rejections?|crashes|error rates?|refusals|5xx|retries) (?:[\w-]+ ){0,2}?(?:begins?|began|starts?|started|appears?|appeared|spikes?|spiked|rises?|rose|climbs?|climbed|jumps?|jumped|increases?|increased|grows?|grew)\b(?! to (?:fall|drop|recover))/i; // "The API starts returning errors"

/** All is well again: asked only where no entry is called the end. */
export const ENDS =
  /\b(?:everything|all|services?|site|website|hub|cluster|system|launches|builds|traffic|logins|error rates?|latency|queue) (?:[\w-]+ ){0,3}?(?:back (?:online|up|to normal)|normal again|works? again|working again|restored|recovered|recovers|returns? to normal|returned to normal|healthy again)\b|\b(?:issue|problem|outage|bug|error)s? (?:[\w-]+ ){0,3}?(?:resolved|fixed|gone|solved)\b|\b(?:brings?|bringing|brought) the (?:outage|incident) to an end\b|\b(?:fix|patch|revert|rollback) (?:[\w-]+ ){0,3}?(?:resolves|resolved|fixes|fixed) (?:the|it|this)\b/i; // "Everything is back online"

/** The harm stops, though the incident goes on: asked only where no entry is called mitigated and a later one is the end. */
export const RELIEFS =
  /\b(?:errors?|error rates?|failures?|declines?|time-?outs?|latency|5xx|refusals) (?:[\w-]+ ){0,3}?(?:falls?|fell|drops?|dropped|stops?|stopped|ceases?|ceased|clears?|cleared|subsides?|disappears?|goes? (?:down|to zero)|went (?:down|to zero)|ends?|ended|recovers?|recovered|(?:is |are )?gone)\b|\b(?:works?|succeeds?|succeeding|working|healthy|green|accepted|available|reachable|served|responding) again\b|\b(?:comes?|came|is|are) back(?: online| up| to normal)?\b/i; // "Rollback completes; error rate falls"

/** What takes the weight from it. */
export const UNSURE =
  /\b(?:temporar|partial|some |most |seem|appear|should|may |might|hope|think|believ|attempt|try|tries|plan|will|again fail|still)/i; // "seems to be fixed for some"
