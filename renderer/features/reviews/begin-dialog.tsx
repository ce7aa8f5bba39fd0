import { useState } from 'react';
import type { Review } from '../../../shared/reviews/review.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useReadiness } from '../../hooks/use-readiness.ts';
import { useProfileRecord, usePersons } from '../../hooks/use-records.ts';
import { useReviewActions } from '../../hooks/use-review-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RaterFields } from './rater-fields.tsx';

interface BeginDialogProps {
  onBegun: (id: string) => void;
  onCancel: () => void;
}

/** Asks for the day and for who takes part; the rest a review takes from the ladder, from readiness and from the catalogues. */
export function BeginDialog({ onBegun, onCancel }: BeginDialogProps) {
  const today = useToday();
  const ladder = useLadder();
  const profile = useProfileRecord();
  const persons = usePersons();
  const [on, setOn] = useState(today);
  const [others, setOthers] = useState<Review['raters']>([]);
  const [busy, setBusy] = useState(false);
  const readiness = useReadiness(on < today ? on : today);
  const dimensions = useCatalogue('evaluation')?.dimensions;
  const selfCheckRows = useCatalogue('selfCheck')?.rows;
  const { begin } = useReviewActions();
  const ready = readiness && dimensions && selfCheckRows && profile !== undefined && !busy;

  const start = async (): Promise<void> => {
    if (!ready) return;
    setBusy(true);
    const self = { kind: 'self', personId: null, name: profile?.record.name ?? '' } as const;
    const id = await begin({ on, raters: [self, ...others], readiness, dimensions, selfCheckRows });
    if (id === null) setBusy(false);
    else onBegun(id);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onCancel())}
      size="small"
      title="Begin a check-in"
      description={`Pinned to ${ladder.title}, version ${ladder.version}, with the verdicts and the evidence of its day.`}
      footer={
        <>
          <Button onClick={onCancel}>Cancel</Button>
          <Button variant="primary" disabled={!ready} onClick={() => void start()}>
            Begin
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <DateField label="Day" today={today} value={on} onValueChange={(day) => setOn(day ?? today)} />
        <RaterFields raters={others} onRatersChange={setOthers} persons={persons ?? []} />
      </div>
    </Dialog>
  );
}
