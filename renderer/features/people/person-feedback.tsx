import { MessageCircleQuestion, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Person } from '../../../shared/record/person.ts';
import { useServices } from '../../hooks/services.ts';
import { useFeedback } from '../../hooks/use-growth-records.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import { FeedbackRow } from './feedback-row.tsx';
import { RequestDialog } from './request-dialog.tsx';

/** What was said between the two of you, word for word, the newest first; and the way to ask for more. */
export function PersonFeedback({ person }: { person: Person }) {
  const { newId } = useServices();
  const all = useFeedback();
  const [openId, setOpenId] = useState<string | null>(null);
  const [freshId, setFreshId] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const own = useMemo(
    () => (all ?? []).filter(({ record }) => record.personId === person.id).reverse(),
    [all, person.id],
  );
  const close = (): void => {
    setOpenId(null);
    setFreshId(null);
  };
  const begin = (): void => {
    setOpenId(null);
    setFreshId(newId());
  };
  return (
    <Section
      title="Feedback"
      action={
        <span className="flex flex-wrap">
          <Button variant="ghost" icon={MessageCircleQuestion} onClick={() => setAsks(true)}>
            Ask
          </Button>
          <Button variant="ghost" icon={Plus} aria-label="Write down feedback" onClick={begin}>
            Write down
          </Button>
        </span>
      }
    >
      {!all && <Skeleton lines={2} />}
      {all && own.length === 0 && freshId === null && (
        <p className="text-text-2">Nothing yet. Write down what was said, in the words in which it was said.</p>
      )}
      {freshId !== null && <FeedbackForm id={freshId} person={person} isNew onClose={close} />}
      {own.length > 0 && (
        <ul className="flex flex-col divide-y divide-border border-y border-border">
          {own
            .filter(({ record }) => record.id !== freshId)
            .map(({ record }) => (
              <FeedbackRow
                key={record.id}
                feedback={record}
                person={person}
                open={record.id === openId}
                onToggle={(open) => setOpenId(open ? record.id : null)}
              />
            ))}
        </ul>
      )}
      {asks && <RequestDialog person={person} onClose={() => setAsks(false)} />}
    </Section>
  );
}
