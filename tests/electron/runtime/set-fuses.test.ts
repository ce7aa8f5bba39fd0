import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { FUSES, NEWER_FUSES, SMOKE_TEST_FUSE } from '../../../electron/runtime/fuses.ts';
import { setPackagedFuses } from '../../../electron/runtime/set-fuses.ts';
import { wrongFuses } from '../../smoke/check-fuses.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What marks the fuses inside Electron's executable; the states follow it, one character each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A stand-in for an executable: the fuses as Electron ships them, between other bytes. */
function executableWith(states: string): string {
  const file = path.join(temporaryFolder(), 'electron');
  writeFileSync(file, `before${SENTINEL}\u0001${String.fromCharCode(states.length)}${states}after`, 'latin1');
  return file;
}

const statesIn = (file: string, count: number): string => {
  const text = readFileSync(file, 'latin1');
  const from = text.indexOf(SENTINEL) + SENTINEL.length + 2;
  return text.slice(from, from + count);
};

test('every fuse is named here, so that none can go, or come, unnoticed', () => {
  expect(FUSES).toEqual([
    [FuseV1Options.RunAsNode, false],
    [FuseV1Options.EnableCookieEncryption, true],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
    [FuseV1Options.EnableNodeCliInspectArguments, false],
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
    [FuseV1Options.OnlyLoadAppFromAsar, true],
  ]);
  expect(NEWER_FUSES).toEqual([[FuseV1Options.GrantFileProtocolExtraPrivileges, false]]);
  expect(SMOKE_TEST_FUSE).toEqual([FuseV1Options.EnableNodeCliInspectArguments, true]);
});

// As Electron ships them: RunAsNode, cookies, NODE_OPTIONS, inspect, asar integrity, only asar, own snapshot, file privileges.
test('an executable as it is shipped is not right, and is right after packaging', async () => {
  const file = executableWith('10110001');
  expect(await wrongFuses(file)).toHaveLength(7);
  await setPackagedFuses(file);
  expect(await wrongFuses(file)).toEqual([]);
  expect(statesIn(file, 8)).toBe('01001100');
});

test('a runtime that does not know the newest fuse gets all the others', async () => {
  const file = executableWith('1011000');
  await setPackagedFuses(file);
  expect(statesIn(file, 7)).toBe('0100110');
  expect(await wrongFuses(file)).toEqual([]);
});

test('an executable without fuses is refused', async () => {
  const file = path.join(temporaryFolder(), 'electron');
  writeFileSync(file, 'no fuses');
  await expect(setPackagedFuses(file)).rejects.toThrow();
});
