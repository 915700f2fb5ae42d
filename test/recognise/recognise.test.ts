import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { recognise } from '../../server/recognise/recognise.ts';

suite('recognising', () => {
  const headings = (...names: readonly string[]): string => names.map((name) => `## ${name}\n\nx\n`).join('\n');
  const rows: readonly [string, string, Parameters<typeof recognise>[1], string][] = [
    ['three families', headings('Timeline', 'Impact', 'Action items'), {}, 'yes headings: timeline, impact, actions'],
    ['two are a candidate', headings('Timeline', 'Impact'), {}, 'perhaps headings: timeline, impact'],
    [
      'two and a title',
      `# Outage of search\n\n${headings('Timeline', 'Impact')}`,
      {},
      'yes headings: timeline, impact; the title says outage',
    ],
    [
      'two and a path',
      headings('Timeline', 'Impact'),
      { path: 'incidents/a.md' },
      'yes headings: timeline, impact; the path says incident',
    ],
    [
      'two with times of day',
      `${headings('Follow-ups')}\n## Timeline\n\n- 14:05 first page\n- **14:20** rolled back\n\n### 2024-03-01 15:00\n`,
      {},
      'yes headings: timeline, actions; times of day',
    ],
    [
      'two with days only are a plan',
      `${headings('Next steps')}\n## Timeline\n\n- 2024-03-01 design\n- 2024-04-01 build\n- 2024-05-01 ship\n`,
      {},
      'perhaps headings: timeline, actions',
    ],
    [
      'one where the title names a postmortem',
      `# Post-mortem of the cache bug\n\n${headings('Conclusion')}`,
      {},
      'yes headings: lessons; the title says post-mortem',
    ],
    [
      'one in a text that teaches',
      `# How to write a post-mortem\n\n${headings('Impact')}`,
      { path: 'docs/guide.md' },
      'no only one postmortem heading: impact',
    ],
    [
      'a title in TOML',
      `+++\ntitle = "Outage of the search"\n+++\n\n${headings('Overview of impact', 'Lessons')}`,
      {},
      'yes headings: impact, lessons; the title says outage',
    ],
    [
      'a story told in its own words',
      headings(
        'How the night went',
        'What this meant for readers',
        'What we are taking away',
        'What changes from here',
      ),
      {},
      'yes headings: timeline, impact, lessons, actions',
    ],
    [
      'a near miss',
      `# Near miss: a table almost dropped\n\n${headings('Potential impact', 'Actions planned')}`,
      {},
      'yes headings: impact, actions; the title says near miss',
    ],
    ['one', headings('Impact'), {}, 'no only one postmortem heading: impact'],
    ['a readme', headings('Install', 'Usage', 'Contributing', 'License'), {}, 'no no postmortem headings'],
    [
      'code does not count',
      `\`\`\`\n${headings('Timeline', 'Impact', 'Action items')}\`\`\``,
      {},
      'no no postmortem headings',
    ],
    [
      'other shapes',
      'Timeline\n---\n\n**Root cause**\n\n- **Impact**: x\n',
      {},
      'yes headings: timeline, impact, cause',
    ],
    ['front matter yes', '---\npostmortem: true\n---\n', {}, 'yes front matter: postmortem: true'],
    [
      'front matter no wins',
      `---\npostmortem: false\n---\n${headings('Timeline', 'Impact', 'Action items')}`,
      { choice: { postmortem: true, reason: 'chosen' } },
      'no front matter: postmortem: false',
    ],
    [
      'a comment wins',
      `<!-- postmortem-ignore-file -->\n${headings('Timeline', 'Impact', 'Action items')}`,
      {},
      'no comment: postmortem-ignore-file',
    ],
    [
      'a comment for one rule does not',
      `<!-- postmortem-ignore-file judgement -->\n${headings('Timeline', 'Impact', 'Action items')}`,
      {},
      'yes headings: timeline, impact, actions',
    ],
    ['a choice', 'x', { choice: { postmortem: true, reason: 'chosen for this file' } }, 'yes chosen for this file'],
  ];
  for (const [name, text, options, expected] of rows) {
    test(name, () => {
      const { postmortem, candidate, reason } = recognise(text, options);
      assert.equal(`${postmortem ? 'yes' : candidate ? 'perhaps' : 'no'} ${reason}`, expected);
    });
  }
});
