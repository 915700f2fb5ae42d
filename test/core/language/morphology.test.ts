import assert from 'node:assert/strict';
import { gerundOf, participleOf, pastOf, thirdPersonOf } from '../../../server/core/language/morphology/inflect.ts';
import { singularOf, verbForm } from '../../../server/core/language/morphology/forms.ts';

/** base past participle -ing */
const ROWS = `
abort aborted aborted aborting
apply applied applied applying
approve approved approved approving
assign assigned assigned assigning
begin began begun beginning
bend bent bent bending
bind bound bound binding
blow blew blown blowing
botch botched botched botching
break broke broken breaking
bring brought brought bringing
build built built building
bungle bungled bungled bungling
bypass bypassed bypassed bypassing
cache cached cached caching
cancel canceled canceled canceling
catch caught caught catching
choose chose chosen choosing
clear cleared cleared clearing
clone cloned cloned cloning
close closed closed closing
commit committed committed committing
configure configured configured configuring
copy copied copied copying
corrupt corrupted corrupted corrupting
crash crashed crashed crashing
cut cut cut cutting
deal dealt dealt dealing
debug debugged debugged debugging
delete deleted deleted deleting
deny denied denied denying
deploy deployed deployed deploying
destroy destroyed destroyed destroying
detach detached detached detaching
disable disabled disabled disabling
do did done doing
drain drained drained draining
draw drew drawn drawing
drive drove driven driving
drop dropped dropped dropping
edit edited edited editing
enable enabled enabled enabling
enter entered entered entering
erase erased erased erasing
evict evicted evicted evicting
expose exposed exposed exposing
fail failed failed failing
fall fell fallen falling
feed fed fed feeding
fight fought fought fighting
find found found finding
fix fixed fixed fixing
flip flipped flipped flipping
flush flushed flushed flushing
forget forgot forgotten forgetting
freeze froze frozen freezing
get got got getting
give gave given giving
go went gone going
grant granted granted granting
grow grew grown growing
hang hung hung hanging
hide hid hidden hiding
hit hit hit hitting
hold held held holding
ignore ignored ignored ignoring
keep kept kept keeping
kill killed killed killing
know knew known knowing
launch launched launched launching
lead led led leading
leak leaked leaked leaking
leave left left leaving
lend lent lent lending
let let let letting
lose lost lost losing
make made made making
map mapped mapped mapping
mean meant meant meaning
merge merged merged merging
misconfigure misconfigured misconfigured misconfiguring
mishandle mishandled mishandled mishandling
mislay mislaid mislaid mislaying
mislead misled misled misleading
misread misread misread misreading
mistake mistook mistaken mistaking
mistype mistyped mistyped mistyping
misunderstand misunderstood misunderstood misunderstanding
modify modified modified modifying
move moved moved moving
neglect neglected neglected neglecting
notice noticed noticed noticing
omit omitted omitted omitting
override overrode overridden overriding
overrun overran overrun overrunning
oversleep overslept overslept oversleeping
overwrite overwrote overwritten overwriting
patch patched patched patching
pay paid paid paying
permit permitted permitted permitting
pin pinned pinned pinning
plan planned planned planning
plug plugged plugged plugging
point pointed pointed pointing
pull pulled pulled pulling
purge purged purged purging
push pushed pushed pushing
put put put putting
quit quit quit quitting
read read read reading
reboot rebooted rebooted rebooting
rebuild rebuilt rebuilt rebuilding
redo redid redone redoing
remove removed removed removing
rename renamed renamed renaming
renew renewed renewed renewing
reset reset reset resetting
resize resized resized resizing
restart restarted restarted restarting
revoke revoked revoked revoking
rewrite rewrote rewritten rewriting
ride rode ridden riding
rotate rotated rotated rotating
route routed routed routing
run ran run running
save saved saved saving
scan scanned scanned scanning
see saw seen seeing
sell sold sold selling
send sent sent sending
set set set setting
ship shipped shipped shipping
shrink shrank shrunk shrinking
shut shut shut shutting
skip skipped skipped skipping
sleep slept slept sleeping
snapshot snapshotted snapshotted snapshotting
speak spoke spoken speaking
spin spun spun spinning
split split split splitting
spread spread spread spreading
stop stopped stopped stopping
swap swapped swapped swapping
sync synced synced syncing
tag tagged tagged tagging
take took taken taking
teach taught taught teaching
tear tore torn tearing
throw threw thrown throwing
tie tied tied tying
try tried tried trying
unplug unplugged unplugged unplugging
update updated updated updating
upload uploaded uploaded uploading
wake woke woken waking
wipe wiped wiped wiping
withdraw withdrew withdrawn withdrawing
write wrote written writing
`;

function check(row: string): void {
  const [base = '', past, participle, gerund] = row.split(' ');
  assert.deepEqual([pastOf(base), participleOf(base), gerundOf(base)], [past, participle, gerund]);
}

suite('verb forms', () => {
  for (const row of ROWS.trim().split('\n'))
    test(row, () => {
      check(row);
    });
  for (const [base, third] of [
    ['push', 'pushes'],
    ['go', 'goes'],
    ['copy', 'copies'],
    ['deploy', 'deploys'],
    ['have', 'has'],
    ['miss', 'misses'],
  ] as const) {
    test(third, () => {
      assert.equal(thirdPersonOf(base), third);
    });
  }
});

suite('words back to their base', () => {
  for (const [form, lemma] of [
    ['overwritten', 'overwrite'],
    ['misread', 'misread'],
    ['re-imported', 're-import'],
    ['hacked', 'hack'],
    ['skips', 'skip'],
  ] as const) {
    test(form, () => {
      assert.equal(verbForm(form)?.lemma, lemma);
    });
  }
  for (const [plural, singular] of [
    ['engineers', 'engineer'],
    ['people', 'person'],
    ['access', 'access'],
    ['status', 'status'],
    ['branches', 'branch'],
    ['policies', 'policy'],
    ['databases', 'database'],
  ] as const) {
    test(plural, () => {
      assert.equal(singularOf(plural), singular);
    });
  }
  for (const word of ['constructor', '__proto__', 'valueof', 'hasownproperty'])
    test(word, () => {
      assert.equal(verbForm(word), undefined);
    });
});
