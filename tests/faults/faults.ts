import { kill } from './kill/kill.ts';
import { powerCut } from './power-cut/power-cut.ts';
import type { Fault } from './rig/fault.ts';
import { saveErrors } from './save-errors/save-errors.ts';

/** Every fault that can be asked for by name. */
export const FAULTS: readonly Fault[] = [kill, powerCut, saveErrors];
