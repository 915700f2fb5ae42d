import { words as set } from '../lexicon/words.ts';
import { objectAfter } from '../grammar/reach.ts';
import type { Clause, Phrase, SentenceParse, VerbGroup } from '../grammar/sentence.ts';
import { isHuman, lowerAt, phraseOver, phraseStartingAt, tagAt, textAt } from '../grammar/words.ts';
import { participleOf, pastOf } from '../morphology/inflect.ts';
import { isTime, targetOf } from './attach.ts';
import { ABSENT_DEEDS, PLAIN_DEEDS, PREPOSITIONAL, SET_PHRASES, TRACES, UNDONE_DEEDS } from './idioms.table.ts';
import { lowered, source } from './text.ts';
import { participleIn, passiveOf } from './voice.ts';

/** What a clause becomes without its agent, and up to which word it is replaced. */
export interface Piece {
  readonly text: string;
  readonly to: number;
}

const PERSONAL = set(
  `him her us me himself herself themselves myself itself ourselves you everyone anyone someone nobody anything everything`,
);
const NO_PASSIVE = set(
  `let have cost lack become be seem fail bother panic oversleep sleep doze snooze sit fall act stand go come refuse decide keep slack get resemble mean want
  try manage need dare happen tend rush hurry stop start begin continue claim think know believe assume feel say`,
);
/** Verbs that do something to a person's mind: the person would be the next to blame. */
const SWAYING = set(
  `talk persuade convince tell ask order pressure push get make blame mislead confuse trick advise instruct`,
);
const GIVING = set(`give hand send grant pay charge issue`);
const TIME_NOUNS = set(
  `yesterday today last this that next every once twice again late early monday tuesday wednesday thursday friday saturday sunday straight directly prior`,
);

/** The clause in the passive, or as the deed alone; undefined when it has no such form or facts would be lost. */
export function pieceOf(text: string, parse: SentenceParse, link: Clause): Piece | undefined {
  const { group } = link;
  if (group.modal !== undefined || group.passive || NO_PASSIVE_LINKS.has(link.link) || isCleft(parse, link))
    return undefined;
  if (group.lemma === 'let' || group.lemma === 'allow') return letPiece(text, parse, link);
  return idiomPiece(text, parse, link) ?? passivePiece(text, parse, link);
}

const NO_PASSIVE_LINKS = set(`question for-to`);

/** "did was reimage": the group of a pseudo-cleft, which is taken apart elsewhere. */
const isCleft = ({ words }: SentenceParse, { group }: Clause): boolean =>
  group.tense === 'past' &&
  lowerAt(words, group.start) === 'did' &&
  words.slice(group.start, group.main).some((word) => word.lower === 'was' || word.lower === 'is');

function passivePiece(text: string, parse: SentenceParse, link: Clause): Piece | undefined {
  const object = wholeObject(parse, activeObject(link));
  if (object === undefined) return withoutObject(parse, link);
  if (!isPassiveObject(parse, link, object)) return undefined;
  const target = targetOf(parse, link, object);
  const to = Math.max(target.end, (link.particle ?? -1) + 1);
  if (isCutShort(parse, to)) return undefined;
  const noun = withoutOwner(parse, object, lowered(source(text, parse, { from: object.start, to: target.nounEnd })));
  const pause = target.nounEnd > object.end && textAt(parse.words, object.end) === ',' ? ',' : '';
  const state = target.end > target.nounEnd ? ` ${source(text, parse, { from: target.nounEnd, to: target.end })}` : '';
  const plain = PLAIN_DEEDS.get(link.group.lemma);
  return {
    text: `${noun}${pause} ${passiveOf(parse, withParticle(parse, link, object), { object: target.noun, plain })}${state}`,
    to,
  };
}

/** "drilled through the fibre": the words between verb and object that the passive would lose. */
const hasStrayParticle = ({ words }: SentenceParse, link: Clause, object: Phrase): boolean =>
  words
    .slice((link.complement ?? link.group).end, object.start)
    .some((word) => word.tag === 'prep' && !PARTICLES.has(word.lower) && !GRAMMAR_PARTICLES.has(word.lower));

const GRAMMAR_PARTICLES = set(`down on off up out`);

const isPassiveObject = (parse: SentenceParse, link: Clause, object: Phrase): boolean =>
  !hasStrayParticle(parse, link, object) &&
  hasPassive(parse, link, object) &&
  (!isTime(parse, object) || SPENDING.has(link.group.lemma));

/** "An hour was spent on the wrong service." */
const SPENDING = set(`spend waste lose`);
const QUANTIFIERS = set(`all both half`);

/** "all the workers": read as two phrases. */
function wholeObject(parse: SentenceParse, object: Phrase | undefined): Phrase | undefined {
  const rest = object === undefined ? undefined : phraseStartingAt(parse, object.end);
  if (object === undefined || rest === undefined || object.end - object.start > 1) return object;
  return QUANTIFIERS.has(lowerAt(parse.words, object.start)) ? { ...rest, start: object.start } : object;
}

