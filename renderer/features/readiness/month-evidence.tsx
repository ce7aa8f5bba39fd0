import { exactMonth } from '../../../shared/packet/exact-date.ts';
import type { CriterionReadiness, Readiness } from '../../../shared/readiness/readiness.ts';
import type { WeighedEvidence } from '../../../shared/readiness/weighed-evidence.ts';
import { Section } from '../../ui/section.tsx';
import { EvidenceItem } from './evidence-item.tsx';

const markerOf = ({ criterion }: CriterionReadiness, { evidence }: WeighedEvidence): string | null =>
  criterion.markers.find((marker) => marker.id === evidence.markerId)?.text ?? null;

/** The evidence that is dated in the selected month, by name, under the criterion it belongs to. */
export function MonthEvidence({ readiness, month }: { readiness: Readiness; month: string }) {
  const columns = readiness.criteria
    .map((one) => ({ one, cell: one.months.find((cell) => cell.month === month) }))
    .filter(({ cell }) => cell !== undefined && cell.items.length > 0);
  const away = readiness.criteria[0]?.months.some((cell) => cell.month === month && cell.away) ?? false;
  return (
    <Section title={exactMonth(month)}>
      <div aria-live="polite" className="flex flex-col gap-3">
        {columns.length === 0 && <p className="text-text-2">{away ? 'Away.' : 'Nothing is dated in this month.'}</p>}
        {columns.map(({ one, cell }) => (
          <div key={one.criterion.id}>
            <h3 className="text-text-2">{one.criterion.short}</h3>
            <ul>
              {cell?.items.map((item) => (
                <EvidenceItem key={item.evidence.id} item={item} marker={markerOf(one, item)} month={month} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
