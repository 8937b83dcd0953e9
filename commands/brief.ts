import type { BriefDefinition } from '../src/core/briefs/brief.ts';
import { occurrencesBetween, parseSchedule } from '../src/core/briefs/schedule.ts';
import { type CommandContext, defineCommand, destinationHere } from '../src/core/chat/command.ts';
import type { Reply } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import { DAY_MS } from '../src/text/durations.ts';
import { parseSince } from '../src/text/since.ts';
import { civilAt, instantOf } from '../src/text/time-zone.ts';

/** `/brief [name] [date]`: an edition as it would be posted now, or the one of a day gone by. */
export default defineCommand({
  name: 'brief',
  description: 'The brief, as it would be posted now or was on a day',
  localised: {
    de: ['briefing', 'Das Briefing, wie es jetzt erscheinen würde oder an einem Tag erschien'],
    fr: ['revue', 'La revue, telle qu’elle paraîtrait maintenant ou parut un jour donné'],
  },
  options: {
    name: {
      type: 'string',
      description: 'Which brief: daily, weekly, …',
      localised: { de: ['name', 'Welches Briefing: daily, weekly, …'], fr: ['nom', 'Quelle revue : daily, weekly, …'] },
      complete: 'briefs',
    },
    date: {
      type: 'since',
      description: 'The edition of a day: 2026-11-20, yesterday',
      localised: {
        de: ['datum', 'Die Ausgabe eines Tages: 2026-11-20, yesterday'],
        fr: ['date', 'L’édition d’un jour : 2026-11-20, yesterday'],
      },
    },
  },
  needs: ['schedules', 'briefs', 'composeBrief'],
  fails: ['brief_unknown', 'option_invalid'],
  example: '/brief weekly',
  async run({ name = 'daily', date }, context) {
    const { briefs, now } = context;
    // "/brief daily yesterday": the day needs no name.
    const [, first = name, rest] = /^(\S+)\s+(.+)$/.exec(name) ?? [];
    const day = date ?? (rest === undefined ? undefined : parseSince(rest, now));
    const brief = briefs.find(({ id }) => id === (day ? first : name).toLowerCase());
    if (!brief) return fail({ code: 'brief_unknown', asked: name, known: briefs.map(({ id }) => id) });
    const zone = await zoneHere(brief, context);
    if (day === undefined) return ok(await context.composeBrief(brief, { zone }));
    if (dayOf(day.getTime()) > dayOf(civilAt(zone, now.getTime())))
      return fail({ code: 'option_invalid', option: 'date', asked: day.toISOString().slice(0, 10), allowed: 'a day gone by' });
    return ok(await editionOf(brief, { day, zone }, context));
  },
});

const dayOf = (civil: number): number => Math.floor(civil / DAY_MS) * DAY_MS;

/** The time zone of this channel's schedule for the brief; the brief's own where it has none. */
async function zoneHere(brief: BriefDefinition, context: CommandContext<'schedules'>): Promise<string> {
  const here = destinationHere(context);
  const schedules = await context.schedules.schedules(here);
  return schedules.find((one) => one.brief === brief.id && one.destination.channel === here.channel)?.zone ?? brief.timezone;
}

/** As it was posted in this channel on that day of the zone; where it was not, as of the edition's own time, or of the day's end. */
async function editionOf(
  brief: BriefDefinition,
  { day, zone }: { readonly day: Date; readonly zone: string },
  context: CommandContext<'schedules' | 'composeBrief'>,
): Promise<Reply> {
  const { schedules, now, composeBrief } = context;
  const civilDay = dayOf(day.getTime());
  const before = (civil: number): Date => new Date(instantOf(zone, civil) - 1);
  const [from, to] = [before(civilDay), before(civilDay + DAY_MS)];
  const here = destinationHere(context);
  const posted = (await schedules.editions(here, brief.id, from)).find(({ instant }) => instant <= to);
  if (posted) return posted.reply;
  const schedule = parseSchedule(brief.schedule, zone);
  const [due = to] = schedule.ok ? occurrencesBetween(schedule.value, from, to) : [];
  return composeBrief(brief, { at: new Date(Math.min(due.getTime(), now.getTime())), zone });
}
