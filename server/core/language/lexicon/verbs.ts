import type { PredicateClass } from '../reading.ts';
import { words } from './words.ts';

/**
 * Base forms by what they say of whoever does them.
 * fault: harm or fault whatever the object; omission: something was not done; destructive and neutral: harm only
 * with a cue beside them; response: work on the incident; epistemic: what somebody had in mind; stative: the rest.
 */
export const VERB_CLASSES: Readonly<Record<PredicateClass, ReadonlySet<string>>> = {
  fault: words(`
  blunder botch breach break brick bungle butcher cause circumvent clobber cripple damage destroy
  endanger err exacerbate expose fat-finger fluff flub foul fudge fumble goof hard-code hardcode hard-wire hardwire hide hose jeopardize
  leak mangle mess misaddress misallocate misapply misassign miscalculate misclassify miscommunicate misconfigure miscount misdeploy
  misdiagnose misdirect misestimate misfile mishandle mishear misidentify misinterpret misinform misjudge mislabel mislay
  misnumber mislead mismanage misplace misprogram misread misreport misroute misscope misset misspell misspeak
  mistake mistype misunderstand misuse mistime muck muddle muff nuke overestimate oversleep overwrite overload override panic pollute
  rubber-stamp rubberstamp ruin sabotage screw scramble sideline slack sideswipe spoil subvert taint trash trigger
  underestimate undermine violate wipe worsen wreck fabricate falsify disregard transpose bypass ignore
  mis-click misclick mis-key miskey mis-set mis-read mis-type misprice misquote misstate misvalue mis-scope mis-order
  misorder mis-send missend mis-tag mistag overprovision underprovision over-provision under-provision dawdle procrastinate doze
  dozed daydream trample stomp tank bork hamstring derail overreact wrong-foot flout gloss balk shirk short-circuit stonewall
  squander waste double-book cross-wire mis-wire miswire misalign erase corrupt crash lose
  mis-sell mis-map mismap mis-enter forgo ghost blindside torpedo cannibalize no-show
  fatfinger misdial misfeed misfold misgauge misgovern mishit mislocate mismatch mismeasure mispack misplan
  mispress misprint misschedule missell misstep mistranslate maul scupper stymie thwart
  deface demolish devastate disfigure disrupt dislodge garble gouge impair incapacitate jinx kneecap maroon
  mutilate obliterate overcharge overcommit overdose overfill overheat overpay overrule overspend overstay overstep
  oversubscribe overtax overtighten pilfer plagiarise plagiarize pulverise ransack scald scorch shatter 
  smash smudge snarl spill splinter strand stumble swamp tarnish torch trivialise undersize underprice understate
  underreport undersell underquote unbalance unhinge upend waylay wrongfoot concoct doctor embezzle forge hoodwink
  deceive jam clog puncture dent rupture drown deadlock fry capsize ram
  swindle defraud cheat skive malinger loaf tailgate eyeball gabble cobble kludge bodge lash-up`),
  omission: words(`fail forget neglect omit miss overlook skip`),
  destructive: words(`
  delete deprovision detach disable disconnect discard drain drop evict format kill mute nullify overrun purge remove
  revoke shut silence snooze stop suspend terminate truncate uninstall unmount unplug unsubscribe exclude whitelist allowlist
  decommission deactivate reset reformat zero cancel pull abandon yank unseat rip unhook unscrew unbolt unsolder depower de-energise de-energize scrap bin ditch axe scrub blank strip `),
  neutral: words(`
  withdraw hang split shred vent rinse wrap strap drill
  loosen weaken relax widen broaden dilute reseat stretch shrink tighten trim clip borrow unset sink repartition reindex recompile wedge swipe rewind
  add apply approve assign attach authorize bring build bump change choose click close commit compile concatenate configure connect convert copy
  create cut dedicate delegate deploy design distribute do double download downgrade edit email enable encode enter execute export flip
  forward force-push force-merge fire generate give grant halve hand import increase initiate install introduce invoke issue keep label launch leave lend let
  load lower make map merge migrate modify mount move name open paste pick place plug point post press print produce promote provision
  publish push put raise re-run rerun re-import reimport reboot rebase recycle reduce refactor
  release rename reorder replicate resize restart reuse roll route run save scale schedule select send set share ship
  sign sign-off squash start store submit swap switch sync tag take target throw tick toggle transfer turn tweak type unlock untag update upgrade
  upload use waive wave wire write accept allow permit draft batch cherry-pick rush patch stage mark go steer hook
  rewire relabel retag redeploy re-deploy republish repoint re-point rekey scp rsync snapshot ssh chmod curl drag drop-kick hit plan
  order buy hire sell program code pay charge bill mail tip lean rely quote promise sit step walk trip fall tap touch
  wind flick fling hurl shove solder weld crimp splice tape bolt peel prise pry lever jab poke prod nudge
  shunt tow dock berth moor anchor wheel haul lug unload restack rack cable patch-in re-patch
  recable rehome rehouse reassign reallocate repurpose respool respin reload refill top-up pour dispense inject
  infuse dose administer prescribe photocopy scan-in fax text tweet dm broadcast cc bcc
  subscribe enrol enroll onboard offboard badge authorise commission calibrate 
  tilt swivel align trim-down pad stuff cram squeeze glue staple clamp type-in
  punch-in tap-in swipe-in drag-in copy-paste copypaste hand-edit hand-copy handcraft hand-roll hot-swap hotswap
  hot-patch live-edit double-click right-click`),
  response: words(`
    warm prewarm re-enable reenable re-arm rearm abort acknowledge alert analyse analyze announce answer apologize apologise ask attempt attend begin block call catch check clean coach
    collaborate communicate complete confirm consult contact contain coordinate correct debug decide declare detect determine diagnose
    discover discuss document drive escalate examine explain extend file find finish fix flag follow gather help identify
    inform inspect investigate isolate join lead learn log look meet mention message mitigate monitor note notice
    notify observe offer own page pair perform pinpoint prepare prevent propose protect provide rebuild restore reach read recheck recommend record recover
    recreate reimage relocate remediate remind renew repair replace reply report reproduce request research resolve respond revert review rewrite rollback roll-back rotate search
    solve speak spot stabilize stand suggest summarize support talk teach tell test thank trace track triage troubleshoot try 
    unblock undo validate verify volunteer wait wake warn watch work worry quarantine harden tune rescue salvage
  alleviate ameliorate apprehend ascertain assuage authenticate bolster caution certify chair circulate clarify
  commiserate compensate concur consolidate corroborate counsel crosscheck cross-check curate cushion decontaminate
  decrypt defuse delineate deliberate demonstrate dial discern disinfect dispatch disseminate eliminate elucidate
  enumerate eradicate evacuate exonerate expedite facilitate firefight foil fortify greet heal interview liaise
  listen log-in minimise minimize moderate negotiate neutralise neutralize orchestrate overhaul pacify parry
  patch-up preserve rebut recap reassure recalibrate reconstruct recount rectify redouble reimburse reinforce
  reinstate reiterate relay remedy repatch replenish reproach resuscitate retest retrieve retro revalidate reverify
  revisit safeguard scour scrutinise scrutinize settle sift soothe sponsor steady sterilise substantiate tally
  thwarted transcribe triangulate uncover unearth unfreeze unjam unstick vet whiteboard witness`),
  epistemic: words(`
    assume believe consider deem expect feel figure forecast foresee guess imagine intend know misremember presume realise
    realize reckon suppose suspect think trust understand conclude regard anticipate care remember doubt`),
  stative: words(`
    blame lapse expire rot slide drift fester languish appear be become belong carry continue cost deal depend die differ encounter exist experience feature get grow happen
    have hear hold include involve lack last lie live matter mean need occur pass receive remain resemble say see seem show
    sleep stay suffer tend want wish benefit enjoy arrive come return retire travel agree disagree earn
  adhere amount appertain ascend await border coincide comprise consist constitute correspond derive
  descend emerge encompass endure entail equal exceed fluctuate hinge inherit interact loom merit originate outlast
  outnumber overlap persist pertain predate prevail protrude reside resonate signify span subsist surface surpass
  survive sustain undergo vary weigh`),
};

