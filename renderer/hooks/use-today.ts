import { useEffect, useState } from 'react';
import { today } from '../../shared/dates/clock.ts';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { useServices } from './services.ts';

/** The day it is for the person; looks again whenever the window comes back, so a night left open does not keep yesterday. */
export function useToday(): LocalDate {
  const { now, zone } = useServices();
  const [date, setDate] = useState(() => today({ now: now(), zone }));
  useEffect(() => {
    const look = (): void => setDate(today({ now: now(), zone }));
    const timer = setInterval(look, 60_000);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [now, zone]);
  return date;
}
