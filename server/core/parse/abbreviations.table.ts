/** Lower-case words whose full stop does not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'e.g i.e eg ie vs v cf viz al approx ca est dr mr mrs ms prof sr jr st rev hon gen col sgt capt lt ' +
    'fig figs sec eq vol ch pp ed eds rev ref refs art dept univ assn incl excl resp temp avg max min hr hrs secs mins msec ' +
    'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ver prev cont misc orig w.r.t wrt a.k.a aka'
  ).split(' '),
);

/** Abbreviations that may stand at the end of a sentence as well: a capital letter after them begins the next one. */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'etc a.m p.m am pm inc ltd co corp u.s u.k u.n e.u no nos'.split(' '),
);
