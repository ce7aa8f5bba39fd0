/// <reference types="vite/client" />
import type { Bridge } from '../shared/ipc/bridge.ts';

declare global {
  /** The version in package.json, put in at build time. */
  const __RUNGBOOK_VERSION__: string;

  interface Window {
    /** Present in the desktop app, put there by the preload; absent in browser mode. */
    rungbook?: Bridge;
  }
}
