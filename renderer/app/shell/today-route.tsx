import { useRef } from 'react';
import { CaptureLine } from '../../features/capture/capture-line.tsx';
import { TodayPage } from '../../features/today/today-page.tsx';
import { useKeyAction } from '../../hooks/use-key-action.ts';

/** Today with the capture line on top: two features that only the app may put together. */
export function TodayRoute() {
  const line = useRef<HTMLDivElement>(null);
  useKeyAction('new', () => line.current?.querySelector('input')?.focus());
  return (
    <TodayPage
      capture={
        <div ref={line}>
          <CaptureLine autoFocus />
        </div>
      }
    />
  );
}
