import { words as set } from '../lexicon/words.ts';
import type { Phrase, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt } from '../grammar/words.ts';

/** Nouns in -s that are singular, and nouns without -s that are plural. */
const SINGULAR_S =
  set(`dns access status class analysis kubernetes redis process address business bus alias tls https http aws os news series radius virus canvas chaos
  nginx sas css js rds sns sqs ecs eks gcs cas progress loss success pass stress bypass basis diagnosis crisis hypothesis synopsis nfs zfs xfs cvs gas lens atlas
  nexus prometheus jenkins postgres sphinx kinesis less bias axis focus consensus corpus census bonus campus circus terminus apparatus chassis premises headquarters
  devops ns os fs sms gps vps ips ids iis tps rps pos ss sepsis compass harness witness business wireless fitness readiness happiness correctness fairness freshness staleness`);
const PLURALS = set(
  `them they people children men women data_sets criteria media police staff feet teeth mice indices vertices matrices staff`,
);
const SINGULAR_STARTS = set(`a an this that each every another either neither`);
const PLURAL_STARTS = set(
  `these those both several many few two three four five six seven eight nine ten various multiple`,
);

/** True when a verb after the phrase stands in the plural. */
export function isPlural(parse: Pick<SentenceParse, 'words'>, phrase: Phrase): boolean {
  if (isCoordinated(parse, phrase)) return true;
  const first = lowerAt(parse.words, phrase.start);
  if (SINGULAR_STARTS.has(first)) return false;
  const head = parse.words[phrase.head];
  if (head === undefined || head.token.kind === 'opaque') return false;
  return PLURALS.has(head.lower) || PLURAL_STARTS.has(first) || looksPlural(head.token.text, head.lower);
}

const PLURAL = /[^sui]s$/; // "hosts", not "access", "status", "analysis"

function looksPlural(text: string, lower: string): boolean {
  if (SINGULAR_S.has(lower) || !PLURAL.test(lower)) return false;
  if (CAMEL.test(text) && !ACRONYMS.test(text)) return false;
  return !(text === text.toUpperCase() && text.length < 6); // "TLS", but "APIs"
}

const CAMEL = /\p{Ll}\p{Lu}/u; // "MaxClients"
const ACRONYMS = /\p{Lu}s$/u; // "WebVMs"

/** "CPU and RAM": an "and" at the top of the phrase, not inside of an "of" phrase. */
function isCoordinated({ words }: Pick<SentenceParse, 'words'>, { head, end }: Phrase): boolean {
  const joiner = words[head + 1];
  return head + 1 < end && (joiner?.lower === 'and' || joiner?.token.text === '&');
}
