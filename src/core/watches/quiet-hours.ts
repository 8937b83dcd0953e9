import type { QuietHours } from './watch.ts';

export const QUIET_ALLOWED = 'two times of the day, as 22-7 or 22:00-07:30';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** `22`, `22:00`, `22.30`, `2200`, `22h30`, `10pm`, `10:30 p.m.`, `22 Uhr`, `noon`, `midnight`. */
const TIME = /^(?:(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})|(?<joined>\d{2}))?\s*(?:(?<half>[ap])\.?m\.?|h|uhr)?|(?<named>noon|midnight))$/;
const BETWEEN = /^(?:from|von|de)?\s*(.+?)\s*(?:[-‐‑−–—]|\b(?:to|till|until|bis)\b|à)\s*(.+)$/;

/** Quiet hours as people type them: `22-7`, `22:00–07:30`, `10pm to 7am`. Undefined for anything else, and where both times are one. */
export function parseQuietHours(typed: string): QuietHours | undefined {
  const [, first = '', second = ''] = BETWEEN.exec(typed.trim().toLowerCase()) ?? [];
  const [from, to] = [minutesIn(first), minutesIn(second)];
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** Minutes after midnight; 24:00 is midnight. */
function minutesIn(time: string): number | undefined {
  const { hour, minute, joined, half, named } = TIME.exec(time)?.groups ?? {};
  if (named !== undefined) return named === 'noon' ? DAY_MINUTES / 2 : 0;
  if (hour === undefined) return undefined;
  const [hours, minutes] = [Number(hour), Number(minute ?? joined ?? 0)];
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const passed = (half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)) * HOUR_MINUTES + minutes;
  return minutes < HOUR_MINUTES && passed <= DAY_MINUTES ? passed % DAY_MINUTES : undefined;
}
