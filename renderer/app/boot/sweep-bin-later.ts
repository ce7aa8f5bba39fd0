import type { Services } from '../../hooks/services.ts';

/** A calm moment: the start is long over, and whoever came to write something down has begun. */
const CALM_MS = 60_000;
const DAY_MS = 86_400_000;

const sweep = async (services: Services): Promise<void> => (await import('./sweep-bin.ts')).sweepBin(services);

/**
 * Looks through the bin once after the start and then daily while the app stays open. Nothing is said when it fails: the bin still
 * shows everything, and the next look tries again.
 */
export function sweepBinLater(services: Services): void {
  setTimeout(() => {
    requestIdleCallback(() => void sweep(services).catch(() => undefined), { timeout: CALM_MS });
    setInterval(() => void sweep(services).catch(() => undefined), DAY_MS);
  }, CALM_MS);
}
