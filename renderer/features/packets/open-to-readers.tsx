import type { LeftOut } from '../../../shared/packet/packet-document.ts';
import type { Reader } from '../../../shared/record/audience.ts';
import { useOpenToReaders } from '../../hooks/use-open-to-readers.ts';
import { Button } from '../../ui/button.tsx';
import { openLabels } from './reader-labels.ts';

/** Reasons that the author can lift here; the others are mended where they were made. */
export const opens = (reason: LeftOut['reason']): boolean =>
  reason === 'private' || reason === 'named-people' || reason === 'inside-only';

interface OpenToReadersProps {
  item: Pick<LeftOut, 'kind' | 'id' | 'title' | 'reason'>;
  reader: Reader;
  onOpened?: () => void;
}

/** Lets the readers of this packet see one closed entry or project. Nothing where the audience is not the reason. */
export function OpenToReaders({ item: { kind, id, title, reason }, reader, onOpened }: OpenToReadersProps) {
  const open = useOpenToReaders();
  const nobody = reader.kind === 'people' && reader.personIds.length === 0;
  if (kind === 'person' || kind === 'file' || !opens(reason) || nobody) return null;
  return (
    <Button
      variant="ghost"
      aria-label={`${openLabels[reader.kind]}: ${title}`}
      onClick={() => void open(kind, id, reader).then((saved) => (saved ? onOpened?.() : undefined))}
    >
      {openLabels[reader.kind]}
    </Button>
  );
}
