import { HOUR_MS, MINUTE_MS } from '../../text/durations.ts';
import { instantOf as instantIn, zoneNamed } from '../../text/time-zone.ts';

/**
 * Minutes east of UTC of the zones that feeds name by letters: RFC 822's and those of https://www.timeanddate.com/time/zones/. Where several share a
 * name it is the one with more news in it: India for IST, North America for CST.
 */
const ZONES: Readonly<Record<string, number>> = {
  ACDT: 630,
  ACST: 570,
  ADT: -180,
  AEDT: 660,
  AEST: 600,
  AKDT: -480,
  AKST: -540,
  ART: -180,
  AST: -240,
  AWST: 480,
  BRT: -180,
  BST: 60,
  CAT: 120,
  CDT: -300,
  CEST: 120,
  CET: 60,
  CLST: -180,
  CLT: -240,
  COT: -300,
  CST: -360,
  EAT: 180,
  EDT: -240,
  EEST: 180,
  EET: 120,
  EST: -300,
  GMT: 0,
  HKT: 480,
  HST: -600,
  ICT: 420,
  IRST: 210,
  IST: 330,
  JST: 540,
  KST: 540,
  MDT: -360,
  MESZ: 120,
  MEZ: 60,
  MSK: 180,
  MST: -420,
  MYT: 480,
  NDT: -150,
  NPT: 345,
  NST: -210,
  NZDT: 780,
  NZST: 720,
  PDT: -420,
  PET: -300,
  PHT: 480,
  PKT: 300,
  PST: -480,
  SAST: 120,
  SGT: 480,
  TRT: 180,
  UT: 0,
  UTC: 0,
  UYT: -180,
  WAT: 60,
  WEST: 60,
  WET: 0,
  WIB: 420,
  WIT: 540,
  WITA: 480,
  Z: 0,
};
/** Names that American pages use in winter and summer alike. */
const NAMED: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
const WIDEST_MS = 14 * HOUR_MS;

/** Converts a civil time (milliseconds since 1970, as though it were UTC) to the instant, in milliseconds since 1970. */
export type Zone = (civil: number) => number;

const UTC: Zone = (civil) => civil;
const east =
  (ms: number): Zone =>
  (civil) =>
    civil - ms;

const OFFSET = /^(?:gmt|utc|ut)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?$/i;

/** The zone that a word names: `+0200`, `-05`, `GMT+2`, `WIB`, `Europe/Paris`; undefined for another word. */
export function zoneOf(word: string): Zone | undefined {
  const offset = OFFSET.exec(word);
  if (offset) {
    const ms = Number(offset[2]) * HOUR_MS + Number(offset[3] ?? 0) * MINUTE_MS;
    return ms > WIDEST_MS ? undefined : east(offset[1] === '+' ? ms : -ms);
  }
  const minutes = ZONES[word.toUpperCase()];
  if (minutes !== undefined) return minutes === 0 ? UTC : east(minutes * MINUTE_MS);
  const name = NAMED[word] ?? (word.includes('/') ? zoneNamed(word) : undefined);
  return name === undefined ? undefined : (civil) => instantIn(name, civil);
}
