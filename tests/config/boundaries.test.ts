import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlantedHouse } from './planted-house.ts';
import { plantHouse } from './planted-house.ts';

const value = (name: string): string => `export const ${name} = 1;\n`;
const importing = (from: string, name: string): string =>
  `import { ${name} } from '${from}';\n\nexport const got = ${name};\n`;

/** One violation of each rule of DESIGN, "Rooms and doors": the file that breaks it and the rule that must say so. */
const violations = {
  'shared/reaches-renderer.ts': [importing('../renderer/db/store.ts', 'store'), 'shared-is-pure'],
  'electron/preload/reaches-contract.ts': [importing('../../shared/domain.ts', 'domain'), 'preload-is-tiny'],
  'electron/main/reaches-renderer.ts': [importing('../../renderer/db/store.ts', 'store'), 'main-knows-no-renderer'],
  'renderer/db/reaches-hooks.ts': [importing('../hooks/use-thing.ts', 'thing'), 'db-is-alone'],
  'renderer/hooks/reaches-feature.ts': [importing('../features/a/page.ts', 'page'), 'hooks-below-features'],
  'renderer/ui/reaches-db.ts': [importing('../db/store.ts', 'store'), 'ui-has-no-services'],
  'renderer/features/b/reaches-sibling.ts': [importing('../a/page.ts', 'page'), 'features-are-strangers'],
  'renderer/features/b/reaches-db.ts': [importing('../../db/store.ts', 'store'), 'features-below-app'],
} as const;

const clean = {
  'shared/domain.ts': value('domain'),
  'renderer/db/store.ts': importing('../../shared/domain.ts', 'domain').replace('got', 'store'),
  'renderer/hooks/use-thing.ts': importing('../db/store.ts', 'store').replace('got', 'thing'),
  'renderer/features/a/page.ts': importing('../../hooks/use-thing.ts', 'thing').replace('got', 'page'),
  'renderer/main.tsx': importing('./features/a/page.ts', 'page'),
};

const bad = Object.fromEntries(Object.entries(violations).map(([name, [text]]) => [name, text]));
const typed = {
  'shared/uses-dom.ts': `export const title = document.title;\n`,
  'shared/uses-node.ts': `export const cwd = process.cwd();\n`,
  'renderer/db/uses-node.ts': `export const cwd = process.cwd();\n`,
  'shared/uses-new-browser.ts': `export const both = new Set([1]).union(new Set([2]));\n`,
};

describe('the boundaries catch what is planted', () => {
  let house: PlantedHouse;
  let honest: PlantedHouse;
  beforeAll(() => {
    house = plantHouse({ ...clean, ...bad });
    honest = plantHouse(clean);
  });
  afterAll(() => {
    house.remove();
    honest.remove();
  });

  it('dependency-cruiser names every broken rule, and none in an honest house', async () => {
    const cruise = [
      '--config',
      '.config/dependency-cruiser.cjs',
      '--output-type',
      'err',
      'electron',
      'renderer',
      'shared',
    ];
    const { code, output } = await house.run('depcruise', cruise);
    expect(code).not.toBe(0);
    for (const [file, [, rule]] of Object.entries(violations)) {
      expect(
        output.split('\n').some((line) => line.includes(`${rule}:`) && line.includes(file)),
        `${rule}: ${file}`,
      ).toBe(true);
    }
    expect(await honest.run('depcruise', cruise)).toMatchObject({ code: 0 });
  }, 60_000);

  it('ESLint marks every planted import, and none in an honest house', async () => {
    const lint = (files: string[]) => ['--config', '.config/eslint.config.js', '--format', 'json', ...files];
    const { output } = await house.run('eslint', lint(Object.keys(violations)));
    const results = JSON.parse(output) as { filePath: string; messages: { ruleId: string }[] }[];
    for (const file of Object.keys(violations)) {
      const rules = results.find(({ filePath }) => filePath.endsWith(file))?.messages.map(({ ruleId }) => ruleId);
      expect(rules, file).toContain('no-restricted-imports');
    }
    const kept = await honest.run('eslint', lint(Object.keys(clean)));
    expect(kept.output).not.toContain('no-restricted-imports');
  }, 120_000);

  it('the tsconfig of a room refuses what the room does not have', async () => {
    const untyped = plantHouse({ ...clean, ...typed });
    try {
      const { code, output } = await untyped.run('tsc', ['--build', 'shared', 'renderer/db']);
      expect(code).not.toBe(0);
      expect(output).toMatch(/shared\/uses-dom\.ts.*'document'/);
      expect(output).toMatch(/shared\/uses-node\.ts.*'process'/);
      expect(output).toMatch(/shared\/uses-new-browser\.ts.*'union'/);
    } finally {
      untyped.remove();
    }
    const dbHouse = plantHouse({ ...clean, 'renderer/db/uses-node.ts': typed['renderer/db/uses-node.ts'] });
    try {
      expect((await dbHouse.run('tsc', ['--build', 'renderer/db'])).output).toMatch(
        /renderer\/db\/uses-node\.ts.*'process'/,
      );
    } finally {
      dbHouse.remove();
    }
  }, 120_000);
});
