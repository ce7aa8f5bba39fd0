import type { AppInfo } from '../../../shared/ipc/contract/app-contract.ts';

/** Is this a Mac, where the command key does what Control does elsewhere? */
export const isMac = (info: AppInfo): boolean =>
  info.platform === 'darwin' || (info.platform === 'browser' && navigator.userAgent.includes('Mac'));

/** Keys as shown to the person: `mod` becomes ⌘ or Ctrl. */
export const shownKeys = (keys: string, info: AppInfo): string => keys.replace('mod', isMac(info) ? '⌘' : 'Ctrl');
