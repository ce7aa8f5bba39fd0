import { expect, test } from 'vitest';
import { bundledPackages } from './bundled-packages.ts';
import { projectRoot } from './project-root.ts';
import { highFindings } from './read-audit.ts';

test('what is bundled is known by what the shipped code imports', () => {
  const names = bundledPackages(projectRoot);
  for (const name of ['react', 'dexie', '@base-ui/react', 'zod', 'rehype-sanitize']) expect(names).toContain(name);
  expect([...names].filter((name) => name === 'fs' || name.startsWith('.') || name === 'vitest')).toEqual([]);
});

test('high and critical findings count, in what is bundled', () => {
  const json = JSON.stringify({
    vulnerabilities: { react: { severity: 'high' }, dexie: { severity: 'moderate' }, eslint: { severity: 'critical' } },
  });
  expect(highFindings(json, new Set(['react', 'dexie']))).toEqual(['react: high']);
  expect(highFindings('{"vulnerabilities":{}}', new Set(['react']))).toEqual([]);
});

test.each(['', 'npm error', '{"message":"405 Method Not Allowed"}'])('%j is no audit', (json) => {
  expect(highFindings(json, new Set(['react']))).toBeNull();
});
