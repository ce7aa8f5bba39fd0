import type { Session } from 'electron';
import { session } from 'electron';
import { lockSession } from '../security/lock-session.ts';

/** A session of this name lives in memory: without `persist:` Chromium keeps nothing of it. */
export const RESCUE_PARTITION = 'rescue';

let opened: Session | null = null;

/** The session in which a record is shown from memory: as locked as the usual one, with the same pages. */
export function openRescueSession(devUrl: string | null, serve: (session: Session) => void): void {
  if (opened) return;
  opened = session.fromPartition(RESCUE_PARTITION);
  lockSession(opened, devUrl);
  serve(opened);
}
