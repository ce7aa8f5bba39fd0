import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { unreadableInBrowser } from '../../../../renderer/app/boot/unreadable-in-browser.ts';
import { MovedError } from '../../../../renderer/db/moved-record.ts';
import { NewerSchemaError } from '../../../../renderer/db/opening/opening-errors.ts';

test('what the browser or the library says becomes words for a person', () => {
  for (const error of [
    new Dexie.UnknownError('Internal error opening database with no version specified.'),
    new DOMException('Internal error.', 'UnknownError'),
    'nothing to read',
  ]) {
    const said = unreadableInBrowser(error);
    expect(said.message).toMatch(
      /^The database that this browser keeps your record in is damaged.*Nothing was changed\./,
    );
    expect(said.cause).toBe(error);
  }
});

test('what already speaks stays as it is', () => {
  const newer = new NewerSchemaError(7, '3.0.0', '0.1.0');
  expect(unreadableInBrowser(newer)).toBe(newer);
  const moved = new MovedError('Another window moved this record.');
  expect(unreadableInBrowser(moved)).toBe(moved);
  const own = new Error('Rungbook is open in another tab.');
  expect(unreadableInBrowser(own)).toBe(own);
});
