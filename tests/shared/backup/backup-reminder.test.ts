import { describe, expect, it } from 'vitest';
import { backupAgeInWords, isBackupDue } from '../../../shared/backup/backup-reminder.ts';

const clock = { now: '2026-11-24T08:00:00.000Z', zone: 'Europe/Berlin' };
const at = (day: string): string => `${day}T22:00:00.000Z`;

describe('the reminder of backups', () => {
  it.each([
    [null, 'No backup file was saved from this device yet.', true],
    [at('2026-11-23'), 'The last backup file was saved yesterday.', false],
    [at('2026-11-18'), 'The last backup file was saved 6 days ago.', false],
    [at('2026-11-17'), 'The last backup file was saved 7 days ago.', true],
    [at('2026-10-20'), 'The last backup file was saved 5 weeks ago.', true],
    [at('2026-12-24'), 'The last backup file was saved today.', false],
  ])('%s: %s', (last, words, isDue) => {
    expect(backupAgeInWords(last, clock)).toBe(words);
    expect(isBackupDue(last, clock)).toBe(isDue);
  });
});
