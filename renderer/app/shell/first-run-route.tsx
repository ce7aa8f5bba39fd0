import { useNavigate } from 'react-router';
import { FirstRunPage } from '../../features/first-run/first-run-page.tsx';
import { useProfiles } from './use-profiles.ts';

/** First run, before the record has its first page. */
export function FirstRunRoute() {
  const navigate = useNavigate();
  const { openSample } = useProfiles();
  return <FirstRunPage onOpenSample={openSample} onDone={(target) => void navigate(target)} />;
}
