/** The rooms of the house and their doors; DESIGN: "Rooms and doors". ESLint says the same per line, this says it over the whole graph. */
const room = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Cycles hide which file depends on which.',
    ),
    room(
      'no-orphans',
      {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          'tsconfig',
          '(^|/)index\\.ts$',
          '^electron/(commands|runtime)/',
          '^renderer/(main|vite-env|public/)',
          '^resources/',
        ],
      },
      {},
      'A file that nobody imports is dead.',
    ),
    room(
      'shared-is-pure',
      { path: '^shared/' },
      { pathNot: ['^shared/', 'node_modules/zod', '^resources/'] },
      'shared/ imports itself and zod.',
    ),
    room(
      'preload-is-tiny',
      { path: '^electron/preload/' },
      { pathNot: ['^electron/preload/', '^shared/ipc/channels\\.ts$', '(^|/)electron($|/)'] },
      'The preload knows channel names only.',
    ),
    room(
      'main-knows-no-renderer',
      { path: '^electron/main/' },
      { path: '^(renderer|electron/(preload|commands|runtime))/' },
      'Main is another program than the renderer.',
    ),
    room(
      'db-is-alone',
      { path: '^renderer/db/' },
      { path: '^(renderer/(?!db/)|electron/)|node_modules/(react|dexie-react-hooks)' },
      'db knows shared and Dexie.',
    ),
    room(
      'only-db-knows-dexie',
      { pathNot: '^renderer/db/' },
      { path: 'node_modules/dexie/' },
      'renderer/db is the only room that knows Dexie.',
    ),
    room(
      'hooks-below-features',
      { path: '^renderer/hooks/' },
      { path: '^(renderer/(features|app|ui)/|electron/)' },
      'hooks bind db and shared to React.',
    ),
    room(
      'ui-has-no-services',
      { path: '^renderer/ui/' },
      { path: '^(renderer/(?!ui/)|electron/)' },
      'ui has looks and accessibility only.',
    ),
    room(
      'features-are-strangers',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
      'What two features need lives in hooks, ui or shared.',
    ),
    room(
      'features-below-app',
      { path: '^renderer/features/' },
      { path: '^(renderer/(app|db)/|electron/)' },
      'Features never reach app, db or Electron.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
