import { Lock, TriangleAlert } from 'lucide-react';
import type { Month } from '../../../shared/dates/month.ts';
import { monthOf } from '../../../shared/dates/month.ts';
import { exactDate, exactRange } from '../../../shared/packet/exact-date.ts';
import type { WeighedEvidence } from '../../../shared/readiness/weighed-evidence.ts';
import { Icon } from '../../ui/icon.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';

interface EvidenceItemProps {
  item: WeighedEvidence;
  /** What it shows, where that is not told by the place it stands in. */
  marker?: string | null | undefined;
  /** Tells the days of this month only, because they are why it stands there. */
  month?: Month | undefined;
}

function dayFacts({ entry, days }: WeighedEvidence, month: Month | undefined): string[] {
  if (month === undefined) return [exactRange(entry.occurredOn, entry.occurredUntil)];
  const inMonth = days.filter((day) => monthOf(day) === month).map(exactDate);
  return monthOf(entry.occurredOn) === month ? inMonth : [...inMonth, `begun ${exactDate(entry.occurredOn)}`];
}

/** One piece of evidence by name: what it is, when, how strong, and why. */
export function EvidenceItem({ item, marker, month }: EvidenceItemProps) {
  const { entry, evidence, strength, stance, isPrivate, reasons } = item;
  const against = stance === 'contradicts';
  return (
    <li className="flex flex-col gap-0.5 py-1">
      <a
        href={`#/journal/${entry.id}`}
        draggable={false}
        className="w-fit max-w-full rounded-6 text-text hover:underline"
      >
        {entry.title}
      </a>
      <PropertyLine
        facts={[
          ...dayFacts(item, month),
          against ? (
            <span className="inline-flex items-center gap-1 text-warn">
              <Icon icon={TriangleAlert} />
              contradicts
            </span>
          ) : (
            strength
          ),
          isPrivate && (
            <span className="inline-flex items-center gap-1">
              <Icon icon={Lock} />
              only me
            </span>
          ),
        ]}
      />
      <div className="select-content max-w-reading text-12 leading-reading text-text-2">
        {marker && <p>Shows: {marker}</p>}
        {evidence.rationale && !against && <p>“{evidence.rationale}”</p>}
        <p>{reasons.join(' ')}</p>
      </div>
    </li>
  );
}
