import { useState } from 'react';
import { z } from 'zod';
import type { Metric } from '../../../shared/metrics/metric.ts';
import type { ReadingLine } from '../../../shared/metrics/read-reading-line.ts';
import type { Reading } from '../../../shared/metrics/reading.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useMetricActions } from '../../hooks/use-metric-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ReadingFields } from './reading-fields.tsx';

/** What was typed of a reading; an older Rungbook may have kept another shape. */
const TypedSchema = z
  .object({ on: z.string().nullable(), value: z.string(), unit: z.string(), source: z.string() })
  .partial();
type Typed = z.infer<typeof TypedSchema>;

interface AddReadingProps {
  metric: Metric;
  /** The latest reading: the next is likely read at the same place. */
  last: Reading | null;
}

/** The line for the next reading. What is typed and not yet written down survives leaving the screen. */
export function AddReading(props: AddReadingProps) {
  const draft = useDraft<Typed>(`reading-line:${props.metric.id}`);
  if (draft.found === undefined) return <Skeleton lines={1} />;
  const found = TypedSchema.safeParse(draft.found?.value);
  return <AddReadingLine {...props} draft={draft} begun={found.success ? found.data : {}} />;
}

interface AddReadingLineProps extends AddReadingProps {
  draft: ReturnType<typeof useDraft<Typed>>;
  begun: Typed;
}

function AddReadingLine({ metric, last, draft, begun }: AddReadingLineProps) {
  const today = useToday();
  const { addReading } = useMetricActions();
  const [typed, setTyped] = useState(begun);
  const [written, setWritten] = useState(0);
  const line: ReadingLine = {
    on: typed.on === undefined ? today : typed.on,
    value: typed.value ?? '',
    unit: typed.unit ?? metric.unit,
    source: typed.source ?? last?.source ?? '',
    note: '',
  };
  return (
    <ReadingFields
      // A fresh line for the next one; its value takes the focus, so that several can be typed one after the other.
      key={written}
      label="New reading"
      takeFocus={written > 0}
      line={line}
      onChange={(fields) => {
        const next = { ...typed, ...fields };
        setTyped(next);
        draft.keep(next, 0);
      }}
      onTake={async (taken) => {
        const answer = await addReading(metric, taken, today);
        if (answer.ok) {
          setTyped({});
          setWritten(written + 1);
          await draft.drop();
        }
        return answer;
      }}
    >
      <Button type="submit">Add</Button>
    </ReadingFields>
  );
}
