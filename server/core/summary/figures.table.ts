/** Units of time: `3 h 14 min` is one figure. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'millisecond milliseconds ms second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks h m s d'.split(
    ' ',
  ),
);

/** Words at which the label of a figure ends, those that end in "s" among them. */
export const LABEL_ENDS: ReadonlySet<string> = new Set(
  (
    'and or but nor so because since while when where which who whom that this these those it its they we he she there ' +
    'is are was were be been being has have had do does did can could will would may might must should his us times ' +
    'saw see got get received receive failed fail experienced experience returned return lost lose waited took take ' +
    'in on at from to into onto for with without by during between until till after before over under within across ' +
    'per via through due as than then thus plus less versus not no the a an ' +
    'january february march april may june july august september october november december'
  ).split(' '),
);
