import { useEffect, useState } from 'react';
import type { Progress } from '../../../hooks/backup-engine.ts';
import { Spinner } from '../../../ui/spinner.tsx';

const words: Record<Progress['phase'], string> = {
  key: 'Turning the passphrase into a key. This is slow on purpose: guessing is as slow.',
  reading: 'Reading',
  writing: 'Writing the file',
  comparing: 'Comparing with your record',
};

/** How much of the expected time has gone by, never quite all of it: an estimate must not say "done". */
function useShare(expectedMs: number): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - begun), 100);
    return () => clearInterval(timer);
  }, [expectedMs]);
  return Math.min(elapsed / Math.max(expectedMs, 1), 0.98);
}

const bar =
  'h-1.5 w-full appearance-none overflow-hidden rounded-6 ' +
  '[&::-webkit-progress-bar]:bg-selected [&::-webkit-progress-value]:bg-fill';

function TimedBar({ expectedMs }: { expectedMs: number }) {
  return <progress aria-label="Progress" max={1} value={useShare(expectedMs)} className={bar} />;
}

/** A long step under way, with words for what is done, and a bar that moves by time where the time can be told. */
export function WorkProgress({ progress, fallback }: { progress: Progress | null; fallback: string }) {
  if (progress?.phase !== 'key') return <Spinner label={progress === null ? fallback : words[progress.phase]} />;
  return (
    <div role="status" className="flex flex-col gap-2 py-2">
      <p className="text-text-2">{words.key}</p>
      <TimedBar expectedMs={progress.expectedMs} />
    </div>
  );
}
