import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { useFindDates } from '../../hooks/find-dates.ts';
import { useToday } from '../../hooks/use-today.ts';

/** Reads a day written in words ("yesterday", "3 Nov") for a date field. */
export function useDateWords(): (text: string) => LocalDate | null {
  const today = useToday();
  const findDates = useFindDates(true);
  return (text) => findDates?.(text, today)[0]?.from ?? null;
}
