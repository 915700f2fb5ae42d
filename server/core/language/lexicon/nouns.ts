import { words } from './words.ts';

/** Nouns for a fault: with an owner they are blame ("Dave's mistake"). */
export const FAULT_NOUNS = words(`
  blunder carelessness complacency error fault forgetfulness goof howler ignorance impatience inattention incompetence
  inexperience judgement_error judgment_error lapse laxity laziness misconfiguration misconduct mishandling mishap misjudgement
  misjudgment misreading mis-click misclick mistake misstep misunderstanding misuse mix-up neglect negligence
  omission oversight recklessness screw-up slip slip-up slipup sloppiness stupidity thoughtlessness typo fat-finger fat-fingering indifference
  mismanagement haste cock-up foul-up cockup botch mistyping overconfidence arrogance foolishness inaction miscalculation goof-up
  gaffe fumble negligent_act unwillingness ineptitude unprofessionalism irresponsibility disregard dereliction amateurism
  booboo boo-boo clanger faux-pas bungle bungling foulup balls-up miss-step misfire miskeying mis-keying mistype
  mispunch misfiling mislabelling mislabeling misrouting fumbling heedlessness imprudence rashness
  foolhardiness obliviousness absent-mindedness clumsiness slackness shortsightedness unpreparedness shoddiness
  scruffiness mis-step misreckoning misapprehension miscue boner fatfinger muddle mixup`);

/** Nouns that are a fault of a person when one owns them, and ordinary for a machine: "failure to start". */
export const MILD_FAULT_NOUNS = words(
  `failure judgement judgment reaction inability refusal decision choice response attitude handling delay reluctance insistence tardiness absence slowness disobedience unfamiliarity confusion assumption hurry haste shortcut workaround`,
);

/** Words that make a mild fault noun a verdict: "bad judgement", "slow reaction". */
export const BAD_MODIFIERS = words(`
  bad poor slow questionable sloppy careless hasty rash wrong flawed stupid silly foolish terrible awful dubious reckless negligent
  lazy dumb late delayed inadequate insufficient unwise misguided ill-considered ill-judged ill-advised half-hearted shoddy irresponsible clumsy
  unprofessional appalling dreadful disastrous lamentable cavalier shaky rushed weak inept amateurish incompetent lax lacklustre sluggish unforgivable`);

/** What an incident is called; something that a person may be said to have caused. */
export const HARMS = words(`
  outage incident failure breach leak downtime crash disruption damage loss data_loss degradation mess disaster problem
  issue bug blackout corruption exposure regression error spike deletion interruption breakage lockout delay flood chaos cascade storm`);

/** Work with a screen or a tool that a bad modifier turns into blame: "careless click". */
export const DEEDS = words(`
  click edit push deploy deployment change merge move rename command keystroke paste copy upload update commit delete deletion reply download
  import export restart reboot upgrade rollout config configuration migration release reset query script entry login approval sign-off
  patch transfer tap swipe flip switch toggle drag shutdown key send post email forward test drill unplugging`);

/** Nouns for taking something away that was there for a reason: "the withdrawal of the rate limit". */
export const UNDOINGS = words(`
  withdrawal removal deletion disabling suspension weakening relaxation loosening bypass bypassing override overriding cancellation dismantling
  muting silencing unplugging disconnection deactivation revocation abandonment lifting watering-down scrapping omission neglect skipping postponement`);

/** Objects whose absence or change is dangerous in itself. */
export const CRITICAL = words(`
  production prod live primary master leader only last sole active running entire whole customer customers everything`);

/** Guards: switching one off lets harm through. */
export const SAFEGUARDS = words(`
  alarm alarms alert alerting alerts audit auditing authentication backup backups canary check checks encryption
  failover firewall guard guardrail guardrails linter lock locks logging mfa 2fa monitoring protection redundancy replication safeguard
  safeguards validation antivirus edr waf safety snapshots monitor interlock watchdog signing hook hooks approval approvals freeze`);