/** Faults that only people commit: enough to read an unknown capitalised word as a name. */
export const HUMAN_ONLY = words(`
  botch bungle disregard fat-finger fluff flub forget fumble goof mess misinterpret misjudge misread mistake mistype misunderstand
  neglect overestimate oversleep panic rubber-stamp rubberstamp screw underestimate misspell mislay misplace misclick
  mis-click miscommunicate misspeak doze daydream procrastinate
  fatfinger overlook eyeball skim misdial mishear misremember shirk skive shrug ad-lib bodge tailgate confess admit
  apologise apologize gamble`);

/** Faults and omissions that need no object: "panicked", "overslept". */
export const INTRANSITIVE_FAULTS = words(`
  blunder oversleep panic slip err doze daydream procrastinate dawdle misspeak overreact slack goof`);

/** What people are expected to do: not doing it is an omission. "Did not open the file" is not in here: it clears somebody. */
export const DUTIES = words(`
  open acknowledge act add alert announce answer anticipate apply ask assess audit back bother call care catch challenge check clean close communicate
  complete comply configure confirm consider consult contact coordinate cover create deal declare detect document double-check drain enable encrypt engage ensure
  escalate evaluate examine explain file finish fix flag follow forecast foresee fulfil give handle heed implement include inform initiate inspect
  install intervene investigate invite involve keep know label lock log look loop maintain mention mitigate monitor notice notify
  observe page patch pay pin plan prepare prioritise prioritize protect provide question raise react read realise realize rebase
  recheck recognise recognize reconcile record refresh register remember remove renew report request reset resolve respond restart restore review
  rotate run schedule secure send set share sign simulate specify spot stage stop supervise switch sync take tell test think
  train trace track understand undo update upgrade use validate verify wait warn watch worry write rehearse re-read reply anonymise
  anonymize tag turn scope redact revoke roll rollback revert disable pick hand deploy push pass leave commit copy diff compare measure count weigh unmute
  re-enable reenable unblock remeasure resurvey re-survey reconnect relock re-arm rearm reopen recalibrate reread recount retest re-test`);

