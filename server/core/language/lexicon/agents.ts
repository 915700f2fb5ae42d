import { words } from './words.ts';

/** Nouns for one person by what they do. Plurals are made by rule. */
export const ROLES = words(`
   sister admin agent administrator analyst apprentice approver architect artist associate auditor author boss caller captain ceo cfo chief ciso cio clerk cleaner
   coder colleague commander committer consultant contractor coordinator cso cto dba deployer designer desk_agent developer director dispatcher dpo
   electrician employee engineer executive expert fellow foreman freelancer graduate guy handler head hire individual integrator intern
   janitor lead lecturer liaison maintainer manager member moderator newcomer newbie novice officer on-call oncall on-caller oncaller operator owner
    person personnel physician planner plumber porter practitioner president programmer professional recruiter rep
   representative researcher responder reviewer rookie salesman salesperson scientist secretary shift-lead signatory someone specialist
   sre staffer steward strategist submitter superintendent supervisor surgeon sysadmin sysop teacher teammate tech technician technologist teller temp
   tester trainee trainer translator treasurer tutor vp volunteer webmaster worker writer co-worker coworker tpm pm cook nurse doctor courier
   driver accountant bookkeeper controller assistant partner successor predecessor human guard folk lad gentleman lady woman man
   approvers counterpart counsel paralegal lawyer attorney handyman fitter engineer-on-call ic mentor instructor librarian
   dev pilot crew_member backup_admin bystander deputy secondary
   custodian pharmacist chemist clinician physiotherapist radiologist midwife paramedic splicer rigger lineman
   linesman stagehand storeman foreperson forewoman bosun skipper trader underwriter actuary
   adjuster merchandiser cashier barista waiter baker butcher joiner carpenter welder machinist mechanic
   millwright surveyor glazier roofer decorator caretaker concierge doorman warden  
   groundskeeper gardener fisherman sailor soldier sergeant corporal lieutenant major colonel constable detective
   inspector sheriff judge magistrate solicitor barrister notary typist stenographer receptionist telephonist
   switchboarder copywriter journalist columnist newsreader cameraman photographer
   videographer curator archivist dean principal provost headteacher postdoc undergraduate postgraduate schoolboy
   cataloguer bookbinder stewardess
   purser flagman signalman signaller trackman shunter trucker postman postmaster  
    forklifter warehouseman quartermaster storekeeper shopkeeper grocer florist hygienist dentist vet
   veterinarian optician anaesthetist anesthetist phlebotomist carer orderly draughtsman draftsman toolmaker
   quarrier blaster smelter pager-holder first-responder incident-commander scribe comms-lead triager
   contributor cofounder founder chairman chairwoman chairperson bursar comptroller paymaster greenhorn probationer
   veteran old-timer prankster locum night-watchman watchman 
   dev-lead techlead tech-lead teamlead team-lead scrum-master scrummaster agilist toolsmith fse se tam csm 
   sdr bdr fde steeplejack cabler sparky
    conductor brewer broker attendant zookeeper plasterer bricklayer gaffer roadie drummer singer dancer actress
    showrunner proofreader typesetter bookseller gamekeeper forester roughneck deckhand helmsman boatswain stevedore
    longshoreman crane-driver banksman slinger scaffolder tiler stonemason thatcher upholsterer tailor seamstress dyer
    potter jeweller jeweler goldsmith silversmith locksmith gunsmith clockmaker watchmaker lens-grinder saddler farrier
    milkman dairyman herdsman shepherd drover beekeeper vintner winemaker cellarman barman barmaid bartender publican
    innkeeper landlady housekeeper housemaid butler valet chauffeur cabbie cabdriver busman ferryman lockkeeper
    gatekeeper timekeeper umpire referee coach physio masseur masseuse jockey caddie lifeguard matron ward-sister
    houseman consultant-surgeon radiographer sonographer audiologist podiatrist chiropodist osteopath dietitian
    dietician psychologist psychiatrist therapist counsellor counselor pathologist histologist cytologist embryologist
    geneticist epidemiologist virologist bacteriologist biologist physicist astronomer geologist seismologist
    meteorologist hydrologist oceanographer cartographer demographer statistician mathematician economist sociologist
    historian archaeologist anthropologist linguist lexicographer philologist theologian vicar rector parson priest
    rabbi imam deacon sexton verger organist choirmaster cantor monk nun abbot bailiff coroner prosecutor alderman
    councillor councilor mayor ambassador diplomat attache civil-servant postal-worker franker stocker shelf-stacker
    greeter demonstrator canvasser pollster enumerator returning-officer invigilator examiner proctor prefect
    benefactor almoner stockbroker jobber croupier bookmaker pawnbroker moneylender debt-collector auctioneer valuer
    appraiser arbitrageur payroller invoicer biller purchaser expediter rostering-clerk timetabler crewer loadmaster
    ramp-agent refueller fueller de-icer baggage-handler copilot co-pilot cabin-attendant flight-attendant air-hostess
    pointsman platelayer ganger fireman firefighter stoker engine-driver trackworker gritter refuse-collector binman
    dustman sewerman waterman gasman meter-reader lamplighter lineworker jointer cable-layer frogman bombardier bugler
    drill-sergeant cadet recruit squaddie airman airwoman seaman midshipman commodore admiral brigadier adjutant warder
    jailer gaoler forwarder mgr merger agent-on-duty night-shifter stand-in deputy-lead probation-officer parole-officer beat-officer sleuth franchisee franchisor licensee lessee lessor
    leaseholder concessionaire caterer greengrocer fishmonger confectioner chocolatier sommelier maitre-d busboy
    dishwasher-hand scullion kitchen-porter line-cook copyist transcriber subtitler dubber foley-artist sound-man
    soundman boom-operator projectionist lighting-man lightingman vision-mixer newscaster anchorman anchorwoman
    weatherman newsagent sub-editor stringer correspondent reporter blogger vlogger influencer streamer publicist
    copyeditor marketer salesgirl saleswoman telemarketer costing-clerk draughtswoman quantity-surveyor patternmaker
    toolsetter die-maker fettler foundryman riveter boilermaker pipefitter gas-fitter plumber's-mate hod-carrier navvy
    labourer laborer odd-job-man odd-jobber handywoman gofer dogsbody understudy leaver newhire new-hire sub-contractor
    subbie contractor's-mate repairman repairwoman serviceman servicewoman service-engineer field-engineer metrologist
    assayer weigher weighbridge-clerk tallyman pilotman harbourmaster harbormaster wharfinger ship-broker chandler
    lighterman bargee lock-keeper intendant overseer taskmaster convenor convener bookings-clerk den-mother scoutmaster
    gamemaster quizmaster ringmaster stationmaster dockmaster yardmaster schoolmaster headmaster headmistress
    schoolmistress governess nanny au-pair childminder babysitter nursemaid dinner-lady lollipop-lady crossing-guard
    choreographer bandleader dj vj sculptor engraver etcher lithographer illustrator cartoonist animator rotoscoper
    gastroenterologist cardiologist oncologist neurologist urologist paediatrician pediatrician obstetrician
    gynaecologist intensivist dermatologist anaesthesiologist anesthesiologist charge-nurse hca healthcare-assistant
    forecaster dealer diver driller painter sweeper climber picker packer sorter producer editor installer`);

