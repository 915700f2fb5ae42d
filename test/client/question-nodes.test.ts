import assert from 'node:assert/strict';
import { allFindings, answered, questionAtLine, questionNodes } from '../../client/src/views/question-nodes.ts';
import type { FindingItem, ProtocolRange, QuestionItem, QuestionsResult } from '../../server/core/protocol.ts';

const line = (number: number): ProtocolRange => ({
  start: { line: number, character: 0 },
  end: { line: number, character: 5 },
});
const finding = (rule: string, at: number): FindingItem => ({
  rule,
  severity: 'warning',
  message: 'Reads as a judgement.',
  text: 'careless',
  range: line(at),
});
const question = (
  id: QuestionItem['id'],
  headings: readonly number[],
  findings: readonly FindingItem[],
): QuestionItem => ({
  id,
  title: id,
  state: headings.length === 0 ? 'empty' : 'answered',
  facts: '',
  headings: headings.map((at) => ({ text: 'Heading', range: line(at) })),
  findings,
});

const RESULT: QuestionsResult = {
  recognised: true,
  reason: 'headings: timeline, impact, actions',
  candidate: false,
  status: 'draft',
  questions: [
    question('what-happened', [4, 20], [finding('judgement', 22), finding('judgement', 6)]),
    question('impact', [10], []),
    question('why', [], [finding('missing-question', 0)]),
  ],
  elsewhere: [finding('placeholder', 12)],
  configuredBy: [],
};

const LINES: readonly (readonly [line: number, id: string | undefined])[] = [
  [0, undefined],
  [4, 'what-happened'],
  [9, 'what-happened'],
  [15, 'impact'],
  [25, 'what-happened'],
];

suite('nodes of the Five Questions view', () => {
  test('questions in their order, then what belongs to none', () => {
    assert.deepEqual(
      questionNodes(RESULT).map(({ id }) => id),
      ['what-happened', 'impact', 'why', 'elsewhere'],
    );
  });
  test('every node has an id of its own', () => {
    const nodes = questionNodes(RESULT);
    const ids = nodes.flatMap((node) => [node.id, ...node.children.map(({ id }) => id)]);
    assert.equal(new Set(ids).size, ids.length);
  });
  test('nothing elsewhere, no such node', () => {
    assert.equal(
      questionNodes({ ...RESULT, elsewhere: [] }).some(({ kind }) => kind === 'elsewhere'),
      false,
    );
  });
  for (const [at, id] of LINES) {
    test(`the question at line ${at}`, () => {
      assert.equal(questionAtLine(questionNodes(RESULT), at)?.id, id);
    });
  }
  test('answered questions are counted', () => {
    assert.equal(answered(RESULT), 2);
  });
  test('all findings in the order of the document', () => {
    assert.deepEqual(
      allFindings(RESULT).map(({ range }) => range.start.line),
      [0, 6, 12, 22],
    );
  });
});
