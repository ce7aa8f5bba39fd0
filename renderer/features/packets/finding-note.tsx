import { TriangleAlert } from 'lucide-react';
import type { Finding } from '../../../shared/packet/packet-document.ts';
import { Icon } from '../../ui/icon.tsx';

/** A remark in the margin: one line why. */
export function FindingNote({ finding }: { finding: Finding }) {
  return (
    <p className="flex gap-1.5 text-12 text-text-2">
      <Icon icon={TriangleAlert} className="mt-px size-3.5 text-warn" />
      {finding.words}
    </p>
  );
}
