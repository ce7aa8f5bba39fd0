import { useEffect, useState } from 'react';
import type * as ChronoEn from 'chrono-node/en';
import type { DateMention, FindDates } from '../../shared/capture/date-mention.ts';
import { addDays, startOfWeek } from '../../shared/dates/local-date.ts';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { lastDayOf, monthOf } from '../../shared/dates/month.ts';

type ParsedResult = ChronoEn.ParsedResult;
type Components = ParsedResult['start'];

const two = (part: number | null): string => String(part ?? 1).padStart(2, '0');
const toDate = (parts: Components): LocalDate =>
  `${String(parts.get('year') ?? 1900).padStart(4, '0')}-${two(parts.get('month'))}-${two(parts.get('day'))}`;
const atNoon = (date: LocalDate): Date => new Date(`${date}T12:00:00`);

/** Words that are a month or a day of the week only when something says so: "may", "march", "sat", "sun", "second", "now". */
const doubtful = /^(?:may|mar(?:ch)?|sat|sun|mon|wed|now|second|today's)$/iu;
const leadIn = /(?:^|\s)(?:in|on|since|during|last|until)\s+$/iu;

/** A year or a week that was not said lies in the past: "12 Dec" in November is last year's, "Friday" is the last one. */
function notAhead(parts: Components, reference: LocalDate): LocalDate | null {
  const date = toDate(parts);
  if (date <= reference) return date;
  if (parts.isCertain('year')) return null;
  if (parts.isCertain('weekday') && !parts.isCertain('day')) return addDays(date, -7);
  const lastYear = `${Number(reference.slice(0, 4))}${date.slice(4)}`;
  const past = lastYear <= reference ? lastYear : `${Number(reference.slice(0, 4)) - 1}${date.slice(4)}`;
  return parts.isCertain('month') ? past : null;
}

function range(result: ParsedResult, from: LocalDate, reference: LocalDate): [LocalDate, LocalDate | null] {
  const { start, end, text } = result;
  const noLater = (date: LocalDate): LocalDate => (date > reference ? reference : date);
  if (/^last week$/iu.test(text)) {
    const monday = addDays(startOfWeek(reference), -7);
    return [monday, addDays(monday, 6)];
  }
  if (!start.isCertain('day') && !start.isCertain('weekday')) {
    return [`${monthOf(from)}-01`, noLater(lastDayOf(monthOf(from)))];
  }
  if (!end) return [from, null];
  const until = notAhead(end, reference);
  if (until === null) return [from, null];
  // "12 December to 4 January": the range ends after it begins, so its first day belongs to the year before.
  const first = from > until ? `${Number(from.slice(0, 4)) - 1}${from.slice(4)}` : from;
  return first < until ? [first, until] : [first, null];
}

/** The small word in front belongs to the date: it must not be left behind when the date leaves the title. */
const opening = /\b(?:in|on|since|during|from|between)\s{1,3}$/iu;

function toMention(text: string, plain: string, result: ParsedResult, reference: LocalDate): DateMention | null {
  const { start, index } = result;
  const before = plain.slice(0, index);
  if (doubtful.test(result.text) && !leadIn.test(before)) return null;
  const namesDay = start.isCertain('day') || start.isCertain('weekday');
  const namesMonth = start.isCertain('month') && (start.isCertain('year') || leadIn.test(before));
  if (!namesDay && !namesMonth) return null;
  if (start.isCertain('hour') && !start.isCertain('month') && !start.isCertain('weekday')) return null;
  const date = notAhead(start, reference);
  if (date === null) return null;
  const [from, until] = range(result, date, reference);
  const preposition = opening.exec(text.slice(0, index))?.[0].length ?? 0;
  return { span: { start: index - preposition, end: index + result.text.length }, from, until };
}

/** Binds chrono-node to the pure parser. A day ahead of the reference is not a date of the journal, and what it says stays prose. */
export function createFindDates({ casual }: Pick<typeof ChronoEn, 'casual'>): FindDates {
  return (text, reference) => {
    // "from 12 Oct to …" is read as noon unless the preposition is out of the way; blanks keep all places as they are.
    const plain = text.slice(0, 2_000).replace(/\b(?:from|between)\b/giu, (word) => ' '.repeat(word.length));
    return casual
      .parse(plain, atNoon(reference))
      .map((result) => toMention(text, plain, result, reference))
      .filter((mention) => mention !== null);
  };
}

let loading: Promise<FindDates> | null = null;

/** Loads the date reader once, when the first word is typed; the first paint does not wait for it. */
export const loadFindDates = (): Promise<FindDates> => (loading ??= import('chrono-node/en').then(createFindDates));

/** The date reader, loaded when it is `wanted`; `null` until it is there. */
export function useFindDates(wanted: boolean): FindDates | null {
  const [find, setFind] = useState<FindDates | null>(null);
  useEffect(() => {
    if (!wanted || find) return undefined;
    let current = true;
    void loadFindDates().then((loaded) => {
      if (current) setFind(() => loaded);
    });
    return () => {
      current = false;
    };
  }, [wanted, find]);
  return find;
}
