import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findRuntime } from '../../../electron/runtime/find-runtime.ts';
import type { FindRuntimeOptions } from '../../../electron/runtime/find-runtime.ts';
import { runtimePaths } from '../../../electron/runtime/runtime-paths.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { failingInstaller, fakeDistribution, fakeProject, hangingInstaller, workingInstaller } from './fake-project.ts';

const noon = Date.UTC(2026, 10, 24, 12);
const neverFetch = (): Promise<string> => Promise.reject(new Error('the registry was asked'));

function search(projectRoot: string, changes: Partial<FindRuntimeOptions> = {}) {
  const lines: string[] = [];
  const found = findRuntime({
    projectRoot,
    env: {},
    platform: 'linux',
    arch: 'x64',
    announce: (line) => lines.push(line),
    now: () => noon,
    fetchStandInTarball: neverFetch,
    ...changes,
  });
  return { found, lines };
}

test('a folder named in the environment comes first', async () => {
  const named = path.join(temporaryFolder(), 'named');
  fakeDistribution(named, '45.9.9');
  const root = fakeProject('45.4.1', failingInstaller);
  fakeDistribution(runtimePaths(root).installedDist, '45.4.1');
  const result = await search(root, { env: { ELECTRON_OVERRIDE_DIST_PATH: named } }).found;
  expect(result).toMatchObject({ found: true, runtime: { origin: 'override', version: '45.9.9', distPath: named } });
});

test('a named folder without Electron is an error, not a reason to look elsewhere', async () => {
  const root = fakeProject('45.4.1', workingInstaller('45.4.1'));
  const result = await search(root, { env: { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' } }).found;
  expect(result).toEqual({ found: false, reasons: [expect.stringContaining('/nowhere')] });
});

test('an installed runtime is used without a word', async () => {
  const root = fakeProject('45.4.1', failingInstaller);
  fakeDistribution(runtimePaths(root).installedDist, '45.4.1');
  const { found, lines } = search(root);
  expect(await found).toMatchObject({ found: true, runtime: { origin: 'installed', version: '45.4.1' } });
  expect(lines).toEqual([]);
});

test('an installed runtime of another version is replaced by the official download', async () => {
  const root = fakeProject('45.4.1', workingInstaller('45.4.1'));
  fakeDistribution(runtimePaths(root).installedDist, '44.0.0');
  expect(await search(root).found).toMatchObject({ found: true, runtime: { origin: 'downloaded', version: '45.4.1' } });
});

test('a download that stops moving is given up, and the stand-in is tried', async () => {
  const root = fakeProject('45.4.1', hangingInstaller);
  const result = await search(root, { stallLimitMs: 400 }).found;
  expect(result).toEqual({
    found: false,
    reasons: [
      expect.stringContaining('no progress for 0.4 seconds'),
      expect.stringContaining('the registry was asked'),
    ],
  });
});

test('after a failure the download rests for a day, and says how to try again', async () => {
  const root = fakeProject('45.4.1', failingInstaller);
  expect(await search(root).found).toMatchObject({
    reasons: [expect.stringContaining('fetch failed'), expect.anything()],
  });
  writeFileSync(runtimePaths(root).installer, workingInstaller('45.4.1'));

  const later = await search(root, { now: () => noon + 23 * 3_600_000 }).found;
  expect(later).toMatchObject({
    reasons: [expect.stringMatching(/earlier today.*download-failed\.json/), expect.anything()],
  });

  const nextDay = await search(root, { now: () => noon + 25 * 3_600_000 }).found;
  expect(nextDay).toMatchObject({ found: true, runtime: { origin: 'downloaded' } });
  expect(existsSync(runtimePaths(root).downloadMarker)).toBe(false);
});

test('a stand-in that was unpacked earlier is used and announced', async () => {
  const root = fakeProject('45.4.1', failingInstaller);
  fakeDistribution(runtimePaths(root).standIn, '25.1.1');
  const { found, lines } = search(root);
  expect(await found).toMatchObject({ found: true, runtime: { origin: 'stand-in', version: '25.1.1' } });
  expect(lines.at(-1)).toMatch(/test runtime, Electron 25\.1\.1.*tests only/);
});

test.each([
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
] as const)('there is no stand-in on %s %s', async (platform, arch) => {
  const result = await search(fakeProject('45.4.1', failingInstaller), { platform, arch }).found;
  expect(result).toMatchObject({
    found: false,
    reasons: [expect.anything(), expect.stringContaining('Linux x64 only')],
  });
});

test('a tarball that is not the pinned one is refused and leaves nothing behind', async () => {
  const root = fakeProject('45.4.1', failingInstaller);
  const fetchStandInTarball = (folder: string): Promise<string> => {
    const file = path.join(folder, 'other.tgz');
    writeFileSync(file, 'something else');
    return Promise.resolve(file);
  };
  const result = await search(root, { fetchStandInTarball }).found;
  expect(result).toMatchObject({
    found: false,
    reasons: [expect.anything(), expect.stringContaining('sha512 differs')],
  });
  expect(existsSync(runtimePaths(root).standIn)).toBe(false);
});
