import type { FindingItem, QuestionItem, QuestionsResult } from '../../../server/core/protocol.ts';

export type QuestionNode =
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly item: QuestionItem;
      readonly children: readonly FindingNode[];
    }
  | { readonly kind: 'elsewhere'; readonly id: string; readonly children: readonly FindingNode[] };

export interface FindingNode {
  readonly kind: 'finding';
  readonly id: string;
  readonly finding: FindingItem;
}

export type Node = QuestionNode | FindingNode;

/** The tree of the Five Questions view: questions in their order, findings under them, the others at the end. */
export function questionNodes({ questions, elsewhere }: QuestionsResult): readonly QuestionNode[] {
  const nodes: QuestionNode[] = questions.map((item) => ({
    kind: 'question',
    id: item.id,
    item,
    children: item.findings.map((finding) => findingNode(item.id, finding)),
  }));
  if (elsewhere.length > 0) {
    const children = elsewhere.map((finding) => findingNode('elsewhere', finding));
    nodes.push({ kind: 'elsewhere', id: 'elsewhere', children });
  }
  return nodes;
}

const findingNode = (under: string, finding: FindingItem): FindingNode => {
  const { line, character } = finding.range.start;
  return { kind: 'finding', id: `${under}/${finding.rule}/${line}:${character}`, finding };
};

/** The question in which a line stands: that of the last heading at or above it. */
export function questionAtLine(nodes: readonly QuestionNode[], line: number): QuestionNode | undefined {
  let found: { readonly node: QuestionNode; readonly line: number } | undefined;
  for (const node of nodes) {
    if (node.kind !== 'question') continue;
    for (const { range } of node.item.headings) {
      if (range.start.line > line) continue;
      if (found === undefined || range.start.line > found.line) found = { node, line: range.start.line };
    }
  }
  return found?.node;
}

/** How many of the questions have an answer. */
export const answered = ({ questions }: QuestionsResult): number =>
  questions.filter(({ state }) => state === 'answered').length;

/** All findings, in the order of the document. */
export function allFindings({ questions, elsewhere }: QuestionsResult): readonly FindingItem[] {
  const found = [...questions.flatMap(({ findings }) => findings), ...elsewhere];
  return found.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}
