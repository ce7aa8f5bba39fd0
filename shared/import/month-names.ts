const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A month's name, whole or shortened, for use inside a regular expression. */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** 1 to 12 for the name of a month, whole or its first three letters; `null` for other words. */
export function monthNumber(name: string): number | null {
  const index = names.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
  return name.length < 3 || index < 0 ? null : index + 1;
}

/** `2 Mar` as lists say it, in English as all our texts. */
export const shortDay = (date: string): string => {
  const name = names[Number(date.slice(5, 7)) - 1] ?? '';
  return `${Number(date.slice(8, 10))} ${name.charAt(0).toUpperCase()}${name.slice(1, 3)}`;
};
