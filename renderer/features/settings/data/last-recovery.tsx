import { momentInWords } from '../../../../shared/today/moment-in-words.ts';
import { useServices } from '../../../hooks/services.ts';
import { useRecovery } from '../../../hooks/use-recovery.ts';

/** When this record's database was last made again, and what was brought back; nothing when it never was. */
export function LastRecovery() {
  const { now, zone } = useServices();
  const recovery = useRecovery();
  if (!recovery) return null;
  return (
    <p className="select-content leading-reading">
      <span className="text-text-2">Last recovery, {momentInWords(recovery.at, { now: now(), zone })}:</span>{' '}
      {recovery.text}
    </p>
  );
}
