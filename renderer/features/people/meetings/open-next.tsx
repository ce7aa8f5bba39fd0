import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useMeetingActions } from '../../../hooks/use-meeting-actions.ts';
import { usePersons, useRecord } from '../../../hooks/use-records.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { calledOf, metInWords, words } from './meeting-words.ts';

/** Opens the next meeting of a rhythm. It comes into being here, with what was carried over and what waited in the inbox. */
export function OpenNext({ cadenceId }: { cadenceId: string }) {
  const cadence = useRecord('cadence', cadenceId);
  const persons = usePersons();
  const { openNext } = useMeetingActions();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [isMissing, setMissing] = useState(false);
  const asked = useRef(false);

  useEffect(() => {
    if (cadence === undefined || !persons || asked.current) return;
    asked.current = true;
    const met = metInWords(
      cadence?.record.personIds ?? [],
      persons.map(({ record }) => record),
    );
    void openNext(cadenceId, calledOf(met)).then((id) => {
      if (id === null) setMissing(true);
      else void navigate(`/meetings/${id}${search}`, { replace: true });
    });
  }, [cadence, persons, openNext, cadenceId, navigate, search]);

  return <Page title="1:1">{isMissing ? <EmptyState>{words.noNext}</EmptyState> : <Skeleton lines={5} />}</Page>;
}