/** The clause with the object that stands between its verb and `end`: the grammar stops at the next finite verb's subject. */
export function withObject(parse: SentenceParse, clause: Clause, end: number): Clause {
  const object = objectAfter(parse, { from: (clause.complement ?? clause.group).end, end });
  return object === undefined ? bareClause(clause) : { ...bareClause(clause), object, end };
}

/** The clause without its object and particle. */
export const bareClause = ({ group, link, end, class: of, subject, complement }: Clause): Clause => ({
  group,
  link,
  end,
  class: of,
  ...(subject && { subject }),
  ...(complement && { complement }),
});

const PARTICLES = set(`up out off away back aside over in`);

/** "gave out the link": the particle right after the verb, which the grammar does not know for this verb. */
function withParticle({ words }: SentenceParse, link: Clause, object: Phrase): Clause {
  const after = (link.complement ?? link.group).end;
  const own = link.particle === undefined && object.start === after + 1 && PARTICLES.has(lowerAt(words, after));
  return own ? { ...link, particle: after } : link;
}

const OWNERS = set(`his her their`);
const NO_OWNED = set(
  `own half part share side turn hand hands eye eyes head mind way job work feet foot time nerve patience word`,
);

/** "changed their API": "the API was changed". */
function withoutOwner({ words }: SentenceParse, { start, end }: Phrase, noun: string): string {
  const owner = OWNERS.has(lowerAt(words, start)) && !words.slice(start, end).some((word) => NO_OWNED.has(word.lower));
  return owner ? `the${noun.slice(lowerAt(words, start).length)}` : noun;
}

