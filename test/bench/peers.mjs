// Whole documents through Postmortem and its peers, in one process and in turn. Peers that are not installed are left out.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';

const require = createRequire(import.meta.url);

/** A peer, or nothing where it is not installed or does not run on this Node. */
async function peer(name, load) {
  try {
    return [[name, await load()]];
  } catch (problem) {
    console.error(`left out: ${name} (${problem instanceof Error ? problem.message.split('\n')[0] : String(problem)})`);
    return [];
  }
}

const from = async (name) => import(pathToFileURL(require.resolve(name)).href);
const fromModule = async (name) => import(import.meta.resolve(name));

/** Name and what it does with a text: the floor first, then Postmortem, then the peers. */
export async function linters(core) {
  const markdown = new MarkdownIt();
  return [
    ['markdown-it parse (floor)', (text) => markdown.parse(text, {})],
    ['postmortem', (text) => core.createLanguageService(core.DEFAULTS, '2026-11-24').analyze({ text }).findings.length],
    ...(await peer('write-good', async () => {
      const { default: writeGood } = await from('write-good');
      return (text) => writeGood(text);
    })),
    ...(await peer('markdownlint', async () => {
      const { lint } = await fromModule('markdownlint/sync');
      return (text) => lint({ strings: { text } });
    })),
    ...(await peer('textlint with write-good', async () => {
      const { createLinter, loadTextlintrc } = await from('textlint');
      const folder = import.meta.dirname;
      const descriptor = await loadTextlintrc({
        configFilePath: `${folder}/textlintrc.json`,
        node_modulesDir: `${folder}/node_modules`,
      });
      const linter = createLinter({ descriptor });
      return (text) => linter.lintText(text, 'a.md');
    })),
    ...(await peer('retext-equality', async () => {
      const { unified } = await fromModule('unified');
      const { default: english } = await fromModule('retext-english');
      const { default: equality } = await fromModule('retext-equality');
      const processor = unified()
        .use(english)
        .use(equality)
        .use(function compile() {
          this.compiler = () => '';
        });
      return (text) => processor.process(text);
    })),
    ...(await peer('alex', async () => {
      const { markdown: alex } = await fromModule('alex');
      return (text) => alex(text);
    })),
    ...(await peer('harper.js', async () => {
      const { LocalLinter } = await fromModule('harper.js');
      const { binaryInlined } = await fromModule('harper.js/binaryInlined');
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text, { language: 'markdown' });
    })),
  ];
}
