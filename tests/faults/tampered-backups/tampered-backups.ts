import { encryptBackup, openBackup, WORK_FACTOR } from '../../../renderer/app/platform/backup/backup-cipher.ts';
import { byteTools } from '../../../renderer/app/platform/backup/byte-tools.ts';
import { sampleBackup } from '../../shared/backup/sample-backup.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';
import { seededRandom } from '../rig/random.ts';
import { TAMPERS } from './tamper.ts';

const PASSPHRASE = 'lantern orbit velvet harbour cactus';
const OTHER_PASSPHRASE = 'lantern orbit velvet harbour cactus2';
/** Each guess costs almost nothing; what seals the file is the same. */
const LIGHT_WORK = 4;
/** One in a hundred is made as the app makes it. */
const CYCLE = 100;
const REAL = 'at 2^18: ';
const WRONG_PASSPHRASE = 'wrong passphrase';

const names = [...Object.keys(TAMPERS), WRONG_PASSPHRASE];
const nameAt = (index: number): string => names[index % names.length] ?? '';

/** Large enough for several chunks of an age file. */
async function plainBackup(seed: string): Promise<Uint8Array> {
  const bytes = seededRandom(seed).bytes(200_000);
  const attachment = { sha256: await byteTools.sha256(bytes), type: 'image/png', size: bytes.length, bytes };
  return sampleBackup({ attachments: [attachment], profile: seed });
}

const lockedBackups = (place: Place, workFactor: number): Promise<[Uint8Array, Uint8Array]> =>
  place.once(`backups-${workFactor}`, async () => {
    const lock = async (seed: string) => encryptBackup(await plainBackup(seed), PASSPHRASE, { workFactor });
    return [await lock('one'), await lock('another')];
  });

/** Changes an encrypted backup and tries to open it: nothing of it may come out, and the reason is said. */
async function trial({ index, variant, random }: Trial, place: Place): Promise<TrialOutcome> {
  const isReal = variant.startsWith(REAL);
  const [backup, other] = await lockedBackups(place, isReal ? WORK_FACTOR : LIGHT_WORK);
  const what = isReal ? nameAt(Math.floor(index / CYCLE)) : variant;
  const changed = TAMPERS[what]?.(backup, random, other) ?? backup;
  const passphrase = what === WRONG_PASSPHRASE ? OTHER_PASSPHRASE : PASSPHRASE;
  const opened = await openBackup(changed, { name: 'copy.rungbook.age', passphrase });
  const isAccepted = opened.ok;
  const hasWords = opened.ok || /^.{20,}\. .+\.$/.test(opened.message);
  return {
    acknowledged: 1,
    lost: isAccepted ? 1 : 0,
    silent: isAccepted ? 1 : 0,
    broken: hasWords ? [] : [`Refused without words: ${opened.message}`],
  };
}

/** Encrypted backups that were changed on their way; *lost* counts those that were accepted. */
export const tamperedBackups: Fault = {
  name: 'tampered-backups',
  about: 'encrypted backups changed, cut off or mixed; one in a hundred made with the real work factor',
  needs: () => [],
  variants: Array.from({ length: CYCLE }, (_, index) => (index === CYCLE - 1 ? `${REAL}all of these` : nameAt(index))),
  fullCount: 5000,
  limitMs: 60_000,
  trial,
};
