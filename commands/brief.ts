import { type BriefDefinition, type BriefForm, chosenBrief } from '../src/core/briefs/brief.ts';
import { occurrencesBetween, parseSchedule } from '../src/core/briefs/schedule.ts';
import { type CommandContext, defineCommand, destinationHere } from '../src/core/chat/command.ts';
import type { CommandCall, Reply } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import type { StoredSchedule } from '../src/core/ports/schedule-store.ts';
import { FORM_OPTION, formNamed } from '../src/presentation/briefs/choices.ts';
import { DAY_MS } from '../src/text/durations.ts';
import { parseSince } from '../src/text/since.ts';
import { civilAt, instantOf } from '../src/text/time-zone.ts';

/** `/brief [name] [date] [form]`: an edition as it would be posted now, or the one of a day gone by. */
export default defineCommand({
  name: 'brief',
  reads: true,
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
    form: FORM_OPTION,
  },
  needs: ['schedules', 'briefs', 'composeBrief'],
  fails: ['brief_unknown', 'option_invalid'],
  example: '/brief weekly',
  async run({ name = 'daily', date, form }, context) {
    const { briefs, now } = context;
    // "/brief daily yesterday": the day needs no name.
    const [, first = name, rest] = /^(\S+)\s+(.+)$/.exec(name) ?? [];
    const day = date ?? (rest === undefined ? undefined : parseSince(rest, now));
    const brief = briefs.find(({ id }) => id === (day ? first : name).toLowerCase());
    if (!brief) return fail({ code: 'brief_unknown', asked: name, known: briefs.map(({ id }) => id) });
    const schedule = await scheduleHere(brief, context);
    const asked = { brief: chosenBrief(brief, schedule?.choices), zone: schedule?.zone ?? brief.timezone, form: formNamed(form) };
    const details = { command: 'brief', options: { ...context.typed, form: 'full' } };
    if (day === undefined) return ok(await context.composeBrief(asked.brief, { zone: asked.zone, form: asked.form, details }));
    if (dayOf(day.getTime()) > dayOf(civilAt(asked.zone, now.getTime())))
      return fail({ code: 'option_invalid', option: 'date', asked: day.toISOString().slice(0, 10), allowed: 'a day gone by' });
    return ok(await editionOf({ ...asked, day, details }, context));
  },
});

const dayOf = (civil: number): number => Math.floor(civil / DAY_MS) * DAY_MS;

/** This channel's schedule for the brief; undefined where it has none. */
async function scheduleHere(brief: BriefDefinition, context: CommandContext<'schedules'>): Promise<StoredSchedule | undefined> {
  const here = destinationHere(context);
  const schedules = await context.schedules.schedules(here);
  return schedules.find((one) => one.brief === brief.id && one.destination.channel === here.channel);
}

interface AskedEdition {
  readonly brief: BriefDefinition;
  readonly day: Date;
  readonly zone: string;
  readonly form: BriefForm | undefined;
  /** Shows the same in its full form. */
  readonly details: CommandCall;
}

/** As it was posted in this channel on that day of the zone; where it was not, as of the edition's own time, or of the day's end. */
async function editionOf(
  { brief, day, zone, form, details }: AskedEdition,
  context: CommandContext<'schedules' | 'composeBrief'>,
): Promise<Reply> {
  const { schedules, now, composeBrief } = context;
  const civilDay = dayOf(day.getTime());
  const before = (civil: number): Date => new Date(instantOf(zone, civil) - 1);
  const [from, to] = [before(civilDay), before(civilDay + DAY_MS)];
  const here = destinationHere(context);
  const posted = (await schedules.editions(here, brief.id, from)).find(({ instant }) => instant <= to);
  if (posted) return form === 'full' ? (posted.full ?? posted.reply) : posted.reply;
  const schedule = parseSchedule(brief.schedule, zone);
  const [due = to] = schedule.ok ? occurrencesBetween(schedule.value, from, to) : [];
  return composeBrief(brief, { at: new Date(Math.min(due.getTime(), now.getTime())), zone, form, details });
}
