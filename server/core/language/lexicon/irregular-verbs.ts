/** base, past, participle; and -ing where it is not regular. */
export const IRREGULAR_VERBS = `
be was been being
arise arose arisen
awake awoke awoken
become became become
begin began begun beginning
bend bent bent
bet bet bet betting
bind bound bound
bite bit bitten
blow blew blown
break broke broken
bring brought brought
build built built
burn burnt burnt
burst burst burst
buy bought bought
catch caught caught
choose chose chosen
come came come
cost cost cost
creep crept crept
cut cut cut cutting
deal dealt dealt
dig dug dug digging
do did done doing
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden forbidding
force-push force-pushed force-pushed force-pushing
forecast forecast forecast
foresee foresaw foreseen foreseeing
forget forgot forgotten forgetting
forgo forwent forgone forgoing
freeze froze frozen
get got got getting
give gave given
go went gone going
grow grew grown
hang hung hung
have had had having
hear heard heard
hide hid hidden
hit hit hit hitting
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
learn learned learned
leave left left
lend lent lent
let let let letting
lie lay lain lying
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mishear misheard misheard
mislay mislaid mislaid
mislead misled misled
misread misread misread
misset misset misset missetting
mis-set mis-set mis-set mis-setting
mis-read mis-read mis-read
mis-send mis-sent mis-sent
missend missent missent
mis-sell mis-sold mis-sold
misspeak misspoke misspoken
misspell misspelled misspelled
mistake mistook mistaken
misunderstand misunderstood misunderstood
outgrow outgrew outgrown
oversee oversaw overseen overseeing
oversleep overslept overslept
overtake overtook overtaken
overrun overran overrun overrunning
override overrode overridden overriding
overwrite overwrote overwritten
pay paid paid
put put put putting
quit quit quit quitting
re-run re-ran re-run re-running
read read read
rebuild rebuilt rebuilt
redo redid redone redoing
rerun reran rerun rerunning
reset reset reset resetting
resend resent resent
rewrite rewrote rewritten
rid rid rid ridding
ride rode ridden
ring rang rung
rise rose risen
run ran run running
say said said
see saw seen seeing
seek sought sought
sell sold sold
send sent sent
set set set setting
shake shook shaken
shed shed shed shedding
shine shone shone
shoot shot shot
short-circuit short-circuited short-circuited
show showed shown
shrink shrank shrunk
shut shut shut shutting
sing sang sung
sink sank sunk
sit sat sat sitting
sleep slept slept
slide slid slid
speak spoke spoken
speed sped sped
spend spent spent
spin spun spun spinning
split split split splitting
spread spread spread
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
sweep swept swept
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
underestimate underestimated underestimated
undergo underwent undergone undergoing
understand understood understood
undertake undertook undertaken
undo undid undone undoing
uphold upheld upheld
upset upset upset upsetting
wake woke woken
wear wore worn
win won won winning
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
write wrote written
abide abode abode
bear bore borne
beat beat beaten
behold beheld beheld
beset beset beset besetting
bid bid bid bidding
bleed bled bled
breed bred bred
broadcast broadcast broadcast
cast cast cast
cling clung clung
dive dived dived
dream dreamt dreamt
dwell dwelt dwelt
forsake forsook forsaken
grind ground ground
inset inset inset insetting
interweave interwove interwoven
kneel knelt knelt
knit knit knit knitting
leapfrog leapfrogged leapfrogged leapfrogging
miscast miscast miscast
misdeal misdealt misdealt
mishit mishit mishit mishitting
outbid outbid outbid outbidding
outdo outdid outdone outdoing
outrun outran outrun outrunning
overbid overbid overbid overbidding
overcome overcame overcome
overdo overdid overdone overdoing
overdraw overdrew overdrawn
overeat overate overeaten
overfeed overfed overfed
overhang overhung overhung
overhear overheard overheard
overlay overlaid overlaid
overpay overpaid overpaid
overshoot overshot overshot
overspend overspent overspent
overthrow overthrew overthrown
partake partook partaken
plead pled pled
prove proved proven
re-read re-read re-read
rebind rebound rebound
recast recast recast
redraw redrew redrawn
reread reread reread
remake remade remade
repay repaid repaid
retake retook retaken
retell retold retold
rethink rethought rethought
rewind rewound rewound
saw sawed sawn
sew sewed sewn
shear sheared shorn
shit shat shat shitting
slay slew slain
sling slung slung
slit slit slit slitting
smite smote smitten
sow sowed sown
spill spilt spilt
spit spat spat spitting
spoil spoilt spoilt
spring sprang sprung
sting stung stung
stink stank stunk
stride strode stridden
string strung strung
strive strove striven
swear swore sworn
swell swelled swollen
swim swam swum swimming
thrust thrust thrust
tread trod trodden
unbind unbound unbound
unwind unwound unwound
weave wove woven
wed wed wed wedding
weep wept wept
wet wet wet wetting
wring wrung wrung
`;

/** Verbs of more than one syllable that double their last consonant: "committed". */
export const DOUBLING = `
admit commit compel control defer deter equip excel format forget infer input kidnap occur omit permit prefer program recommit
refer regret repel reset resubmit submit transfer transmit unplug zap rollback debug overlap unzip remap snapshot
`;