const CUT_TAGS = set(`noun name num`);
const CUT_TEXT = /^(?:[/#$<=-]|[A-Z]{3,})$/; // "/16", "WHERE"

/** The object goes on after what was read as its end: "the entire /16", "March and May". */
export function isCutShort(parse: SentenceParse, to: number): boolean {
  const { words } = parse;
  const next = words[to];
  if (next === undefined) return false;
  const touching = words[to + 1]?.token.at.start === next.token.at.end;
  if (CUT_TEXT.test(next.token.text)) return touching || (next.tag !== 'noun' && next.token.text.length > 2);
  return next.tag === 'conj' && next.lower !== 'but' && isOneMore(parse, to + 1);
}

/** A bare noun with no predicate of its own. */
function isOneMore(parse: SentenceParse, at: number): boolean {
  const other = CUT_TAGS.has(tagAt(parse.words, at) ?? '') ? phraseStartingAt(parse, at) : undefined;
  return other !== undefined && !PREDICATES.has(tagAt(parse.words, other.end) ?? '');
}

const PREDICATES = set(`verb aux modal neg adv`);

/** A plain transitive clause about a thing. */
function hasPassive(parse: SentenceParse, { group, complement }: Clause, object: Phrase): boolean {
  const { lemma } = complement ?? group;
  if (NO_PASSIVE.has(lemma) && !(lemma === 'keep' && object.class === 'system')) return false;
  const noun = lowerAt(parse.words, object.head);
  if (SET_PHRASES.has(`${lemma} ${noun}`) || SET_PHRASES.has(`${lemma} ${lowerAt(parse.words, object.end - 1)}`))
    return false;
  if (PERSONAL.has(lowerAt(parse.words, object.start)) || isSwayed(object, lemma)) return false;
  return !hasSecondObject(parse, object) || GIVING.has(lemma);
}

const isSwayed = (object: Phrase, lemma: string): boolean =>
  !object.nobody && (object.class === 'person' || (isHuman(object) && SWAYING.has(lemma)));

/** The object that really stands after the verb, not the antecedent of a relative clause. */
export const activeObject = ({ object, group, complement }: Clause): Phrase | undefined =>
  object !== undefined && object.start >= (complement ?? group).end ? object : undefined;

/** "sent the customer the wrong list": a second noun phrase follows the first. */
function hasSecondObject({ words, phraseAt, phrases }: SentenceParse, object: Phrase): boolean {
  const phrase = phraseOver({ phrases, phraseAt }, object.end);
  return (
    phrase?.start === object.end &&
    !isTime({ words }, phrase) &&
    !TIME_NOUNS.has(lowerAt(words, object.end)) &&
    tagAt(words, object.end) !== 'num'
  );
}

/** "sat on the mail": "the mail was not acted on"; "did not look at the graph": "the graph was not looked at". */
function idiomPiece(text: string, parse: SentenceParse, link: Clause): Piece | undefined {
  const verb = link.complement ?? link.group;
  const name = `${verb.lemma} ${lowerAt(parse.words, verb.end)}`;
  const undone = UNDONE_DEEDS.get(name);
  if (undone === undefined && !PREPOSITIONAL.has(name)) return undefined;
  const object = objectAfter(parse, { from: verb.end + 1, end: link.end });
  if (object === undefined || isPersonal(parse, object)) return undefined;
  const target = targetOf(parse, link, object);
  const noun = lowered(source(text, parse, { from: object.start, to: target.nounEnd }));
  const bare = bareClause(link);
  if (undone !== undefined && (link.group.negated || !isWaiting(parse, target.noun))) return undefined;
  const told =
    undone === undefined
      ? `${passiveOf(parse, bare, { object: target.noun })} ${lowerAt(parse.words, verb.end)}`
      : passiveOf(parse, { ...bare, group: { ...link.group, negated: true } }, { object: target.noun, plain: undone });
  return { text: `${noun} ${told}`, to: target.nounEnd };
}

const isPersonal = ({ words }: SentenceParse, object: Phrase): boolean =>
  PERSONAL.has(lowerAt(words, object.start)) || object.class === 'person';

const WAITING = set(
  `page pages alert alerts alarm alarms call calls pager mail mails email emails ticket tickets warning warnings report reports message messages request requests notification notifications breach finding findings ping pings bug bugs advisory`,
);

/** Something that waits for an answer: "slept through the page", not "dozed through the first minute". */
const isWaiting = ({ words }: SentenceParse, { start, end }: Phrase): boolean =>
  words.slice(start, end).some((word) => WAITING.has(word.lower));

const COMPARED = set(
  `sooner earlier faster better more quicker instead before first immediately straight have know enough`,
);

/** "did not escalate": "there was no escalation"; "pushed to main": "a push went to main". */
function withoutObject(parse: SentenceParse, link: Clause): Piece | undefined {
  const verb = link.complement ?? link.group;
  const end = Math.max(verb.end, (link.particle ?? -1) + 1);
  if (isUndone(link)) return absentPiece(parse, link, { verb, end });
  const trace = TRACES.get(verb.lemma);
  return trace !== undefined && isTrace(parse, link, end)
    ? { text: `${trace} ${link.group.perfect ? 'had gone' : 'went'}`, to: end }
    : undefined;
}

function absentPiece(
  parse: SentenceParse,
  link: Clause,
  { verb, end }: { verb: VerbGroup; end: number },
): Piece | undefined {
  const particle = link.particle === undefined ? '' : ` ${lowerAt(parse.words, link.particle)}`;
  const noun = verb.kind === 'ing' ? undefined : ABSENT_DEEDS.get(`${verb.lemma}${particle}`);
  return noun === undefined || isCompared(parse, end, link.end)
    ? undefined
    : { text: `there ${beOf(link.group)} no ${noun}`, to: end };
}

const isCompared = ({ words }: SentenceParse, from: number, to: number): boolean =>
  words.slice(from, to).some((word) => COMPARED.has(word.lower));

const isUndone = ({ group, complement, subject, class: of }: Clause): boolean =>
  group.negated || subject?.nobody === true || (complement !== undefined && of === 'omission');

const beOf = ({ perfect, tense }: VerbGroup): string => (perfect ? 'had been' : tense === 'present' ? 'is' : 'was');

const TOWARDS = set(`to into over straight directly`);
const REPEATS = set(`twice times again repeatedly`);

const isTrace = ({ words }: SentenceParse, { group, complement, end: clauseEnd }: Clause, end: number): boolean =>
  complement === undefined &&
  group.tense === 'past' &&
  group.main === group.start &&
  TOWARDS.has(lowerAt(words, end)) &&
  !words.slice(end, clauseEnd).some((word) => REPEATS.has(word.lower));

/** "let the registration lapse", "allowed it to lapse": "the registration lapsed". */
function letPiece(text: string, parse: SentenceParse, { group }: Clause): Piece | undefined {
  const object = phraseStartingAt(parse, group.end);
  if (object === undefined || isHuman(object) || !isPlainPast(group)) return undefined;
  const allowed = lowerAt(parse.words, object.end) === 'to';
  if (allowed !== (group.lemma === 'allow')) return undefined;
  const at = allowed ? object.end + 1 : object.end;
  const form = parse.words[at]?.form;
  if (form === undefined || !form.shapes.has('base') || SLIDING.has(form.lemma)) return undefined;
  const noun = lowered(source(text, parse, { from: object.start, to: object.end }));
  return { text: `${noun} ${pastIn(group, form.lemma)}`, to: at + 1 };
}

const pastIn = ({ perfect }: VerbGroup, lemma: string): string =>
  perfect ? `had ${participleOf(lemma)}` : pastOf(lemma);

const isPlainPast = ({ tense, negated }: VerbGroup): boolean => tense === 'past' && !negated;

/** "let it slide" is an idiom of its own. */
const SLIDING = set(`slide slip go pass be have do`);

/** "noticed the alert but ignored it": "was noticed but ignored". */
export function pronounPiece(parse: SentenceParse, link: Clause, before: Clause): Piece | undefined {
  const object = activeObject(link);
  if (object === undefined || !REPEATED.has(lowerAt(parse.words, object.start)) || !hasPassive(parse, link, object))
    return undefined;
  const plain =
    !link.group.negated &&
    !link.group.perfect &&
    link.complement === undefined &&
    link.group.tense === before.group.tense;
  const to = Math.max(object.end, (link.particle ?? -1) + 1);
  return { text: plain ? participleIn(parse, link.group) : passiveOf(parse, link, { object }), to };
}

const REPEATED = set(`it them`);
