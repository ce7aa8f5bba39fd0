import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** One rule of DESIGN: who may import whom. Each entry says which path patterns a room may not reach. */
const closedDoors = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'release/**',
      'node_modules/**',
      'tests/fixtures/**',
      'tests/bench/results/**',
      'test-results/**',
      'renderer/public/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.config/*.js', '.config/*.cjs'] },
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ...jsxA11y.flatConfigs.strict,
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.name="useEffect"] CallExpression[callee.property.name="addEventListener"][arguments.0.value=/^(key|pointer|focus(in|out)$)/]',
          message: 'Who sees a screen may press its keys at once: listen in useLayoutEffect, not after the paint.',
        },
      ],
    },
  },
  { files: ['electron/commands/**', 'electron/runtime/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  closedDoors(
    ['shared/**/*.ts'],
    '^(?!\\.{1,2}/|zod$)|/(electron|renderer)/',
    'shared/ is pure: it imports itself and zod.',
  ),
  closedDoors(
    ['electron/preload/**/*.ts'],
    '^(?!electron$|.*shared/ipc/channels\\.ts$)',
    'The preload imports channel names only.',
  ),
  closedDoors(['electron/main/**/*.ts'], '/renderer/|/preload/', 'Main never imports the renderer or the preload.'),
  closedDoors(
    ['renderer/db/**/*.ts'],
    '^react|dexie-react|/(features|hooks|app|ui)/|/electron/',
    'db knows shared and Dexie, not React.',
  ),
  closedDoors(
    ['renderer/hooks/**/*.{ts,tsx}'],
    '^dexie$|/(features|app|ui)/|/electron/',
    'hooks bind db and shared to React.',
  ),
  closedDoors(
    ['renderer/ui/**/*.{ts,tsx}'],
    '^dexie|/(features|hooks|app|db)/|/electron/',
    'ui has looks and accessibility, no services.',
  ),
  closedDoors(
    ['renderer/features/**/*.{ts,tsx}'],
    '^dexie|/(app|db)/|/electron/|\\.\\./\\.\\./features/|^\\.\\./(?!\\.\\./|[a-z-]+\\.tsx?$)',
    'A feature uses hooks, ui and shared; never another feature, db or app.',
  ),
  {
    files: ['.config/**/*.js', '.config/**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { URL: 'readonly', module: 'writable' },
    },
  },
);
