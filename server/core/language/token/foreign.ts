import { words } from '../lexicon/words.ts';
import type { Token } from '../reading.ts';
import { tokenize } from './tokenize.ts';

const ENGLISH = words(`
  the and of to was were is are be been a an that this it we they he she with for on at from by not but had has have which who when then
  after before because our their its as there no into out up did do if or so all`);
/** Words that hold sentences of other languages together and that are no English words. */
const FOREIGN = words(`
  der das und ist nicht ein eine einen wurde wurden wird mit für auf dem den von zu bei nach durch auch sich oder wie aber dass wir im zum
  zur hat haben war um les des du est une pas pour dans sur avec qui que nous elle été ont au aux ce cette sont plus mais où le la et en el
  los las del por para con se fue como más pero sin su una y il che di per non della sono è stato nel alla gli ed os um uma não foi dos da
  ao pelo het een van niet werd voor zijn te dat op och att är det som inte på ett av til og ikke ble var fra w z się nie jest że przez
  ja ei oli että bir ve bu için ile yang dan di untuk dengan pada`);
const ENOUGH = 5;
const LATIN = /^\p{Script=Latin}/u; // "é"

/** True for a sentence that is in another language than English, by its small words or its script; code and names count for nothing. */
export function isForeign(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind === 'word');
  if (said.length < ENOUGH) return false;
  const latin = said.filter(({ text }) => LATIN.test(text)).length;
  if (latin * 2 < said.length) return true;
  const english = said.filter(({ lower }) => ENGLISH.has(lower)).length;
  const foreign = said.filter(({ lower }) => FOREIGN.has(lower) && !ENGLISH.has(lower)).length;
  return foreign >= 2 && foreign > english * 2;
}

/** True for a sentence, as written, that is in another language than English. */
export const isForeignSentence = (prose: string): boolean => isForeign(tokenize(prose));
