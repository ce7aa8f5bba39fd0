import { backupAgeInWords, isBackupDue } from '../../../shared/backup/backup-reminder.ts';
import { useServices } from '../../hooks/services.ts';
import { useLastBackup } from '../../hooks/use-last-backup.ts';
import { Banner } from '../../ui/banner.tsx';

/** In browser mode one browser's storage is all there is; when the last backup file is old, it says so. */
export function BrowserBanner() {
  const { now, zone } = useServices();
  const last = useLastBackup();
  const clock = { now: now(), zone };
  const isDue = isBackupDue(last, clock);
  return (
    <Banner tone={isDue ? 'warn' : 'info'}>
      Browser mode: only this browser keeps the record; there is no second copy.{' '}
      {isDue && backupAgeInWords(last, clock)}{' '}
      <a href="#/settings/data" className="underline">
        Back up
      </a>
    </Banner>
  );
}
