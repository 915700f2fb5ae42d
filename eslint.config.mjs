import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const moduleState = {
  selector:
    'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
  message: 'No module-level mutable state: keep it in a closure that someone owns.',
};

/** Patterns that a kept rule set has written stay as they are; whether they are slow is still looked at. */
const styleOfPatterns = Object.fromEntries(
  Object.keys(regexp.configs['flat/recommended'].rules)
    .filter((rule) => rule.startsWith('regexp/') && !rule.includes('super-linear'))
    .map((rule) => [rule, 'off']),
);

/** Style that architecture.md asks for, held by the linter: sizes, complexity, no holes in the types. */
export default tseslint.config(
  { ignores: ['dist', '.tsbuild', '.artifacts', 'node_modules', 'tools', '**/*.mjs', '**/*.js', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      complexity: ['error', 10],
      'no-restricted-syntax': ['error', moduleState],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
  { files: ['server/core/language/lexicon/**/*.ts', '**/*.table.ts'], rules: { 'max-lines': 'off' } },
  { files: ['server/core/rules/secrets.table.ts'], rules: styleOfPatterns },
);
