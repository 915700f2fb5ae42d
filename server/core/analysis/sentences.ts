import { read } from '../language/read.ts';
import type { Reading, Vocabulary } from '../language/reading.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Fix, Nodes, Problem, Rule, RuleContext, SentenceNode } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import type { Force } from './force.ts';
import { vocabularyFor } from './force.ts';
import type { Memo } from './memo.ts';
import type { Raw } from './raw.ts';
import { shiftProblem } from './raw.ts';

export interface SentenceProblem {
  readonly rule: SentenceRule;
  /** Spans relative to the sentence. */
  readonly problem: Problem;
}

type SentenceRule = Extract<Rule, { scope: 'sentence' }>;

/** Runs the sentence rules, and reads no sentence twice that has not changed. */
export function checkSentences(
  postmortem: Postmortem,
  force: Force,
  memo: Memo<readonly SentenceProblem[]>,
): readonly Raw[] {
  const rules = force.rules.filter((rule) => rule.scope === 'sentence');
  const vocabulary = vocabularyFor(force.configuration, postmortem.people);
  const recall = memo.open(JSON.stringify(vocabulary));
  const check = (sentence: Sentence) => (): readonly SentenceProblem[] =>
    checkNode(nodeOf(sentence, vocabulary), rules, { context: force.context, vocabulary });
  return postmortem.sentences.flatMap((sentence, at) => {
    const next = postmortem.sentences[at + 1];
    return recall(keyOf(sentence), check(sentence)).map(({ rule, problem }) => ({
      rule,
      problem: shiftProblem(goesOn(sentence, next) ? keepingAgent(rule, problem) : problem, sentence.at.start),
      section: sentence.section,
    }));
  });
}

const BACK = /^(?:(?:he|she|they|his|her|their)\b|[^.;]{0,40}\b(?:he|she|his|him|her|himself|herself)\b)/iu; // "She could not get them back"

/** True when the next sentence of the paragraph speaks of "her", who stands in this one. */
const goesOn = ({ at, section }: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined && next.section === section && next.at.start - at.end <= 2 && BACK.test(next.prose);

/** A rewrite without the agent would leave the next sentence without anybody. */
function keepingAgent(rule: SentenceRule, problem: Problem): Problem {
  if (rule.id !== 'person-as-cause' || problem.fixes === undefined) return problem;
  const { at, message, severity, reads } = problem;
  return { at, message, ...(severity !== undefined && { severity }), ...(reads !== undefined && { reads }) };
}

/** Everything a sentence rule can see. */
function keyOf({ text, prose, section, container, inTimeline, inAction }: Sentence): string {
  const flags = (inTimeline ? 1 : 0) + (inAction ? 2 : 0);
  return `${section} ${container} ${flags}\n${String(text.length)}\n${text}${prose}`;
}

type Words = Omit<SentenceNode, 'reading'>;

function nodeOf(
  { text, prose, section, container, inTimeline, inAction }: Words,
  vocabulary: Vocabulary,
): Nodes['sentence'] {
  let reading: Reading | undefined;
  return {
    text,
    prose,
    section,
    container,
    inTimeline,
    inAction,
    get reading() {
      reading ??= read(prose, vocabulary);
      return reading;
    },
  };
}

interface World {
  readonly context: RuleContext;
  readonly vocabulary: Vocabulary;
}

/** A sentence with more problems gets no rewrites: each would be checked by reading all of it again. */
const MOST_CHECKED = 12;

function checkNode(node: SentenceNode, rules: readonly SentenceRule[], world: World): readonly SentenceProblem[] {
  const wording = rules.filter((rule) => rule.category === 'wording');
  const problems = run(node, rules, world.context);
  const left = ({ edits }: Fix): readonly string[] =>
    run(rewritten(node, edits, world), wording, world.context).map(({ rule }) => rule.id);
  return problems.map((found) => {
    const { rule, problem } = found;
    if (rule.category !== 'wording' || !problem.fixes) return found;
    if (problems.length > MOST_CHECKED) return { rule, problem: { ...problem, fixes: [] } };
    const others = problems.filter((other) => other !== found).map((other) => other.rule.id);
    return { rule, problem: { ...problem, fixes: problem.fixes.filter((fix) => isAmong(left(fix), others)) } };
  });
}

/**
 * The self-check: a rewrite takes its own problem away and brings none. What else was marked in the sentence may stay,
 * since it has a rewrite of its own.
 */
function isAmong(left: readonly string[], others: readonly string[]): boolean {
  const open = [...others];
  return left.every((id) => {
    const at = open.indexOf(id);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
}

/** The sentence as a fix leaves it: marks stay where they are, so the same edits fit its text and its prose. */
function rewritten(node: SentenceNode, edits: readonly Edit[], { vocabulary }: World): SentenceNode {
  const { section, container, inTimeline, inAction } = node;
  const words = { text: applyEdits(node.text, edits), prose: applyEdits(node.prose, edits) };
  return nodeOf({ ...words, section, container, inTimeline, inAction }, vocabulary);
}

const run = (node: SentenceNode, rules: readonly SentenceRule[], context: RuleContext): readonly SentenceProblem[] =>
  rules.flatMap((rule) => [...rule.check(node, context)].map((problem) => ({ rule, problem })));
