import { useLayoutEffect } from 'react';
import { useNavigate } from 'react-router';
import { useServices } from '../../hooks/services.ts';
import { isTyping, useKeyAction } from '../../hooks/use-key-action.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { isMac } from './platform-keys.ts';
import { screens } from './screens.ts';
import { useShell } from './shell-store.ts';

const typingNow = (): boolean =>
  document.activeElement instanceof HTMLElement &&
  (document.activeElement.matches('input, textarea') || document.activeElement.shadowRoot !== null);

/** Keys that work on every screen, and the same commands from the native menu. */
export function useAppKeys(): void {
  const { info, bridge } = useServices();
  const navigate = useNavigate();
  const undo = useUndo();
  const show = useShell((state) => state.show);

  useKeyAction('keys', () => show('keys'), 'app');
  useKeyAction('new', () => show('capture'), 'app');

  // With the layout, not after the paint: who sees a screen may press its keys at once.
  useLayoutEffect(() => {
    const run = (command: string): boolean => {
      const screen = screens[Number(/^screen:(\d)$/.exec(command)?.[1] ?? NaN) - 1];
      if (screen) void navigate(screen.path);
      else if (command === 'palette' || command === 'keys') show(command);
      else if (command === 'new-entry') show('capture');
      else if (command === 'settings') void navigate('/settings');
      else if (command === 'friday') void navigate('/friday');
      // The menu's Undo while typing is the text's own undo; deprecated, but the only way to ask for it.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      else if (command === 'undo' && typingNow()) document.execCommand('undo');
      else if (command === 'undo') void undo();
      else return false;
      return true;
    };
    const commandOf = (event: KeyboardEvent): string | null => {
      if (event.key === 'k') return 'palette';
      if (event.key === ',') return 'settings';
      if (event.key === 'z' && !event.shiftKey && !isTyping(event)) return 'undo';
      return /^[1-9]$/.test(event.key) ? `screen:${event.key}` : null;
    };
    const onKey = (event: KeyboardEvent): void => {
      const mod = isMac(info) ? event.metaKey : event.ctrlKey;
      const command = mod && !event.altKey ? commandOf(event) : null;
      if (command !== null && run(command)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    const off = bridge.on('menu.command', (command) => typeof command === 'string' && run(command));
    return () => {
      window.removeEventListener('keydown', onKey);
      off();
    };
  }, [info, bridge, navigate, undo, show]);
}