/** Roles of those who are served: what they meet is impact, only their faults are blame. */
export const USERS = words(
  `user customer client subscriber visitor shopper farmer tenant attendee guest reader student participant patient consumer viewer player buyer`,
);

/** Roles that name machines as often as people; a system noun before them or a machine's work after them settles it. */
export const MACHINE_ROLES = words(`
  admin administrator agent author controller driver handler manager operator owner worker reader writer client consumer
  planner dispatcher responder guard coordinator secretary primary secondary backup steward moderator porter captain master
  commander tech partner pilot expert assistant user counterpart successor predecessor lead head loader builder integrator tester
  coder deployer recruiter member translator associate participant broker conductor forecaster dealer picker packer sorter producer editor
  installer diver climber sweeper`);

/** Words that make a machine role a human one: "the support agent". */
export const HUMAN_MODIFIERS = words(`
  call-center call-centre customer helpdesk sales service-desk support help-desk desk human junior senior new duty on-call oncall lead shift night
  day database network security site systems departing former ex outgoing offshore external vendor student summer trainee
  tired inexperienced local temporary temp young experienced careless release product project account engineering payroll procurement
  hr finance office facilities plant estate marketing legal it ops staging previous second first another single deputy acting insurance travel incompetent
  lazy negligent reckless sloppy test delivery programme program change incident warehouse shop store branch floor
  handling booking ticketing claims lettings letting ground temping graduate assigned rostered covering
  relief standby seconded visiting resident chief principal managing general
  customs rail train bus tram lorry truck van taxi tanker tractor stock crane ward news picture film video ship yard harbour harbor
  station airport crew cargo freight livestock mine quarry mill dairy brewery hospital clinic school college university museum gallery theatre
  council county parish borough union club hotel kitchen restaurant farm forest fire police prison court election tax radio tv studio
  sound lighting stage features`);

