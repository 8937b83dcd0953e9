import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../text/durations.ts';
import { civilAt, instantOf } from '../../text/time-zone.ts';
import type { WatchDraft } from './watch.ts';

type Timing = Pick<WatchDraft, 'quiet' | 'zone' | 'mostAnHour'>;

/**
 * When something found at `now` is told: at once; at the end of the quiet hours; or, where the hour has its alerts already, at the end of that. `instants`:
 * when the watch's other alerts are due, those since the beginning of this hour at least. What is due at one instant is told in one message.
 */
export function alertDue(timing: Timing, now: Date, instants: readonly Date[]): Date {
  const due = quietEnd(timing, now) ?? now;
  const hour = Math.floor(due.getTime() / HOUR_MS) * HOUR_MS;
  const inHour = instants.map((instant) => instant.getTime()).filter((instant) => instant >= hour && instant < hour + HOUR_MS);
  if (inHour.length < timing.mostAnHour || (due > now && inHour.includes(due.getTime()))) return due;
  const next = new Date(hour + HOUR_MS);
  return quietEnd(timing, next) ?? next;
}

/** When the quiet hours end that an instant lies in; undefined where it lies in none. */
export function quietEnd({ quiet, zone }: Pick<Timing, 'quiet' | 'zone'>, at: Date): Date | undefined {
  if (!quiet || quiet.from === quiet.to) return undefined;
  const civil = civilAt(zone, at.getTime());
  const midnight = Math.floor(civil / DAY_MS) * DAY_MS;
  const minute = Math.floor((civil - midnight) / MINUTE_MS);
  const { from, to } = quiet;
  const isQuiet = from < to ? from <= minute && minute < to : minute >= from || minute < to;
  if (!isQuiet) return undefined;
  const ends = [midnight, midnight + DAY_MS].map((day) => instantOf(zone, day + to * MINUTE_MS));
  const end = ends.find((instant) => instant > at.getTime());
  return end === undefined ? undefined : new Date(end);
}
