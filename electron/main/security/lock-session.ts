import type { Session } from 'electron';
import { isAllowedRequest } from './allowed-request.ts';

/**
 * Makes a session deny: every permission, asked or checked; every device; every request but those to our own pages; every
 * download; and the spelling dictionaries, which Chromium would fetch even with spell-checking off.
 */
export function lockSession(session: Session, devUrl: string | null): void {
  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url, devUrl) }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerLanguages([]);
}
