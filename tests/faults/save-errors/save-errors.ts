import { faultyFiles } from '../../electron/main/journal/faulty-files.ts';
import type { Call, Fault as DiskFault } from '../../electron/main/journal/faulty-files.ts';
import { diskFiles } from '../../../electron/main/journal/vault-files.ts';
import { aTrialBatch, allBatches, journalIn } from '../record/journal-in.ts';
import type { Fault, Trial, TrialOutcome } from '../rig/fault.ts';
import type { ErrorPlan } from './error-plans.ts';
import { ERROR_PLANS } from './error-plans.ts';

const CODES = ['EIO', 'ENOSPC', 'EROFS', 'EDQUOT'];

/** Follows a plan from the moment it is armed until it is disarmed. */
function follow(plan: ErrorPlan) {
  let counts: Map<Call, number> | null = null;
  return {
    arm: () => (counts = new Map()),
    disarm: () => (counts = null),
    next: (call: Call): DiskFault | null => {
      if (counts === null) return null;
      if (plan.errors === 'every call') return 'before';
      const nth = (counts.get(call) ?? 0) + 1;
      counts.set(call, nth);
      return plan.errors.find((error) => error.call === call && error.nth === nth)?.fault ?? null;
    },
  };
}

/** Saves, lets one save fail at the planned step, perhaps saves on, ends without closing, and reads with fresh eyes. */
async function trial({ variant, random, folder }: Trial): Promise<TrialOutcome> {
  const plan = ERROR_PLANS.find(({ name }) => name === variant);
  if (plan === undefined) throw new Error(`There is no plan ${variant}.`);
  const errors = follow(plan);
  const faulty = faultyFiles(errors.next, random.pick(CODES));
  const isSecond = plan.into === 'the second copy';
  const journal = isSecond ? await journalIn(folder, diskFiles, faulty) : await journalIn(folder, faulty);
  const acknowledged: string[] = [];
  const broken: string[] = [];
  let number = 0;
  const save = async (): Promise<boolean> => {
    const label = `save ${(number += 1)}`;
    const answer = await journal.append(aTrialBatch(label, random));
    if (answer.ok) acknowledged.push(label);
    else if (!answer.message.startsWith('Not saved: ')) broken.push(`A refused save said “${answer.message}”.`);
    return answer.ok;
  };
  const before = plan.into === 'a new segment' ? 0 : random.between(isSecond ? 0 : 1, 6);
  for (let count = 0; count < before; count += 1) await save();
  errors.arm();
  if ((await save()) !== isSecond) {
    broken.push(isSecond ? 'A save failed with its second copy.' : 'A save whose step failed was called saved.');
  }
  // The second copy comes a moment later, so its fault stays until the kill.
  if (!isSecond) errors.disarm();
  // Half of the time the kill comes before any later save could put things right.
  const later = plan.needsLaterSave || random.chance(0.5) ? random.between(1, 4) : 0;
  for (let count = 0; count < later; count += 1) {
    if (!(await save())) broken.push('The disk was healthy again, and a save was refused.');
  }
  // As after a kill: nothing is closed, another process opens the folder.
  const reopened = await journalIn(folder);
  const found = (await allBatches(reopened)).map(({ label }) => label);
  const next = await reopened.append(aTrialBatch('after the restart', random));
  if (!next.ok) broken.push('After the restart a save was refused.');
  await reopened.close();
  await journal.close();
  const wrong =
    acknowledged.filter((label, index) => found[index] !== label).length +
    Math.max(0, found.length - acknowledged.length);
  return { acknowledged: acknowledged.length, lost: wrong, silent: wrong, broken };
}

/** An error of the disk injected at every step of a save, through the port on which the journal's promise rests. */
export const saveErrors: Fault = {
  name: 'save-errors',
  about: 'append, fdatasync, cut or new segment reports an error at every step of a save',
  needs: () => [],
  variants: ERROR_PLANS.map(({ name }) => name),
  fullCount: ERROR_PLANS.length * 10,
  limitMs: 30_000,
  trial,
};
