import { TriangleAlert } from 'lucide-react';
import type { VaultFinding } from '../../../../shared/ipc/contract/vault-contract.ts';
import { Icon } from '../../../ui/icon.tsx';

/** What in the vault was not as it was written, each with what was done about it. */
export function FindingsList({ findings }: { findings: readonly VaultFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul aria-label="What was found" className="flex flex-col gap-2">
      {findings.map(({ file, what }) => (
        <li key={`${file}: ${what}`} className="select-content flex gap-2 leading-reading">
          <Icon icon={TriangleAlert} className="mt-0.5 text-warn" />
          <span>
            {what} <span className="font-mono text-12 text-text-3">{file}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
