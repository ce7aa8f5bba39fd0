/**
 * One build for the three programs that make up Rungbook: the renderer (a page), the main process and the preload.
 * Main and preload are CommonJS because a sandboxed preload can be nothing else, and the test runtime cannot load an ESM main.
 */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };

const commonJs = (name: 'main' | 'preload') => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const, external: ['electron', ...builtins] },
  build: {
    outDir: resolve(root, 'dist', name),
    emptyOutDir: true,
    copyPublicDir: false,
    manifest: false,
    target: name === 'main' ? 'node18' : 'chrome114',
    minify: name === 'preload',
    sourcemap: false,
    rolldownOptions: {
      input: resolve(root, 'electron', name, 'index.ts'),
      external: ['electron', ...builtins],
      output: {
        format: 'cjs' as const,
        entryFileNames: 'index.cjs',
        // What main loads only when it is asked for (encryption, half of its code) is not read at every start.
        chunkFileNames: 'later-[hash].cjs',
        codeSplitting: name === 'main',
      },
      platform: 'node' as const,
    },
  },
});

/** Modules that the entry page reaches without a dynamic import, by id; filled as the build asks. */
const reached = new Map<string, boolean>();

/**
 * The first screen in one file: whatever is reached from the entry by static imports alone. Seventeen small files cost more time to
 * ask for than to read; what is loaded later keeps its own files.
 */
function firstScreen(
  id: string,
  context: { getModuleInfo: (id: string) => { isEntry: boolean; importers: string[] } | null },
) {
  const isReached = (module: string): boolean => {
    const known = reached.get(module);
    if (known !== undefined) return known;
    reached.set(module, false);
    const info = context.getModuleInfo(module);
    const found = info !== null && (info.isEntry || info.importers.some(isReached));
    reached.set(module, found);
    return found;
  };
  return isReached(id) ? 'first-screen' : null;
}

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: {
      // The browser's way of reading “&amp;” in Markdown writes to innerHTML, which Trusted Types refuse: a text with an entity would
      // take its screen down. The way by table needs no document.
      'decode-named-character-reference': resolve(root, 'node_modules/decode-named-character-reference/index.js'),
    },
  },
  define: { __RUNGBOOK_VERSION__: JSON.stringify(version) },
  server: { host: '127.0.0.1', port: 41731, strictPort: true },
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    manifest: 'asset-manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstScreen }] } } } } },
    // Not under test: “bundle everything” would hold for the tests too, which then compile every package for every file.
    ...(process.env['VITEST'] === undefined && { main: commonJs('main'), preload: commonJs('preload') }),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
  test: {
    root,
    restoreMocks: true,
    testTimeout: 60_000,
    // One for each core: the other stages of the test command end early and leave both to these.
    maxWorkers: availableParallelism(),
    // The files of a worker share its modules and, on screens, its window: loading them again takes longer than the tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          // An IndexedDB, before anything asks for it.
          setupFiles: 'fake-indexeddb/auto',
          include: [
            'tests/{shared,electron,resources,commands,config,bench,faults,renderer/db,renderer/app/platform}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          setupFiles: 'tests/renderer/set-up.ts',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          exclude: ['tests/renderer/{db,app/platform}/**'],
        },
      },
    ],
  },
});
