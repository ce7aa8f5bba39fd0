import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { createFeedback } from '../../../shared/feedback/feedback.ts';
import type { Person } from '../../../shared/record/person.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { FeedbackFacts } from './feedback-facts.tsx';
import { directionSegments, whereItMayGo } from './feedback-words.ts';

interface FeedbackFormProps {
  id: string;
  person: Person;
  isNew: boolean;
  onClose: () => void;
}

/** Feedback in its own words, with what may become of it. Every field saves by itself; nothing is written for anybody. */
export function FeedbackForm({ id, person, isNew, onClose }: FeedbackFormProps) {
  const { now, zone } = useServices();
  const today = useToday();
  const { remove } = useRecordActions();
  const frame = useRef<HTMLDivElement>(null);
  const blank = useMemo(
    () => (isNew ? createFeedback({ personId: person.id, on: today, quote: '' }, { id, now: now() }) : null),
    [isNew, person.id, today, id, now],
  );
  const form = useRecordForm('feedback', id, blank, `new:${person.id}`);
  const loaded = form !== null;
  useEffect(() => {
    if (loaded && isNew) frame.current?.querySelector('textarea')?.focus();
  }, [loaded, isNew]);
  if (!form) return <Skeleton lines={3} />;
  const { value, change, save, errors, state, stored, discard } = form;
  const received = value.direction === 'received';
  return (
    <div ref={frame} role="group" aria-label={`Feedback of ${value.on}`} className="flex flex-col gap-3">
      <SegmentedControl
        label="Direction"
        className="self-start"
        segments={directionSegments}
        value={value.direction}
        onValueChange={(direction) => {
          change({ direction });
          void save();
        }}
      />
      <TextArea
        label={received ? `What ${person.name} said, word for word` : `What you said to ${person.name}, word for word`}
        value={value.quote}
        error={errors['quote']}
        onValueChange={(quote) => change({ quote })}
        onBlur={() => void save()}
      />
      <FeedbackFacts form={form} />
      <p className="text-12 text-text-2">{whereItMayGo(value)}</p>
      <div className="flex flex-wrap items-center gap-2">
        <SaveLine state={state} zone={zone} onDiscard={() => void discard()}>
          only me
        </SaveLine>
        <span className="flex-1" />
        {stored && (
          <IconButton
            icon={Trash2}
            label="Move this feedback to bin"
            onClick={() => void remove('feedback', stored).then(onClose)}
          />
        )}
        <Button onClick={() => void save().then(onClose)}>Done</Button>
      </div>
    </div>
  );
}
