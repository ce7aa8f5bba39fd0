import { useServices } from '../../hooks/services.ts';
import { useSafetyStore } from '../../hooks/safety-store.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';

/** Below this the person is told, in bytes; long before anything is refused. */
const LOW = 200_000_000;

const inMegabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

/** Says that the disk fills up, or that the record is only shown from memory, and what to do. */
export function SafetyBanner() {
  const { bridge } = useServices();
  const { freeBytes, rescue } = useSafetyStore();
  if (rescue !== null) {
    return (
      <Banner
        tone="bad"
        action={<Button onClick={() => void bridge.ask('app.reopen', { rescue: null })}>Try again</Button>}
      >
        {rescue === 'space'
          ? 'Nothing is saved now: the disk is nearly full. You see your record from memory and can export it. Free some space, then try again.'
          : 'Nothing is saved now: the database does not open. You see your record from memory, as the vault has it, and can export it.'}
      </Banner>
    );
  }
  if (freeBytes === null || freeBytes >= LOW) return null;
  return (
    <Banner tone="warn">
      Little space left: {inMegabytes(freeBytes)} are free on this disk. Free some space, or Rungbook can soon not save
      any more.
    </Banner>
  );
}
