import { words } from './words.ts';

/** Faulty in itself: acting on it is harm. */
export const ERROR_ADJECTIVES = words(`
  wrong incorrect erroneous faulty flawed untested unreviewed unapproved unsafe unvalidated unverified unfinished incomplete
  malformed misconfigured outdated defective bad broken buggy corrupt corrupted invalid half-finished half-baked unauthorised unauthorized
  unsigned unread uncompiled unpatched expired stale mistyped untrusted phishing malicious insecure vulnerable unencrypted
  ill-formed mis-scoped overly-broad wide-open default weak plaintext debug infected`);

/** Only these count beside a verb that may be a repair: removing a broken node is one, removing the wrong node is not. */
export const HARD_ERRORS = words(`wrong incorrect erroneous mistyped`);

/** A verdict on people: with a person as the subject, blame. */
export const NEGATIVE_TRAITS = words(`
  asleep careless clueless complacent ignorant inattentive incompetent irresponsible lax lazy negligent reckless sloppy
  stupid unprofessional oblivious distracted inexperienced unqualified untrained unprepared absent-minded foolish
  forgetful impatient inept cavalier arrogant overconfident unaware slow slack unreliable unresponsive rude useless
  hopeless amateurish clumsy hasty thoughtless unhelpful undisciplined dismissive obstructive ill-prepared hungover drunk awol blasé nonchalant out-of-touch guilty blameworthy culpable remiss derelict wrong
  heedless imprudent scatterbrained scatter-brained slapdash slipshod bumbling flippant 
  trigger-happy gung-ho bullheaded pigheaded stubborn evasive uncooperative lackadaisical disorganised disorganized
   neglectful slothful workshy work-shy idle jaded smug cocky gullible naive unfocused
  unfocussed inobservant unobservant ill-informed`);

/** Verdicts that are hard to say of anything but people and their work. */
export const JUDGING_ADJECTIVES = words(`
  careless reckless negligent incompetent lazy irresponsible unprofessional inexcusable unacceptable unforgivable foolish stupid
  sloppy shoddy amateurish idiotic dumb slapdash lackadaisical cavalier clueless thoughtless half-hearted ill-considered ill-advised
  ill-judged misguided boneheaded braindead brain-dead moronic shameful disgraceful silly inept lamentable hopeless rushed
  unconscionable deplorable half-arsed half-assed appalling pathetic laughable dismal woeful cack-handed ham-fisted inexplicable
  abysmal feeble indefensible embarrassing
  slipshod half-baked rotten atrocious lousy scandalous unworthy pitiful asinine harebrained hare-brained foolhardy
  imprudent injudicious bumbling bungled botched shambolic unthinking cowboy unpardonable witless senseless
  mindless brainless inane daft`);

/** Nouns for the work and the ways of people: what a judging adjective may stand before. */
export const WORK_NOUNS = words(`
  act action approach attitude behaviour behavior change choice coding communication conduct coordination copy-paste decision
  deployment design diligence effort engineering error escalation execution handling handover idea implementation judgement judgment
  leadership maintenance management mistake mistakes move omission operator oversight planning practice practices preparation process reaction reading
  response responses review reviewing reviews rollout shortcut supervision testing thinking use verification way work workaround workmanship
  call plan rollback migration setup job configuration code people person team staff colleagues ignorance commit
  assumption assumptions patch attempt attempts checks analysis triage reasoning documentation merge push guess cleanup excuse`);

/** Faults of a plan or a check, said of people's work. */
export const WEAK_ADJECTIVES = words(
  `poor bad questionable inadequate insufficient inappropriate improper terrible awful dubious unwise weak lacking mediocre subpar sub-par hasty wrong appalling slow substandard`,
);

/** Kinds of work that "poor", "bad" or "questionable" turn into a verdict on people. */
export const HUMAN_WORK = words(`
  judgement judgment decision decisions choice choices leadership attitude discipline planning preparation supervision diligence
  management handling communication attention care thinking conduct behaviour behavior workmanship professionalism call coordination
  oversight_by craftsmanship review reviewing effort execution idea move housekeeping hygiene due_diligence practice practices testing`);

/** How people did it, as a verdict. */
export const JUDGING_ADVERBS = words(`
  blindly carelessly clumsily foolishly hastily irresponsibly lazily negligently recklessly sloppily stupidly improperly
  inappropriately unprofessionally inexcusably thoughtlessly incompetently cavalierly needlessly unwisely wrongly idiotically naively naïvely
  shoddily haphazardly nonchalantly ineptly inexplicably foolhardily`);

/** Not blame, but a sign that what was done did harm. */
export const MISHAP_ADVERBS = words(`
  accidentally erroneously inadvertently incorrectly mistakenly prematurely unintentionally unknowingly wrongly improperly
  blindly carelessly clumsily foolishly hastily lazily needlessly negligently recklessly sloppily stupidly unwittingly naively
  inappropriately irresponsibly simultaneously manually_skipping haphazardly unwisely thoughtlessly absent-mindedly`);

/** Already broken, hostile or left over: what is done to them is a repair. */
export const BROKEN_OBJECTS = words(`
  affected compromised duplicate hung infected leaked leaking malicious obsolete offending orphaned problematic rogue runaway stuck
  temporary unused zombie c&c phishing attacker attackers fraudulent fake failing failed stale bad broken corrupt corrupted
  dead unhealthy vulnerable noisy buggy faulty crashed stolen suspicious unresponsive wedged abusive spam flapping looping deadlocked
  attacker's exposed degraded old poisoned tainted burnt burned broken_down burning smouldering hijacked cloned spoofed counterfeit rotten sick ailing leftover misbehaving hanging frozen smoking tampered`);