/** Verbs of no class that English inflects irregularly, or that would not be known for verbs otherwise. */
export const PLAIN_VERBS = words(`
  go tear wind rip spin hop dig cock nod shrug skate sail balls stuff knock steal obey bother manage dare
  arise bend bind bite creep draw drink eat feed fight flee fly forbid lay leap outgrow quit redo ride ring rise seek shake shine sing
  speed spend stick strike sweep swing undertake uphold wear withhold abide beat cling dive forsake grind outbid outdo outrun overdo
  overdraw overfeed overlay plead prove rebind redraw strive swear swim thrust tread unbind weave bleed breed`);

/** Verbs that make a phrase of their own with a particle; the class is that of the phrase. */
export const PHRASAL: ReadonlyMap<string, PredicateClass> = new Map([
  ...[
    ...words(`
    mess_up screw_up mix_up foul_up cock_up balls_up bollix_up muck_up stuff_up slip_up take_down bring_down knock_out knock_over knock_offline
    knock_down take_out take_offline let_down wave_through nod_through blow_up blow_away blow_through fall_for
    nod_off sleep_through sleep_thru trip_over give_away wipe_out sit_on sleep_on rush_through brush_off brush_aside
    shrug_off wave_off wave_away pass_over gloss_over sail_past skate_over drop_off cut_corners muddle_up shoot_down
    walk_past look_past push_through hose_down lose_track lose_sight black_out lock_out freeze_up zone_out`),
  ].map((phrase): [string, PredicateClass] => [phrase, 'fault']),
  ...[
    ...words(`shut_down shut_off turn_off switch_off power_off power_down pull_out tear_down scale_down spin_down cut_off take_away rip_out
    throw_away throw_out comment_out back_out`),
  ].map((phrase): [string, PredicateClass] => [phrase, 'destructive']),
  ...[
    ...words(`roll_back back_up fail_over follow_up bring_back take_over step_in spin_up set_up sign_off log_in log_on jump_in jump_on
    hop_on reach_out figure_out look_into dig_into work_around put_back turn_on switch_on turn_around take_on carry_on hand_over
    hand_off pick_up clean_up speak_up call_out come_forward bring_up scale_up scale_out look_at look_up write_up rule_out find_out point_out
    sort_out own_up double_back wake_up break_down break_glass open_up close_out stand_up stay_on check_in tell_apart kick_off
    narrow_down track_down track_back cut_over fall_back`),
  ].map((phrase): [string, PredicateClass] => [phrase, 'response']),
]);

