import { words } from './words.ts';

/** What things do when something goes wrong: "the pool ran dry", "the tills froze". */
export const FAILING = words(`
  fail break crash die stall hang freeze lapse expire collapse vanish disappear bounce starve choke deadlock oom seize burst
  overflow overheat melt explode jam diverge desync backfire misfire misroute misfile flap loop thrash saturate overload lag lose buckle
  cascade corrupt panic abort implode tank plummet evaporate spill leak flood drown topple trip brick garble rot
  quadruple timeout balloon spike skyrocket err burn double triple collide overshoot derail jackknife capsize sink
  buffer brown trickle bleed smoulder warp misprint overrun misalign`);

/** What the deed made a thing do to other things: "the first run truncated 41 tables". */
export const RUIN = words(`
  truncate wipe delete drop erase overwrite destroy corrupt lock exhaust swamp flood kill clobber purge evict orphan strand
  expose leak double-charge overcharge cut block reject refuse bounce lose break crash take knock saturate drain fill eat swallow clog
  sever ruin spoil poison duplicate disconnect decline drench fry scramble delay cancel shred mangle reset starve misroute`);

/** How things are after harm. */
export const BAD_STATES = words(`
  dark down offline dead unreachable unavailable inaccessible blank empty silent quiet red read-only readonly missing gone lost broken
  stale stuck frozen full dry bust haywire unanswered unnoticed unusable useless corrupt corrupted garbled wrong public open exposed wide
  world-readable orphaned stranded idle idled unresponsive mute deaf blind cold unread unpaid late overdue hours bankrupt out short astray
  backwards amiss awry bad worse nowhere into unprotected unguarded naked locked`);

/** What is done to things and people that is their loss: "birds were culled". */
export const LOST = words(`
  cull discard throw scrap cancel decline void redo reprint recall evacuate refuse write waste burn soak drench injure hurt miss
  skip double charge bill refund misdeliver return ground strand sack overbook turn shred torque crush close`);
