import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { noFloatingGenerator } from './eslint-rules/no-floating-generator.js'

const typed = ['**/*.ts', '**/*.vue']

export default defineConfig([
  globalIgnores(['out/', 'dist/', 'test-results/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked, vue.configs['flat/recommended'], prettier],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    plugins: { kv: { rules: { 'no-floating-generator': noFloatingGenerator } } },
    rules: {
      'kv/no-floating-generator': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      // A process body may have nothing to wait for and still must be a generator.
      'require-yield': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'off',
      // Number of console answers, pids and sizes into text: the reason for templates here.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/no-undef-components': 'error',
      'vue/no-undef-properties': 'error',
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.recommended, prettier],
    rules: { eqeqeq: 'error' },
  },
  {
    // Runs inside every version of Electron as CommonJS.
    files: ['scripts/prepare/bootstrap/*.js'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
])
