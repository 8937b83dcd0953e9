import type { BriefDefinition } from '../src/core/brief.ts';
import { type CommandContext, defineCommand } from '../src/core/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import type { Reply } from '../src/core/reply.ts';
import { occurrencesBetween, parseSchedule } from '../src/core/schedule.ts';
import { parseSince } from '../src/core/since.ts';
import { instantOf } from '../src/core/time-zone.ts';

const DAY_MS = 86_400_000;

/** `/brief [name] [date]`: an edition as it would be posted now, or the one of a day gone by. */
export default defineCommand({
  name: 'brief',
  description: 'The brief, as it would be posted now or was on a day',
  options: {
    name: { type: 'string', description: 'Which brief: daily, weekly, …', complete: 'briefs' },
    date: { type: 'since', description: 'The edition of a day: 2026-11-20, yesterday' },
  },
  fails: ['brief_unknown', 'option_invalid'],
  example: '/brief weekly',
  async run({ name = 'daily', date }, context) {
    const { briefs, now } = context;
    // "/brief daily yesterday": the day needs no name.
    const [, first = name, rest] = /^(\S+)\s+(.+)$/.exec(name) ?? [];
    const day = date ?? (rest === undefined ? undefined : parseSince(rest, now));
    const brief = briefs.find(({ id }) => id === (day ? first : name).toLowerCase());
    if (!brief) return fail({ code: 'brief_unknown', asked: name, known: briefs.map(({ id }) => id) });
    if (day === undefined) return ok(await context.composeBrief(brief));
    if (day > now) return fail({ code: 'option_invalid', option: 'date', asked: day.toISOString().slice(0, 10), allowed: 'a day gone by' });
    return ok(await editionOf(brief, day, context));
  },
});

/** As it was posted in this channel that day; where it was not, as of the edition's own time, or of the day's end. */
async function editionOf(brief: BriefDefinition, day: Date, { store, asker, space, now, composeBrief }: CommandContext): Promise<Reply> {
  const civilDay = Math.floor(day.getTime() / DAY_MS) * DAY_MS;
  const [from, to] = [civilDay, civilDay + DAY_MS].map((civil) => new Date(instantOf(brief.timezone, civil) - 1)) as [Date, Date];
  const here = { platform: asker.platform, space, channel: asker.channel ?? 'terminal' };
  const posted = (await store.ledger.editions(here, brief.id, from)).find(({ instant }) => instant <= to);
  if (posted) return posted.reply;
  const schedule = parseSchedule(brief.schedule, brief.timezone);
  const [due = to] = schedule.ok ? occurrencesBetween(schedule.value, from, to) : [];
  return composeBrief(brief, { at: due < now ? due : now });
}
