import { useMemo, useState } from 'react';
import { goalIdOf } from '../../../shared/reviews/agreement-to-goal.ts';
import type { Agreement } from '../../../shared/reviews/review.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordsById } from '../../hooks/use-records.ts';
import { Section } from '../../ui/section.tsx';
import { ClosedAgreement, OpenAgreement } from './agreement-row.tsx';
import type { ReviewPart } from './review-part.ts';

interface AgreementsSectionProps extends ReviewPart {
  agreements: readonly Agreement[];
  /** Words by field path, from the last try to save. */
  errors?: Readonly<Record<string, string>>;
  onTakeOn: (agreementId: string) => void;
}

/** The id that the next agreement will have: a new one as soon as the last was used, so that its field keeps the focus. */
function useFreshId(agreements: readonly Agreement[]): string {
  const { newId } = useServices();
  const [id, setId] = useState(newId);
  if (!agreements.some((one) => one.id === id)) return id;
  const next = newId();
  setId(next);
  return next;
}

/** What was agreed on. Each agreement can become a goal, while the review is open and after it was closed. */
export function AgreementsSection({ agreements, errors, writer, onTakeOn }: AgreementsSectionProps) {
  const goals = useRecordsById('goal', agreements.map(goalIdOf));
  const byId = useMemo(() => new Map(goals?.map((goal) => [goal.record.id, goal])), [goals]);
  const freshId = useFreshId(agreements);
  const fresh: Agreement = { id: freshId, words: '', dueOn: null, goalId: null };
  const propsOf = (agreement: Agreement) => ({
    agreement,
    goal: byId.get(goalIdOf(agreement)),
    onTakeOn: () => onTakeOn(agreement.id),
  });
  return (
    <Section title="Agreements">
      {!writer && agreements.length === 0 && <p className="text-text-2">Nothing was agreed on.</p>}
      <ul className="flex flex-col">
        {!writer && agreements.map((one) => <ClosedAgreement key={one.id} {...propsOf(one)} />)}
        {writer &&
          [...agreements, fresh].map((one, at) => (
            <OpenAgreement
              key={one.id}
              {...propsOf(one)}
              writer={writer}
              error={errors?.[`agreements.${at}.words`]}
              isFresh={one.id === freshId}
            />
          ))}
      </ul>
    </Section>
  );
}
