import { Plus, X } from 'lucide-react';
import { addDays } from '../../../shared/dates/local-date.ts';
import type { AwayPeriod } from '../../../shared/record/position.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

interface AwayPeriodsProps {
  away: readonly AwayPeriod[];
  onChange: (away: AwayPeriod[]) => void;
  onBlur: () => void;
}

const USUAL_DAYS = 13;

/** Time away: first and last day, never a reason. Ribbons show it as neutral. */
export function AwayPeriods({ away, onChange, onBlur }: AwayPeriodsProps) {
  const today = useToday();
  const replace = (index: number, fields: Partial<AwayPeriod>) =>
    onChange(away.map((period, place) => (place === index ? { ...period, ...fields } : period)));
  return (
    <div role="group" aria-label="Time away" className="flex flex-col gap-2">
      {away.map((period, index) => (
        <div key={index} className="flex flex-wrap items-end gap-2">
          <DateField
            label="Away from"
            className="w-40"
            today={today}
            value={period.from}
            onValueChange={(from) => {
              if (from) replace(index, { from, to: period.to < from ? from : period.to });
            }}
            onBlur={onBlur}
          />
          <DateField
            label="Until"
            className="w-40"
            today={today}
            min={period.from}
            value={period.to}
            onValueChange={(to) => {
              if (to) replace(index, { to });
            }}
            onBlur={onBlur}
          />
          <IconButton
            icon={X}
            label={`Remove time away from ${period.from}`}
            onClick={() => {
              onChange(away.filter((_, place) => place !== index));
              onBlur();
            }}
          />
        </div>
      ))}
      <Button
        variant="ghost"
        icon={Plus}
        className="-ml-3 self-start"
        onClick={() => {
          onChange([...away, { from: addDays(today, -USUAL_DAYS), to: today }]);
          onBlur();
        }}
      >
        Add time away
      </Button>
    </div>
  );
}
