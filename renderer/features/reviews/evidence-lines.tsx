import { Lock, TriangleAlert } from 'lucide-react';
import { memo, useState } from 'react';
import type { Entry } from '../../../shared/record/entry.ts';
import type { Evidence } from '../../../shared/record/evidence.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Icon } from '../../ui/icon.tsx';
import { counted } from './reviews-words.ts';
import type { ReviewEvidence } from './use-review-evidence.ts';

const FEW = 3;

const EvidenceLine = memo(function EvidenceLine({ entry, stance }: { entry: Entry; stance: Evidence['stance'] }) {
  const today = useToday();
  return (
    <li>
      <a
        href={`#/journal/${entry.id}`}
        draggable={false}
        className="focus-inside -mx-2 flex min-h-6 cursor-default items-center gap-2 rounded-6 px-2 hover:bg-hover"
      >
        <span className="min-w-0 flex-1 truncate text-text-2">{entry.title}</span>
        {stance === 'contradicts' && (
          <span className="inline-flex shrink-0 items-center gap-1 text-12 text-warn">
            <Icon icon={TriangleAlert} className="size-3.5" />
            speaks against it
          </span>
        )}
        {entry.audience.kind === 'me' && (
          <span className="inline-flex shrink-0 items-center gap-1 text-12 text-text-3">
            <Icon icon={Lock} className="size-3.5" />
            only me
          </span>
        )}
        <span className="w-20 shrink-0 text-right text-12 text-text-3" title={exactDay(entry.occurredOn)}>
          {dayInWords(entry.occurredOn, today)}
        </span>
      </a>
    </li>
  );
});

interface EvidenceLinesProps {
  /** What it is the evidence of, for the name of the list. */
  title: string;
  evidenceIds: readonly string[];
  known: ReviewEvidence;
}

/** The evidence behind a verdict, each line opening its entry; what left the record is counted, never hidden. */
export function EvidenceLines({ title, evidenceIds, known }: EvidenceLinesProps) {
  const [all, setAll] = useState(false);
  const found = evidenceIds.flatMap((id) => {
    const evidence = known.evidence.get(id);
    const entry = evidence && known.entries.get(evidence.entryId);
    return entry ? [{ id, entry, stance: evidence.stance }] : [];
  });
  found.sort((a, b) => (a.entry.occurredOn < b.entry.occurredOn ? 1 : -1));
  const shown = all ? found : found.slice(0, FEW);
  const gone = evidenceIds.length - found.length;
  return (
    <div className="flex flex-col items-start">
      {shown.length > 0 && (
        <ul aria-label={`Evidence of ${title}`} className="flex w-full flex-col">
          {shown.map((one) => (
            <EvidenceLine key={one.id} {...one} />
          ))}
        </ul>
      )}
      {found.length > FEW && (
        <button
          type="button"
          aria-expanded={all}
          className="min-h-6 rounded-6 text-12 text-text-2 hover:underline"
          onClick={() => setAll(!all)}
        >
          {all ? 'Show fewer' : `Show all ${found.length}`}
        </button>
      )}
      {gone > 0 && (
        <p className="text-12 text-text-3">{counted(gone, 'more is', 'more are')} in the bin or not linked any more.</p>
      )}
    </div>
  );
}
