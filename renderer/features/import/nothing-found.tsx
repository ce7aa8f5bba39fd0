import type { ImportFindings } from '../../../shared/import/proposal.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** Says why there is nothing to look through, and leads back. */
export function NothingFound({ findings, onBack }: { findings: ImportFindings; onBack: () => void }) {
  const { alreadyImported, leftOut } = findings;
  const without = leftOut.length > 0 ? ` Left out: ${leftOut.join(', ')}.` : '';
  return (
    <EmptyState action={<Button onClick={onBack}>Other source</Button>}>
      {alreadyImported > 0
        ? `Everything here is in your journal already (${alreadyImported}).${without}`
        : `Nothing of yours in this period. Try another author, or a longer period.${without}`}
    </EmptyState>
  );
}
