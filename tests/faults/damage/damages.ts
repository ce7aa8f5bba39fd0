import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { Random } from '../rig/random.ts';

/** What can happen to a file on a disk. */
export const DAMAGES = ['bit flip', 'truncation', 'deletion', 'zeroed block'] as const;
export type Damage = (typeof DAMAGES)[number];

/** Damages a file; it is never the same afterwards. */
export function damageFile(file: string, damage: Damage, random: Random): void {
  const bytes = readFileSync(file);
  switch (damage) {
    case 'deletion':
      rmSync(file);
      return;
    case 'truncation':
      truncateSync(file, random.between(0, bytes.length - 1));
      return;
    case 'bit flip': {
      const at = random.between(0, bytes.length - 1);
      bytes[at] = bytes[at]! ^ (1 << random.between(0, 7));
      break;
    }
    case 'zeroed block': {
      // Zeroing zeros would be no damage.
      const written = bytes.findIndex((byte, index) => byte !== 0 && index >= random.between(0, bytes.length - 1));
      const at = written === -1 ? bytes.findIndex((byte) => byte !== 0) : written;
      bytes.fill(0, at, Math.min(at + 4096, bytes.length));
    }
  }
  writeFileSync(file, bytes);
}
