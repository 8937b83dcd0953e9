import { SCHEDULE_ALLOWED } from '../../src/core/briefs/schedule.ts';
import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { nextEditionOf, nextEditionWords, SCHEDULE_NUMBER, scheduleNumbered } from '../../src/presentation/briefs/schedules.ts';
import { notice } from '../../src/presentation/notices/notice.ts';

/** `/schedule resume <id>`: from now on; what fell due meanwhile is not posted. */
export default defineCommand({
  name: 'schedule resume',
  admin: true,
  description: 'Post again after a pause',
  localised: {
    de: ['zeitplan fortsetzen', 'Nach einer Pause wieder veröffentlichen'],
    fr: ['horaire reprendre', 'Publier de nouveau après une pause'],
  },
  options: { id: SCHEDULE_NUMBER },
  needs: ['schedules'],
  fails: ['schedule_unknown', 'option_invalid'],
  example: '/schedule resume 1',
  async run(options, context) {
    const schedule = await scheduleNumbered(options.id, context);
    if (!schedule.ok) return schedule;
    const { zone, cron, paused, nextAt } = schedule.value;
    const next = paused ? nextEditionOf(schedule.value, context.now) : nextAt;
    if (!next) return fail({ code: 'option_invalid', option: 'when', asked: `${cron} (${zone})`, allowed: SCHEDULE_ALLOWED });
    if (paused) await context.schedules.resume(options.id, context.now, next);
    return ok(notice(`Schedule ${options.id} is running`, nextEditionWords(next, zone)));
  },
});
