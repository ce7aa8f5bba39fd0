import type { Vault } from './open-vault.ts';

const LINES = 5_000;
const BATCHES = 1_000;

/** The number up to which the newest snapshot that can be read has everything; `null` when a page of it is refused. */
async function snapshotHead(vault: Pick<Vault, 'readLines'>): Promise<number | null> {
  for (let from = 0; ;) {
    const page = await vault.readLines('newest', from, LINES);
    if (!page.ok) return null;
    if (page.value.next === null) return page.value.head;
    from = page.value.next;
  }
}

/**
 * Can the whole record be made again from this vault alone? Reads snapshot and journal to their ends, as a rebuild does. One that
 * holds nothing is no proof that there was nothing, and what a newer Rungbook wrote is not this one's to judge: both are not whole.
 */
export async function isVaultWhole(vault: Pick<Vault, 'opening' | 'readLines' | 'journal'>): Promise<boolean> {
  const { head, findings } = await vault.opening();
  if (head === 0 || vault.journal.newer !== null || findings.some(({ lost }) => lost !== 0)) return false;
  let reached = await snapshotHead(vault);
  while (reached !== null && reached < head) {
    const batches = await vault.journal.readAfter(reached, BATCHES);
    const next = batches.ok ? batches.value : [];
    const isGapless = next.length > 0 && next.every(({ sequence }, index) => sequence === (reached ?? 0) + index + 1);
    reached = isGapless ? reached + next.length : null;
  }
  return reached !== null;
}
