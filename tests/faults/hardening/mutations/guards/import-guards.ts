import type { Guard } from '../guard.ts';

const backup = 'tests/shared/backup/read-backup.test.ts';

/** The limits within which anything from outside is read: size, depth, count and time, and what a backup says of itself. */
export const importGuards: readonly Guard[] = [
  {
    file: 'electron/main/documents/document-handlers.ts',
    tests: ['tests/electron/main/documents/document-handlers.test.ts'],
    eachLine: /^ {4}if \(!found\.isFile|^ {4}if \(found\.size/,
  },
  {
    file: 'shared/import/document-text.ts',
    tests: ['tests/shared/import/document-text.test.ts'],
    eachLine: /^ {2}if \(bytes\.length (>|===)/,
    weakened: [
      ['zeros.even + zeros.odd > 0 || ', ''],
      ['startsWith(bytes, ...PDF) || ', ''],
      [' || hasControlBytes(bytes)', ''],
    ],
  },
  {
    file: 'electron/main/files/read-chosen-file.ts',
    tests: ['tests/electron/main/backup/backup-handlers.test.ts'],
    eachLine: /^ {4}if \((!found\.isFile|found\.size)/,
  },
  {
    file: 'electron/main/attachments/attachment-handlers.ts',
    tests: ['tests/electron/main/attachments/attachment-handlers.test.ts'],
    eachLine: /^ {4}if \(bytes\.length > ATTACHMENT/,
    weakened: [['if (!store.ok) return store;\n    try', 'try']],
  },
  {
    file: 'shared/backup/backup-body.ts',
    tests: [backup],
    eachLine: /^ {2}if \(file\.length|^ {2}if \(format >/,
    weakened: [
      ['bytes.length < end + 1', 'false'],
      ["rest.trim() !== '}' || ", ''],
      [' || (await tools.sha256(body)) !== checksum', ''],
      ['nestsDeeper(body, BACKUP_DEPTH)', 'false'],
    ],
  },
  { file: 'shared/backup/backup-format.ts', tests: [backup], eachLine: /^ {4}\.max\(/ },
  {
    file: 'shared/backup/read-backup.ts',
    tests: [backup],
    eachLine: /if \(!records\.ok\) return|if \(!attachments\.ok\) return/,
    weakened: [
      ['schema > SCHEMA_VERSION', 'false'],
      ['found !== (counts[kind] ?? 0)', 'false'],
      [' || (await tools.sha256(bytes)) !== sha256', ''],
      ['bytes?.length !== size || ', 'bytes !== null && '],
    ],
  },
  {
    file: 'shared/backup/stage-records.ts',
    tests: [backup],
    eachLine: /^ {2}if \((found|newest)|^ {4}if \(seen/,
    weakened: [['!parsed.success', 'false']],
  },
];
