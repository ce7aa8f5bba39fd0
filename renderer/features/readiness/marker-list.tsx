import { Circle, CircleCheck } from 'lucide-react';
import type { CriterionReadiness } from '../../../shared/readiness/readiness.ts';
import { Icon } from '../../ui/icon.tsx';
import { EvidenceItem } from './evidence-item.tsx';

/** The markers of a criterion with the evidence linked to each. A marker without evidence is an idea, not a fault. */
export function MarkerList({ readiness }: { readiness: CriterionReadiness }) {
  const { criterion, markers, unmarked } = readiness;
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-reading leading-reading text-text-2">{criterion.text}</p>
      <ul className="flex flex-col gap-2">
        {markers.map(({ marker, ticked, items }) => (
          <li key={marker.id} className="flex gap-2">
            <Icon icon={ticked ? CircleCheck : Circle} className={ticked ? 'text-accent' : 'text-text-3'} />
            <div className="min-w-0">
              <p className="max-w-reading">
                <span className="sr-only">{ticked ? 'Shown: ' : 'Not shown yet: '}</span>
                {marker.text}
              </p>
              {items.length > 0 && (
                <ul>
                  {items.map((item) => (
                    <EvidenceItem key={item.evidence.id} item={item} />
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
      {unmarked.length > 0 && (
        <div>
          <p className="text-text-2">Linked to no marker; ticks nothing yet.</p>
          <ul>
            {unmarked.map((item) => (
              <EvidenceItem key={item.evidence.id} item={item} />
            ))}
          </ul>
        </div>
      )}
      <p className="text-12 text-text-3">The markers are ours: signs somebody else could observe, not a checklist.</p>
    </div>
  );
}
