/** What begins an action that nobody can tell to be finished. */
export const VAGUE_VERBS =
  /^(?:please |we (?:should|need to|will|must|want to|could) |(?:need|try|continue|aim) to )?(?:improv(?:e|ing)|enhanc(?:e|ing)|investigat(?:e|ing)|look(?:ing)? (?:into|at)|consider(?:ing)?|review(?:ing)?|discuss(?:ing)?|explor(?:e|ing)|think(?:ing)? about|revisit(?:ing)?|streamlin(?:e|ing)|optimi[sz](?:e|ing)|strengthen(?:ing)?|harden(?:ing)?|figur(?:e|ing) out|work on|evaluate|be better at|get better at|raise awareness|address)\b/i; // "Improve monitoring"

/** Wishes for more of something, and ends that no check can find. */
export const VAGUE_OBJECTS =
  /^(?:(?:more|better|improved|clearer|stronger|tighter|additional) [\p{L}/ -]{1,40}$|make [\p{L} -]{1,30} (?:better|more robust|more reliable|more resilient|easier|stronger)\b|(?:ensure|make sure)(?: that)? (?:this|it) (?:[\p{L}']{1,12} ){0,4}(?:happens?|occurs?|recurs?)\b|fix the (?:issue|problem|bug)\b|action plan (?:for|to)\b)/iu; // "More tests", "Fix the issue"

/** What can be looked at when it is done: a number, a name in code, an artefact, an end. */
export const CHECKABLE =
  /[\d`"“]|\b(?:so that|until|unless|output|outcome|deliver|decide|decision|adr|rfc|proposal|report|write[- ]?up|design doc|by (?:adding|moving|using|making|setting|removing|replacing|splitting|introducing)|to (?:use|include|require|reject|fail|page|alert|block|return)|instead of|rather than|threshold|deadline|checklist|time-?box(?:ed)?)\b/i; // "to 60Gi", "output: ADR"
