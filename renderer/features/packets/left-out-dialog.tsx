import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { Reader } from '../../../shared/record/audience.ts';
import type { LeftOut } from '../../../shared/packet/packet-document.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OpenToReaders } from './open-to-readers.tsx';

/** What this reader does not get, and why; for the author only. */
export function LeftOutDialog({ items, reader }: { items: readonly LeftOut[]; reader: Reader }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" icon={Lock} onClick={() => setOpen(true)}>
        {items.length === 0 ? 'Nothing left out' : `${items.length} left out`}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Left out of this packet"
        description="Only you see this list. It follows the readers you choose above."
      >
        {items.length === 0 ? (
          <p className="text-text-2">Nothing. These readers may see all evidence of the period.</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {items.map((item) => (
              <li key={`${item.kind}:${item.id}`} className="flex gap-2">
                <Icon icon={Lock} className="mt-0.5 text-text-3" />
                <span className="min-w-0 flex-1">
                  <span className="block">{item.title}</span>
                  <span className="block text-12 text-text-2">{item.words}</span>
                </span>
                <OpenToReaders item={item} reader={reader} />
              </li>
            ))}
          </ul>
        )}
      </Dialog>
    </>
  );
}
