/** Calendar days, by UTC, and what English calls them. What a page or a feed writes for a date is read in `sources`. */

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export const MONTHS = [
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
] as const;

const SHORTEST_NAME = 3;

/** Which of the names `word` is, in lower case: whole or its first letters, three or more ("sept"). -1 for none. */
export const placeOfName = (word: string, names: readonly string[]): number =>
  word.length < SHORTEST_NAME ? -1 : names.findIndex((name) => name.startsWith(word));

/** The first instant of a day. Undefined where the calendar has none such: 31 April, the thirteenth month. `month` counts from 1. */
export function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

/** The first instant of the day on which `date` lies. */
export const startOfDay = (date: Date): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
