import { useNavigate } from 'react-router';
import { FirstRunPage } from '../../features/first-run/first-run-page.tsx';
import { useProfiles } from './use-profiles.ts';

/** First run, before the record has its first page. */
export function FirstRunRoute() {
  const navigate = useNavigate();
  const { openSample } = useProfiles();
  const onDone = (target: string, ownLadder: boolean): void => {
    void navigate(target);
    // The services hold one ladder for the life of the page, so another one starts it anew.
    if (ownLadder) window.location.reload();
  };
  return <FirstRunPage onOpenSample={openSample} onDone={onDone} />;
}
