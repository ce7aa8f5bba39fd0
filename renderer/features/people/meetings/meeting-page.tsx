import { useParams } from 'react-router';
import { cadenceOfKey } from '../../../../shared/meetings/upcoming-meetings.ts';
import { useMeetingActions } from '../../../hooks/use-meeting-actions.ts';
import { usePersons, useRecord } from '../../../hooks/use-records.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { MeetingScreen } from './meeting-screen.tsx';
import { words } from './meeting-words.ts';
import { OpenNext } from './open-next.tsx';

const toPeople = () => {
  window.location.hash = '#/people';
};

function StoredMeeting({ id }: { id: string }) {
  const stored = useRecord('meeting', id);
  const persons = usePersons();
  const { restore } = useMeetingActions();
  if (stored === undefined || !persons) {
    return (
      <Page title="1:1">
        <Skeleton lines={5} />
      </Page>
    );
  }
  if (stored === null || stored.record.deletedAt !== null) {
    const action = stored ? (
      <Button onClick={() => void restore(stored)}>Restore</Button>
    ) : (
      <Button onClick={toPeople}>People</Button>
    );
    return (
      <Page title="1:1">
        <EmptyState action={action}>{stored ? 'This 1:1 is in the bin.' : words.notHere}</EmptyState>
      </Page>
    );
  }
  return <MeetingScreen stored={stored} persons={persons.map(({ record }) => record)} />;
}

/** A 1:1 by its id, or the next one of a rhythm, which is made when it is opened. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  const cadenceId = cadenceOfKey(meetingId);
  if (cadenceId !== null) return <OpenNext key={cadenceId} cadenceId={cadenceId} />;
  return <StoredMeeting key={meetingId} id={meetingId} />;
}
