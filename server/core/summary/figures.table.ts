/** Nouns that make a number a figure of impact, in the singular and plural that documents use. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'customer customers user users people person account accounts tenant tenants organisation organisations organization ' +
    'organizations team teams company companies client clients member members subscriber subscribers merchant merchants ' +
    'request requests call calls query queries error errors failure failures message messages email emails notification ' +
    'notifications event events job jobs build builds deploy deploys deployment deployments order orders payment payments ' +
    'transaction transactions invoice invoices refund refunds ticket tickets complaint complaints report reports ' +
    'record records row rows file files document documents object objects credential credentials key keys token tokens ' +
    'secret secrets session sessions login logins device devices host hosts server servers node nodes pod pods instance ' +
    'instances machine machines container containers service services region regions zone zones cluster clusters database ' +
    'databases bucket buckets repository repositories package packages download downloads page pages view views visit ' +
    'visits signup signups sign-ups hub hubs student students patient patients site sites certificate certificates ' +
    'second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks h m s d'
  ).split(' '),
);

/** Units of time: `3 h 14 min` is one figure. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks h m s d'.split(' '),
);

/** Words at which the label of a figure ends. */
export const LABEL_ENDS: ReadonlySet<string> = new Set(
  (
    'and or but nor so because since while when where which who whom that this these those it they we he she there ' +
    'is are was were be been being has have had do does did can could will would may might must should ' +
    'saw see got get received receive failed fail experienced experience returned return lost lose waited took take ' +
    'in on at from to into onto for with without by during between until till after before over under within across ' +
    'per via through due as than then not no the a an'
  ).split(' '),
);
