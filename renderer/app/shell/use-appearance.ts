import { useEffect } from 'react';
import { useSettings } from '../../hooks/use-settings.ts';

/** Tells the document which theme and density the device's settings ask for, and dims the window that is not in front. */
export function useAppearance(): void {
  const theme = useSettings(({ settings }) => settings.theme);
  const density = useSettings(({ settings }) => settings.density);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = theme;
    dataset['density'] = density;
  }, [theme, density]);
  useEffect(() => {
    const look = (): void => {
      document.documentElement.dataset['window'] = document.hasFocus() ? 'active' : 'inactive';
    };
    look();
    window.addEventListener('focus', look);
    window.addEventListener('blur', look);
    return () => {
      window.removeEventListener('focus', look);
      window.removeEventListener('blur', look);
    };
  }, []);
}
