import { useEffect } from 'react';
import { useServices } from '../../hooks/services.ts';
import { runBeforeLeave } from '../../hooks/use-before-leave.ts';

/** Before the window closes: writes what is pending, then tells main that it may go on. */
export function useQuitReady(): void {
  const { bridge } = useServices();
  useEffect(() => {
    const off = bridge.on(
      'app.before-quit',
      () => void runBeforeLeave().then(() => bridge.ask('app.quit-ready', null)),
    );
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void runBeforeLeave({ isHidden: true });
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      off();
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [bridge]);
}
