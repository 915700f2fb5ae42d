import { words } from './words.ts';

export const DETERMINERS = words(`
  a all an another any both each either every few his her its many most my neither no our several some that the their
  these this those your whichever whatever other half certain various multiple one`);
export const POSSESSIVES = words(`my our your his her their its whose`);
export const NUMBER_WORDS = words(
  `one two three four five six seven eight nine ten eleven twelve twenty fifty hundred dozen`,
);
export const PREPOSITIONS = words(`
  about above across against along amid among around as at behind below beneath beside between beyond by concerning despite down during except
  for from in inside into like near of off on onto out outside over past per since thanks through throughout till to toward towards
  under until up upon via with within without besides unlike before after amongst thru w/ w/o due because than `);
export const SUBORDINATORS = words(`
  although as because before how if once since so though unless until what when whenever where wherever whereas whether which while
  whilst why after that who whom whoever whichever whose lest till than`);
export const CONJUNCTIONS = words(`and but or nor yet plus &`);
export const MODALS = words(`can could may might must ought shall should will would ca wo sha 'll cannot`);
export const BE = words(`am are be been being is was were 's 're 'm`);
export const HAVE = words(`have has had having 've 'd`);
export const DO = words(`do does did`);
export const GET = words(`get gets got gotten getting`);
export const NEGATIONS = words(`not n't never hardly scarcely nor neither`);
export const FIRST_PERSON = words(`i we me us myself ourselves`);
/** Pronouns that stand for people outside the first person. */
export const PERSON_PRONOUNS = words(
  `he she someone somebody nobody anyone anybody everyone everybody whoever him he/she s/he`,
);
export const NOBODY = words(`nobody none`);
export const OTHER_PRONOUNS = words(
  `it itself them themselves they himself herself they themself you yourself yourselves something nothing anything everything what which who whom there`,
);
export const RELATIVES = words(`who that which whom`);
export const ADVERBS = words(`
  actually again ahead almost alone already also altogether always anyway apparently apiece away back badly basically better early earlier even
  eventually ever finally first forever further here however indeed initially instead just last late later maybe meanwhile merely moreover
  mostly nearly never next nonetheless nevertheless not now nowhere obviously often once online only perhaps quickly quite rather really
  simply simultaneously so somehow sometimes soon sooner still straight subsequently then there therefore thereby though thus today together tomorrow
  tonight too twice unfortunately upstream very well worse yesterday yet afterwards afterward else everywhere anymore alas offline overnight
  prior hence fast hard right enough downstream thereafter alike upside `);
/** Words in -ly that are no adverbs. */
export const LY_WORDS = words(`
  apply supply reply rely multiply imply comply only early assembly family anomaly friendly likely unlikely monthly weekly daily hourly
  nightly quarterly yearly costly ugly lonely july italy fly ally tally bully rally deadly timely elderly orderly untimely silly sly`);
