import { failed } from '../ipc/result.ts';
import { SCHEMA_VERSION } from '../record/record-kinds.ts';
import { BACKUP_BYTES } from './backup-format.ts';
import { megabytes } from './megabytes.ts';

const KEPT = 'Nothing was changed.';

/** Said when a backup is made: the record and its attachments do not fit into one file. */
export const backupTooLarge = (bytes: number) =>
  failed(
    'too-large',
    `Not backed up: with its attachments the record has ${megabytes(bytes)}, and one file may have ${megabytes(BACKUP_BYTES)}. Everything is still in the vault; turn on encrypted copies instead, or remove large attachments.`,
  );

/** Why a file cannot be restored: what it is, that nothing was changed, what to do. `name` is the file's, without its path. */
export const backupProblems = {
  empty: (name: string) => failed('empty', `“${name}” is empty. ${KEPT} Choose another backup.`),
  tooLarge: (name: string, bytes: number) =>
    failed(
      'too-large',
      `“${name}” has ${megabytes(bytes)}; a backup has ${megabytes(BACKUP_BYTES)} at most. ${KEPT} Choose another file.`,
    ),
  foreign: (name: string) =>
    failed(
      'foreign',
      `“${name}” is not a Rungbook backup. ${KEPT} Choose a file that ends in .rungbook.json or .rungbook.age.`,
    ),
  encoding: (name: string) =>
    failed(
      'encoding',
      `“${name}” is not UTF-8 any more: a program saved it in another encoding. ${KEPT} Take the backup as Rungbook wrote it.`,
    ),
  truncated: (name: string, has: number, had: number) =>
    failed(
      'truncated',
      `“${name}” is cut off: ${megabytes(has)} of ${megabytes(had)} are there. ${KEPT} Copy the file again from where you keep it, or choose another backup.`,
    ),
  changed: (name: string) =>
    failed(
      'changed',
      `“${name}” is damaged or was changed after it was made: its checksum does not fit. ${KEPT} Choose another backup.`,
    ),
  newer: (name: string, schema: number) =>
    failed(
      'newer',
      `“${name}” was made by a newer Rungbook (schema ${schema}; this one knows ${SCHEMA_VERSION}). ${KEPT} Update Rungbook, then restore it.`,
    ),
  newerFormat: (name: string, format: number, known: number) =>
    failed(
      'newer',
      `“${name}” was made by a newer Rungbook (backup format ${format}; this one reads ${known}). ${KEPT} Update Rungbook, then restore it.`,
    ),
  tooMuch: (name: string, what: string) =>
    failed('too-much', `“${name}” has ${what} than any record of Rungbook. ${KEPT} Choose another backup.`),
  invalid: (name: string, what: string) =>
    failed('invalid', `“${name}” is a backup, but ${what}. ${KEPT} Choose another backup.`),
  passphrase: (name: string) =>
    failed('passphrase', `“${name}” is encrypted. Type the passphrase that it was made with.`),
  wrongPassphrase: (name: string) =>
    failed(
      'wrong-passphrase',
      `This passphrase does not open “${name}”. ${KEPT} Check spelling and spaces and try again; if it is surely right, the file is damaged.`,
    ),
  key: (name: string) =>
    failed(
      'key',
      `“${name}” is one of the encrypted copies. It opens with rungbook-key.age, which lies in the same folder, and your passphrase.`,
    ),
  wrongKey: (name: string) =>
    failed(
      'wrong-key',
      `“${name}” was not encrypted for this key. ${KEPT} Choose rungbook-key.age from the same folder, or for an older copy rungbook-key-before-….age.`,
    ),
  noKey: (name: string) =>
    failed('no-key', `“${name}” holds no age key. ${KEPT} Choose the file rungbook-key.age beside the copies.`),
  tooHard: (name: string) =>
    failed(
      'too-hard',
      `“${name}” asks for more work than any backup of Rungbook, so it was not opened. ${KEPT} Choose another file.`,
    ),
  sealBroken: (name: string) =>
    failed(
      'changed',
      `“${name}” is damaged, cut off or was changed: its seal is broken. ${KEPT} Copy the file again from where you keep it, or choose another backup.`,
    ),
} as const;