export const TEAM_HEADS = words(`
  company_wide crew department squad staff team teams tribe guild helpdesk help-desk desk noc soc csirt cert_team committee board
  council group division office contractors people folks guys personnel management leadership friends colleagues side bunch lot
  shift workforce lab laboratory brigade patrol faculty secretariat contingent`);

/** Heads that are teams only with a word before them that says so: "the database people", "the night shift". */
export const WEAK_TEAM_HEADS = words(
  `people folks guys friends colleagues side bunch lot shift office desk group division board council committee personnel staff crew department management leadership`,
);

/** Fields that make "desk", "people" or "group" a team, and teams by themselves where a person would stand. */
export const TEAM_FIELDS = words(`
  dev devops engineering infosec it leadership management netops netsec operations ops qa secops security support sre sres platform infra
  infrastructure marketing sales procurement legal finance accounting hr payroll facilities networking network product design data
  analytics compliance audit risk treasury logistics purchasing warehouse helpdesk database databases storage backend frontend mobile
  web release releng identity iam devrel customer-success cs comms communications noc soc governance billing payments customer service-desk
  testing quality development dba dbas estates field commercial recruiting recruitment research night day evening morning weekend
  migration deployment sysadmin systems cloud hosting vendor backup integration integrations architecture help service l1 l2 l3 tier-1 tier-2
  tier1 tier2 change incident on-call oncall devsecops mlops dataops finops overnight early late swing ml ai firmware desktop
  badge reception records registry admissions dispatch intake post press box ticket trading claims fraud pricing partnerships partner growth
  editorial catalogue catalog content search access hardware telecoms telephony workplace office campus site regional local
  weekday evenings booking reservations fulfilment fulfillment returns shipping maintenance transport catering housekeeping
  projects programme reporting bi insights analyst analysts admin admins privacy trust safety abuse moderation community
  ledger corporate second-line first-line third-line tier-3 pharmacy nursing clinical theatre ward lab laboratory
  radiology triage biomed switchboard mailroom stores stockroom despatch freight baggage ramp gate ticketing
  counter till front-of-house kitchen night-shift day-shift actuarial underwriting collections lending mortgage
  cards trading-desk settlements clearing reconciliation forecasting
  tour brokers broker quant weather surgeon's surgeon clerk clerk's pilot's print stage food news picture duty control crew copy
  test veterinary dental blood path pathology calibration photo metrology genetics pharma property fleet resources reliability informatics`);

