import type { Fault } from '../rig/fault.ts';
export const diskFull: Fault = {
  name: 'x',
  about: '',
  needs: () => [],
  variants: [],
  fullCount: 1,
  limitMs: 1,
  trial: () => Promise.reject(new Error()),
};
