import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import { pattern } from '../pattern/pattern.ts';
import { matchesWithin } from '../pattern/search.ts';
import { lowerAt } from '../grammar/words.ts';

const NEGATIONS = set(
  `not n't no never nobody no-one none neither nor without hardly instead rather than cannot far anything avoid avoids avoiding refuse refuses unlike against`,
);
const REACH = 4;
const CLAUSE_END = set(`, ; : . but and because since as so that who which`);

/** A word before the match, within its clause, says that it is not so: "nobody was ...", "rather than ...". */
export function isNegated({ words }: SentenceParse, { start }: Match, reach = REACH): boolean {
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const word = lowerAt(words, at);
    if (NEGATIONS.has(word)) return true;
    if (CLAUSE_END.has(word)) return false;
  }
  return false;
}

const MENTION_BEFORE = [
  'no longer|longer|stopped|stop|ceased|never|not <adv>? ~write|say|use|accept|record|put|speak|call|talk|allow|hear|see|ask|look|want|do',
  '~ban|retire|avoid|drop|reject|refuse|replace|remove|rename|delete|strike|forbid|outlaw|abolish|abandon|resist|discourage',
  '~term|word|phrase|label|expression|wording|slogan|cliche|cliché|glossary|myth|stereotype|notion|buzzword|euphemism|synonym',
  'so-called|instead|rather|beyond|unlike|despite the|of|than|<noun>? <noun>?',
  'more|other|deeper|further <adv>? than',
  '~stop|stopping|end|ending|settle|stops|stopped <adv>? at|with|for',
  'past|beyond|behind|against|beneath',
  'the? ~poster|slide|course|deck|book|chapter|article|paper|talk|video|podcast|quiz|workshop|template|guideline|guide|style <adv>? ~say|about|on|title|call|warn|list|explain|define|use|teach',
  'titled|called|entitled|headed|named|labelled|labeled|tagged|spelled',
].map(pattern);

const MENTION_AFTER = [
  '<be> <not>|never|no',
  'explains|tells|teaches|proves|says|means|solves|fixes|settles|helps|answers <adv>? nothing|little|nobody|us',
  '<be> <adv>? <det>? <adv>? symptom|consequence|start|beginning|label|question|word|phrase|term|myth|verdict|lazy|unhelpful|banned|wrong|misleading|excluded|rejected|forbidden|cliché|cliche',
  '<be> <adv>? ruled|crossed|taken|struck|removed|dropped|banned|retired|replaced|discarded|excluded|rejected|avoided',
  '<modal> <not> be|appear|stand|count|<adv>',
  '<modal> <not>',
].map(pattern);

/** The words are talked about, not said: a banned label, a title, a finding that was ruled out. */
export function isMentioned(parse: SentenceParse, { start, markEnd }: Match): boolean {
  const closing = lowerAt(parse.words, markEnd) === '"' || lowerAt(parse.words, markEnd) === '”' ? 1 : 0;
  return (
    matchesWithin(MENTION_BEFORE, parse, { from: Math.max(0, start - 5), to: start }) ||
    startsAt(parse, markEnd + closing)
  );
}

const startsAt = (parse: SentenceParse, at: number): boolean =>
  matchesWithin(MENTION_AFTER, parse, { from: at, to: Math.min(parse.words.length, at + 5) }) &&
  MENTION_AFTER.some((line) => matchesWithin([line], parse, { from: at, to: Math.min(parse.words.length, at + 5) }));

/** The verb of the match belongs to a machine or an attacker: "the ranker punished sellers". */
export const isOfOthers = ({ clauses }: SentenceParse, { markStart, markEnd }: Match): boolean =>
  clauses.some(({ group, subject, by }) => {
    const actor = by ?? subject;
    const isMatched = group.main >= markStart && group.main < markEnd && !group.passive;
    return isMatched && actor !== undefined && OTHERS.has(actor.class) && actor.end <= markStart + 1;
  });

const OTHERS = set(`system attacker`);
