import { DAY_MS } from '../../text/durations.ts';

/** The web's first news pages; an earlier date is a default or a slip. */
const EARLIEST = Date.UTC(1993, 0, 1);
const ZONED = /(?:z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC|[ECMP][SD]T))\s*$/i;

const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * The first of `values` that is a plausible instant: ISO 8601, RFC 822, seconds or milliseconds since 1970, or a date in English. Without a zone
 * it is taken for UTC, whatever zone this machine is in. Days that could be months (`05/03/2026`), dates before the web and after tomorrow are passed over.
 */
export function firstInstant(values: readonly unknown[], now: Date): Date | undefined {
  for (const value of values) {
    const date = instant(value);
    if (date && date.getTime() >= EARLIEST && date.getTime() <= now.getTime() + DAY_MS) return date;
  }
  return undefined;
}

function instant(value: unknown): Date | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (text === '' || text.length > 60) return undefined;
  if (/^\d{9,10}$/.test(text)) return valid(Number(text) * 1000);
  if (/^\d{12,13}$/.test(text)) return valid(Number(text));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z?)$/.exec(text);
  if (compact) {
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = compact;
    return valid(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`));
  }
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/.exec(text);
  if (numeric) {
    const [, first, separator, second, year] = numeric;
    const dayFirst = separator === '.' || Number(first) > 12;
    if (!dayFirst && Number(second) <= 12 && first !== second) return undefined;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return valid(Date.parse(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}T00:00:00Z`));
  }
  const zoned = ZONED.test(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
    const iso = text
      .replace(/^(\S{10})\s+(?=\d)/, '$1T')
      .replace(/\s+/g, '')
      .replace(/^.*T.*$/s, (stamp) => (zoned ? stamp : `${stamp}Z`));
    return valid(Date.parse(iso));
  }
  // Node reads almost anything as a date of some year: it must look like one.
  return NAMED_MONTH.test(text) && /\b\d{4}\b/.test(text)
    ? valid(Date.parse(zoned ? text : `${text.replace(/\bat\b/i, '')} UTC`))
    : undefined;
}

const valid = (time: number): Date | undefined => (Number.isNaN(time) ? undefined : new Date(time));
