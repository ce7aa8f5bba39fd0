import { X } from 'lucide-react';
import { isPutAway, oneCopy } from '../../../shared/today/one-copy.ts';
import { useServices } from '../../hooks/services.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useVaultStatus } from '../../hooks/use-vault-status.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TodayLink } from './today-link.tsx';
import { TodayRow } from './today-row.tsx';

/** Says that the record is in one place only, until there is a copy elsewhere or the line is put away for a month. */
export function CopiesRow() {
  const { now, profile } = useServices();
  const { settings, change } = useSettings();
  const { status } = useVaultStatus();
  const found = status ? oneCopy(status.copies, now()) : null;
  if (!found) return null;
  const name = `one-copy:${found.reason}:${profile.id}`;
  if (isPutAway(settings.moments[name], now())) return null;
  return (
    <TodayRow label="Copies">
      <div className="flex items-start gap-2">
        <p className="flex-1">
          {found.words} <TodayLink to="/settings/data">{found.action}</TodayLink>
        </p>
        <IconButton
          icon={X}
          label="Put away for 30 days"
          className="-my-1"
          onClick={() => change({ moments: { ...settings.moments, [name]: now() } })}
        />
      </div>
    </TodayRow>
  );
}
