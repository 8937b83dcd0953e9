import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { SCHEDULE_NUMBER, scheduleNumbered } from '../../src/presentation/briefs/schedules.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';

/** `/schedule pause <id>`. */
export default defineCommand({
  name: 'schedule pause',
  admin: true,
  description: 'Stop posting until it is resumed',
  localised: {
    de: ['zeitplan anhalten', 'Nichts mehr veröffentlichen, bis es weitergeht'],
    fr: ['horaire suspendre', 'Ne plus rien publier jusqu’à la reprise'],
  },
  options: { id: SCHEDULE_NUMBER },
  needs: ['schedules'],
  fails: ['schedule_unknown'],
  example: '/schedule pause 1',
  async run(options, context) {
    const schedule = await scheduleNumbered(options.id, context);
    if (!schedule.ok) return schedule;
    await context.schedules.pause(options.id, { at: context.now, reason: 'asked', detail: '' });
    return ok(notice(`Schedule ${options.id} is paused`, ['Resume it with ', slash('schedule resume', options.id), '.']));
  },
});
