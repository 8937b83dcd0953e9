import { nextOccurrence, parseSchedule } from '../../core/briefs/schedule.ts';
import { type CommandContext, destinationHere } from '../../core/chat/command.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { StoredSchedule } from '../../core/ports/schedule-store.ts';
import { civilTime } from '../times.ts';

/** The option by which commands name a schedule. */
export const SCHEDULE_NUMBER = {
  type: 'integer',
  description: 'Its number, from the list of schedules',
  localised: { de: ['nummer', 'Die Nummer in der Liste'], fr: ['numéro', 'Le numéro dans la liste'] },
  required: true,
  min: 1,
  complete: 'schedules',
} as const;

/** The schedule of this server, workspace or terminal that has the number. */
export async function scheduleNumbered(
  number: number,
  context: CommandContext<'schedules'>,
): Promise<Result<StoredSchedule, FailureOf<'schedule_unknown'>>> {
  const schedules = await context.schedules.schedules(destinationHere(context));
  const found = schedules.find(({ id }) => id === number);
  return found ? ok(found) : fail({ code: 'schedule_unknown', asked: String(number) });
}

/** `weekdays at 07:30 (Europe/Kyiv)`. */
export function scheduleWords({ cron, zone }: StoredSchedule): string {
  const parsed = parseSchedule(cron, zone);
  return `${parsed.ok ? parsed.value.words : cron} (${zone})`;
}

/** When the next edition is due; undefined where the stored time is no longer understood. */
export function nextEditionOf({ cron, zone }: StoredSchedule, now: Date): Date | undefined {
  const parsed = parseSchedule(cron, zone);
  return parsed.ok ? nextOccurrence(parsed.value, now) : undefined;
}

export const nextEditionWords = (next: Date, zone: string): string => `The next edition comes on ${civilTime(next, zone)} (${zone}).`;
