import { DAY_MS, MINUTE_MS } from '../../text/durations.ts';

/** Minutes east of UTC for the zones that feeds name and JavaScript doesn't know. */
const ZONES: Readonly<Record<string, number>> = {
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  TRT: 180,
  IST: 330,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  ART: -180,
};
const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * An instant as feeds write it: RFC 822 with its usual mistakes, ISO 8601, seconds since 1970. A time without a zone is UTC. Absent where it
 * can't be read, or can't be: before 1990, or more than a day after `now`; a few hours ahead, as of a wrong zone, are taken as `now`.
 */
export function feedDate(written: string | undefined, now: Date): Date | undefined {
  const at = written === undefined ? Number.NaN : instantOf(written.trim());
  if (Number.isNaN(at) || at < EARLIEST || at > now.getTime() + DAY_MS) return undefined;
  return new Date(Math.min(at, now.getTime()));
}

function instantOf(written: string): number {
  if (/^\d{10}$/.test(written)) return Number(written) * 1000;
  if (/^\d{13}$/.test(written)) return Number(written);
  if (/^\d{4}-\d\d-\d\d/.test(written)) return isoOf(written);
  const plain = written
    // The weekday is often another language's, or the wrong one.
    .replace(/^[^\d\s,]+,\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/\b(\d{1,2})\.(\d{2})\.(\d{4})\b/, '$3-$2-$1')
    .replace(/\bSept\b/i, 'Sep')
    // As C's ctime writes it: "Mon Oct 5 10:00:00 EDT 2026".
    .replace(/^(?:[A-Z][a-z]{2} )?([A-Z][a-z]{2} \d{1,2}) ([\d:]+) ([A-Z]{3,5}) (\d{4})$/, '$1 $4 $2 $3')
    .replace(/\b(?:GMT|UTC) ?([+-])(\d{1,2})(?::?(\d\d))?$/, (_, sign, hour, minute = '00') => `${sign}${hour.padStart(2, '0')}${minute}`);
  if (/^\d{4}-\d\d-\d\d/.test(plain)) return isoOf(plain);
  const zone = /\s([A-Z]{3,5})$/.exec(plain)?.[1];
  const minutes = zone === undefined ? undefined : ZONES[zone];
  if (minutes !== undefined) return Date.parse(`${plain.slice(0, -zone!.length)}UTC`) - minutes * MINUTE_MS;
  const zoned = /(?:[+-]\d{2}:?\d{2}|\b(?![AP]M$)[A-Z]{1,4})$/.test(plain) ? plain : `${plain} UTC`;
  return Date.parse(zoned);
}

function isoOf(written: string): number {
  const iso = written
    .replace(/^(\d{4}-\d\d-\d\d) +(?=\d)/, '$1T')
    .replace(/ +(?=[+-]\d\d)/, '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const zoned = /T/.test(iso) && !/(?:Z|[+-]\d\d:\d\d)$/i.test(iso) ? `${iso.replace(/ ?(?:UTC|GMT)$/i, '')}Z` : iso;
  return Date.parse(zoned);
}