/** Particles that may stand after a verb, next to it or after its object. */
export const PARTICLES = words(
  `up down out off over through thru on in away aside back offline past apart forward for around track sight`,
);

/** Verbs whose base form or -s form is as often a noun: "the change", "deploys", "a release". */
export const VERB_NOUNS = words(`
  access act advance alert answer approach assign attempt attack audit back balance ban bar base batch bid bill block board book boost bounce
  branch break bridge brush budget buffer build bump burst buy cache call campaign cap capture care catch cause challenge chance change
  charge chart check claim clash class clean click clone close code command comment commit commute compile compromise concern conduct
  conflict contact contain content contract control copy cost count cover crash credit cross curl cut cycle damage date deal debate
  decline decrease default delay delegate delete delta demand deploy deposit design desire detail display dispute document double doubt download
  downgrade draft drag drain draw dream drift drill drive drop dump echo edit effect email encounter end entry error escape estimate
  event exchange exit experience experiment expert exploit export extract face factor fail fall fault favor feature feed field fight figure file
  filter find finish fire fit fix flag flash flaw flip float flood flow focus fold follow force fork form format forward frame freeze
  function fuss gain gate gap grant group guard guess guide hack halt hand handle hash head heat help hide hint hire hit
  hold hook host hunt image impact import increase index input insert install interest interface interrupt invite issue
  join joint judge jump keep key kick kill label lack lag land lapse last launch lead leak lease leave level lie lift light limit
  line link list load lock log look loop loss mail make manage map mark mask master match matter measure merge mess message mind mirror miss
  mistake mix model monitor mount move murder mute name need note notice number object offer offset open order outage output overload override
  overflow own pace pack page pair panic park part pass paste patch path pause pay peak pick pilot pin ping pipe place plan play plot plug
  point pool port position post power practice press print probe process produce profile program progress project promise prompt proof
  protest prove provision proxy publish pull purchase purge push query question queue quote race raise range rank rate reach
  read reason reboot rebuild record recover redesign refactor refresh refund register regret reject release rely remark remote rename repair
  repeat replay reply report request rerun rescue research reserve reset resolve respect response rest restart restore result retry return reuse revert
  review reward rewrite ride ring rise risk roll root rotate route rule run rush sample save scale scan schedule scope score
  screen script search secure see seed select sense service set share shelter shift ship shock shop shot show
  shutdown sign signal silence slice slide slip slot slow snapshot sort sound source space spare spark spawn speak spike spin split spot
  spread squash stack staff stage stamp stand start state stay step stick stop store storm strain stream stress strike strip struggle study subject
  submit support surge surprise survey suspect swap sweep switch sync tag take talk target task taste team test thank think thread threat throttle
  tick tie time tip title toggle touch trace track trade traffic train transfer transit trap travel treat trend trial
  trick trigger trip trouble trust try tune turn tweak twist type update upgrade upload use value view visit volume vote wait
  wake walk warning wash waste watch wave weight welcome win wipe wire wish withdraw wonder work worry wrap write yield zone
  slip-up screw-up oversight blunder slack pressure beat dive drink shake swing`);
