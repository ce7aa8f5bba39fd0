import { useEffect, useState } from 'react';
import type { Progress } from '../../../hooks/backup-engine.ts';

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

function TimedBar({ expectedMs }: { expectedMs: number }) {
  const share = useShare(expectedMs);
  return <progress aria-label="Progress" max={1} value={share} className="h-1.5 w-full accent-accent" />;
}

/** A long step under way, with words for what is done and a bar that moves by time where nothing else can be known. */
export function WorkProgress({ progress, fallback }: { progress: Progress | null; fallback: string }) {
  return (
    <div role="status" className="flex flex-col gap-2 py-2">
      <p className="text-text-2">{progress === null ? fallback : words[progress.phase]}</p>
      {progress?.phase === 'key' ? (
        <TimedBar expectedMs={progress.expectedMs} />
      ) : (
        <progress aria-label="Progress" className="h-1.5 w-full accent-accent" />
      )}
    </div>
  );
}
