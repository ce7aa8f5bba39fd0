import { damageOne } from './damage/damage-one.ts';
import { damageTwo } from './damage/damage-two.ts';
import { diskFull } from './disk-full/disk-full.ts';
import { canary } from './hardening/canary.ts';
import { electronegativity } from './hardening/electronegativity.ts';
import { hostileText } from './hardening/hostile-text.ts';
import { mutations } from './hardening/mutations/mutations.ts';
import { noNetwork } from './hardening/no-network.ts';
import { kill } from './kill/kill.ts';
import { besideOfficial } from './other-programs/beside-official.ts';
import { oldWindow } from './other-programs/old-window.ts';
import { olderOnNewer } from './other-programs/older-on-newer.ts';
import { secondInstance } from './other-programs/second-instance.ts';
import { powerCut } from './power-cut/power-cut.ts';
import type { Fault } from './rig/fault.ts';
import { rebuildKill } from './rebuild-kill/rebuild-kill.ts';
import { restoreFault } from './restore/restore.ts';
import { saveErrors } from './save-errors/save-errors.ts';
import { tamperedBackups } from './tampered-backups/tampered-backups.ts';

/** Every fault that can be asked for by name. */
export const FAULTS: readonly Fault[] = [
  kill,
  powerCut,
  damageOne,
  damageTwo,
  diskFull,
  olderOnNewer,
  secondInstance,
  oldWindow,
  besideOfficial,
  rebuildKill,
  restoreFault,
  saveErrors,
  tamperedBackups,
  hostileText,
  noNetwork,
  electronegativity,
  canary,
  mutations,
];
