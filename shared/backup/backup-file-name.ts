import type { Clock } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import { fileNameOf } from '../packet/file-name.ts';

/** The name that the save dialog offers: `Ines Okafor 2026-11-24.rungbook.age`. */
export const backupFileName = (profile: string, clock: Clock, encrypted: boolean): string =>
  `${fileNameOf(profile)} ${today(clock)}.rungbook.${encrypted ? 'age' : 'json'}`;
