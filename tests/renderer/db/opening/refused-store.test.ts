import { Dexie } from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import { doesStoreRefuse } from '../../../../renderer/db/opening/does-store-refuse.ts';
import { RescueNeededError, StoreRefusesError } from '../../../../renderer/db/opening/opening-errors.ts';
import { titles, wanted, writtenProfile } from './profile-with-vault.ts';

/** From now on the browser opens no database whose name `refuses` names, as one whose files are damaged. */
function refuseToOpen(refuses: (name: string) => boolean, times = Number.MAX_SAFE_INTEGER) {
  const open = indexedDB.open.bind(indexedDB);
  let left = times;
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = open(refuses(name) ? 'refused' : name, version);
    if (!refuses(name) || (left -= 1) < 0) return request;
    const refused = new EventTarget() as unknown as { error: unknown; onerror: ((event: Event) => void) | null };
    refused.error = new DOMException('Internal error opening backing store.', 'UnknownError');
    setTimeout(() => {
      refused.onerror?.({
        type: 'error',
        target: refused,
        preventDefault: () => undefined,
        stopPropagation: () => undefined,
      } as never);
    });
    return refused as never;
  });
  onTestFinished(() => spy.mockRestore());
  return spy;
}

const errorOf = (opening: Promise<unknown>): Promise<unknown> =>
  opening.then(
    () => null,
    (error: unknown) => error,
  );

test('a browser that opens a new database does not refuse, and nothing of the question is left', async () => {
  expect(await doesStoreRefuse()).toBe(false);
  expect(await Dexie.exists('rungbook-probe')).toBe(false);
});

test('one that opens none refuses; one that was held by another process for a moment does not', async () => {
  const always = refuseToOpen(() => true);
  expect(await doesStoreRefuse()).toBe(true);
  always.mockRestore();
  refuseToOpen(() => true, 2);
  expect(await doesStoreRefuse()).toBe(false);
});

test('a record in a store that opens nothing asks main for help, and makes nothing beside it', async () => {
  const { open, vault, told } = await writtenProfile();
  const before = vault.pointer;
  refuseToOpen(() => true);
  expect(await errorOf(open())).toBeInstanceOf(StoreRefusesError);
  expect(vault.pointer).toBe(before);
  expect(vault.asked.filter((what) => what !== 'open')).toEqual([]);
  expect(told).toEqual([]);
});

test('where the browser opens other databases, the record is made again beside the one that does not open', async () => {
  const { open, vault, told } = await writtenProfile();
  const before = vault.pointer;
  refuseToOpen((name) => name === before);
  expect(await titles(await open())).toEqual(wanted(6));
  expect(told).toEqual([expect.stringMatching(/^The database of your record refused to work, so it was made again/)]);
});

test('after the databases were set aside it is made again, in one sentence that knows of what was not saved', async () => {
  const { open, vault, told } = await writtenProfile();
  await Dexie.delete(vault.pointer);
  expect(await titles(await open({ isSetAside: true }))).toEqual(wanted(6));
  expect(told).toEqual([
    'The database of your record could not be opened, so it was made again from the vault: 6 records, nothing that was saved is missing.',
  ]);
});

test('main’s help is a kind of rescue, so that whoever does not know of it still shows the record', () => {
  expect(new StoreRefusesError()).toBeInstanceOf(RescueNeededError);
  expect(new StoreRefusesError().reason).toBe('database');
});
