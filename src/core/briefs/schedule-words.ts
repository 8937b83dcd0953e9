import { placeOfName, WEEKDAYS } from '../../text/dates.ts';
import { allOf } from '../../text/lists.ts';

/** Schedules as people say them: "weekdays at 7:30", "every day at 7 and 18", "mondays 18:00", "mon, wed and fri at 8 pm", "the 1st at noon". */

const TIME = String.raw`(?:\d{1,2}(?:[:.h]\d\d|h)?(?: ?[ap]\.?m\.?)?|noon|midday|midnight)`;
const AND = '(?:,? and |, ?| & )';
const DAYS_AND_TIMES = new RegExp(`^(.*?)(?:(?:^|[ ,])at |^| )(${TIME}(?:${AND}${TIME})*)$`);
const HOURS_A_DAY = 24;

/** The cron expression for such words; undefined for words that are none, and for times that no one expression holds, as 7:30 and 18:00. */
export function cronOfWords(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  return everyHours(text) ?? atTimes(text);
}

function everyHours(text: string): string | undefined {
  const match = /^(?:hourly|every (?:(\d{1,2}) )?hours?)$/.exec(text);
  if (!match) return undefined;
  const step = Number(match[1] ?? 1);
  if (step === 1) return '0 * * * *';
  return step < HOURS_A_DAY && HOURS_A_DAY % step === 0 ? `0 */${step} * * *` : undefined;
}

function atTimes(text: string): string | undefined {
  const [, days = '', times = ''] = DAYS_AND_TIMES.exec(text) ?? [];
  const clocks = times.split(new RegExp(AND)).map(clockOf);
  const known = clocks.filter((clock) => clock !== undefined);
  const fields = daysOf(days.trim().replace(/,$/, ''));
  const [first] = known;
  if (!first || !fields || known.length < clocks.length || known.some(({ minute }) => minute !== first.minute)) return undefined;
  return `${first.minute} ${[...new Set(known.map(({ hour }) => hour))].sort((a, b) => a - b).join(',')} ${fields}`;
}

/** The cron expression as such words: "weekdays at 07:30"; itself where it says more than days of the week and times of the day. */
export function wordsOfCron(cron: string): string {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = cron.split(/\s+/);
  const often = hour === '*' ? 'every hour' : `every ${hour.slice(2)} hours`;
  if (everyHours(often) === cron) return often;
  if (!/^\d+$/.test(minute) || !/^\d+(?:,\d+)*$/.test(hour) || month !== '*') return cron;
  const time = allOf(hour.split(',').map((one) => `${one.padStart(2, '0')}:${minute.padStart(2, '0')}`));
  if (day !== '*') return weekday === '*' && /^\d+$/.test(day) ? `day ${Number(day)} of the month at ${time}` : cron;
  if (weekday === '*') return `every day at ${time}`;
  if (weekday === '1-5') return `weekdays at ${time}`;
  const days = weekday.split(',');
  if (!days.every((one) => /^[0-7]$/.test(one))) return cron;
  return `${days.map((one) => `${capital(WEEKDAYS[Number(one) % 7] ?? '')}s`).join(', ')} at ${time}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function clockOf(time: string): { minute: number; hour: number } | undefined {
  if (time === 'midnight') return { minute: 0, hour: 0 };
  if (time === 'noon' || time === 'midday') return { minute: 0, hour: 12 };
  const [, hours, minutes = '0', half] = /^(\d{1,2})(?:[:.h](\d\d)|h)?(?: ?([ap])\.?m\.?)?$/.exec(time) ?? [];
  if (hours === undefined) return undefined;
  const [typed, minute] = [Number(hours), Number(minutes)];
  if (minute > 59 || typed > 23 || (half && (typed < 1 || typed > 12))) return undefined;
  return { minute, hour: half ? (typed % 12) + (half === 'p' ? 12 : 0) : typed };
}

/** The last three fields of cron: day of the month, month, day of the week. */
function daysOf(words: string): string | undefined {
  const days = words.replace(/^(?:on )?(?:every |each |the )?/, '');
  if (/^(?:|day|daily|days)$/.test(days)) return '* * *';
  if (/^(?:weekdays?|workdays?|working days?)$/.test(days)) return '* * 1-5';
  if (/^weekends?$/.test(days)) return '* * 0,6';
  const ordinal = /^(?:day (?=\d+ )|(?=\d+[snrt]))(\d{1,2})(?:st|nd|rd|th)?(?: (?:day )?of (?:the|every|each) month)?$/.exec(days);
  if (ordinal) return Number(ordinal[1]) >= 1 && Number(ordinal[1]) <= 31 ? `${Number(ordinal[1])} * *` : undefined;
  const [range, from = '', to = ''] = /^([a-z]+) ?(?:-|–|to) ?([a-z]+)$/.exec(days) ?? [];
  if (range !== undefined) return spanOf(weekdayOf(from), weekdayOf(to));
  const named = days.split(/, and |, | and |,| /).map(weekdayOf);
  return named.includes(-1) ? undefined : `* * ${[...new Set(named)].sort().join(',')}`;
}

/** Names by their first three letters or more, one or many of them: "mon", "tues", "mondays". */
const weekdayOf = (word: string): number => placeOfName(word.replace(/days$/, 'day'), WEEKDAYS);

function spanOf(from: number, to: number): string | undefined {
  if (from < 0 || to < 0) return undefined;
  const days = Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => (from + i) % 7).sort();
  return `* * ${days.join() === '1,2,3,4,5' ? '1-5' : days.join(',')}`;
}