/** Teams that stand without an article as the subject. */
export const BARE_TEAMS = words(`
  dev devops engineering infosec it leadership management netops netsec operations ops qa secops security support sre sres marketing sales
  procurement legal finance accounting hr payroll facilities networking infra infrastructure noc soc comms helpdesk treasury purchasing compliance
  audit estates devs product upper-management middle-management l1 l2 l3 staff folks people dbas releng corporate hq headquarters recruiting
  tier-1 tier-2 devsecops csirt finops dataops governance iam partnerships merchandising underwriting fundraising
  dispatch registry admissions housekeeping catering telecoms
  biomed facilities-management accounts treasury-ops corpsec appsec prodsec cloudops platform-ops
  sysops itops pharmacy stores despatch switchboard`);

/** Nouns for organisations outside of the team. */
export const ORGANISATIONS = words(`
  vendor supplier provider reseller processor subcontractor agency carrier isp outsourcer msp msps mssp consultancy company
  partner integrator distributor registrar auditors datacenter_operator landlord utility manufacturer telco contractor_firm firm
  subsidiary bank hoster offshore outsourcing_partner third-party third_party contracting_firm`);

/** Organisations named in postmortems. Like products they are systems, but for what only people do ("let us down", "never told us"). */
export const KNOWN_ORGANISATIONS = words(`
  aws amazon google microsoft github gitlab cloudflare fastly akamai heroku azure gcp digitalocean oracle ibm cisco okta twilio stripe equinix
  ovh hetzner linode vercel netlify atlassian salesforce sap adobe meta facebook apple telstra verizon comcast level3 cogent crowdstrike`);

export const ATTACKERS = words(`
  attacker adversary intruder hacker phisher scammer fraudster criminal cybercriminal spammer botmaster burglar thief extortionist
  imposter impostor perpetrator ransomware_group gang hacktivist insider threat-actor actor malware worm botnet ransomware trojan
  caller_id_spoofer infiltrator exploiter blackhat affiliate`);

/** Before a human noun they make it an attacker's: "a malicious user", "the ransomware crew". */
export const ATTACKER_MODIFIERS = words(
  `malicious red threat ransomware hostile rogue criminal apt hacking nation-state state-sponsored phishing lockbit extortion`,
);

/** Nouns that name a thing when a role stands before them: "user service", "admin panel", "operator pod". Any other noun does too; these also end in ways that look like verbs. */
export const MACHINE_NOUNS = words(`
  access account action agent api app application area attribute backend bar base board bot box bucket build button cache call card certificate
  change channel check class client cluster code command comment config connection console container context controller count credential
  cron dashboard data database device directory domain endpoint entry error event experience export feature field file flag flow folder form
  function group guide handle host id identifier image import index input instance interface interaction job key kit lane level limit link list load log
  login loop machine mail map mapping menu message mode model module name namespace node notes notification number object order page panel
  parameter password path permission pipeline plan platform plugin pod policy pool port portal portfolio process profile prompt property
  proxy query queue quota rate record registry release report repo repository request resource role route router rule run
  satisfaction script sdk search secret segment server service session set setting shell site space state status step store story
  stream string table tag task template tenant term test thread ticket time token tool topic traffic tree type update upload url
  user variable version view volume webhook website window workload workspace`);

/** Before an ambiguous role, they make it a machine: "the Prometheus operator". */
export const MACHINE_MODIFIERS = words(`
  api boot cache cert cluster device disk driver elastic elasticsearch etcd file gpu helm ingress istio job k8s kafka kubernetes lock log memory message monitoring mysql node package
  password pod policy postgres process prometheus queue redis resource session state storage strimzi system task tls transaction traffic volume window
  connection container backup build ci metrics http https web load key secret secrets plugin remote rollout update
  deployment machine thread zone topology admission autoscaling java dns cron custom native open-source certificate credential event`);
