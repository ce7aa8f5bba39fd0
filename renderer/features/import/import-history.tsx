import { useState } from 'react';
import { momentInWords } from '../../../shared/today/moment-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import type { PastImport } from '../../hooks/use-import-history.ts';
import { useImportHistory } from '../../hooks/use-import-history.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';

/** Imports of before, each with the way back, however many weeks ago it was. */
export function ImportHistory() {
  const imports = useImportHistory();
  const [takingBack, setTakingBack] = useState<PastImport | null>(null);
  if (!imports || imports.length === 0) return null;
  return (
    <Section title="Earlier imports">
      <ul className="flex flex-col">
        {imports.map((one) => (
          <ImportRow key={one.changeId} past={one} onTakeBack={() => setTakingBack(one)} />
        ))}
      </ul>
      {takingBack !== null && <TakeBackDialog past={takingBack} onClose={() => setTakingBack(null)} />}
    </Section>
  );
}

function ImportRow({ past: { label, at, stillHere }, onTakeBack }: { past: PastImport; onTakeBack: () => void }) {
  const { now, zone } = useServices();
  const left = stillHere === 0 ? 'none of them is here any more' : `${stillHere} still here`;
  return (
    <li className="flex min-h-row items-center gap-3 border-b border-border py-2 last:border-b-0">
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate">{label}</span>
        <span className="text-12 text-text-2">
          {momentInWords(at, { now: now(), zone })} · {left}
        </span>
      </span>
      {stillHere > 0 && (
        <Button variant="ghost" aria-label={`Take back: ${label}`} onClick={onTakeBack}>
          Take back…
        </Button>
      )}
    </li>
  );
}
