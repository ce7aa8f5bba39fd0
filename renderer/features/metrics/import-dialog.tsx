import { useRef, useState } from 'react';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CsvPreviewStep } from './csv-preview-step.tsx';
import { CsvSourceStep, pastedProblem } from './csv-source-step.tsx';
import { readingsInWords } from './metric-words.ts';
import type { ReadingImportState } from './use-reading-import.ts';

interface ImportDialogProps extends ReadingImportState {
  metric: Metric;
  onClose: () => void;
}

/** Readings from a table: choose or paste it, look through what it would bring, add it in one step. */
export function ImportDialog(props: ImportDialogProps) {
  const { metric, onClose, source, plan, begin, change, drop, add } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const look = (): void => {
    const text = field.current?.value ?? '';
    const problem = pastedProblem(text);
    setError(problem);
    if (problem === null) begin('a pasted table', text);
  };
  const addAll = async (): Promise<void> => {
    setSaving(true);
    const saved = await add();
    setSaving(false);
    if (saved) onClose();
  };
  const count = plan?.fresh.length ?? 0;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Readings of “${metric.name}”`}
      description={
        source ? `From ${source.name}. Nothing is added yet.` : 'From a CSV file or a table of a spreadsheet.'
      }
      footer={
        source ? (
          <>
            <Button variant="ghost" onClick={drop}>
              Another file
            </Button>
            <Button variant="primary" disabled={count === 0 || saving} onClick={() => void addAll()}>
              {count === 0 ? 'Add' : `Add ${readingsInWords(count)}`}
            </Button>
          </>
        ) : (
          <Button variant="primary" onClick={look}>
            Look through it
          </Button>
        )
      }
    >
      {source && !plan && <Skeleton lines={5} />}
      {source && plan && <CsvPreviewStep metric={metric} source={source} plan={plan} onChange={change} />}
      {!source && <CsvSourceStep field={field} error={error} onError={setError} onSource={begin} />}
    </Dialog>
  );
}
