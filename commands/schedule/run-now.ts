import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { SCHEDULE_NUMBER, scheduleNumbered } from '../../src/presentation/briefs/schedules.ts';
import { notice } from '../../src/presentation/notices/notice.ts';

/** `/schedule run-now <id>`: posts an edition within seconds; the regular ones stay as they are. */
export default defineCommand({
  name: 'schedule run-now',
  admin: true,
  description: 'Post an edition now; the next regular one comes all the same',
  localised: {
    de: ['zeitplan jetzt', 'Sofort eine Ausgabe veröffentlichen; die nächste kommt trotzdem'],
    fr: ['horaire maintenant', 'Publier une édition tout de suite ; la suivante viendra quand même'],
  },
  options: { id: SCHEDULE_NUMBER },
  needs: ['schedules'],
  fails: ['schedule_unknown', 'schedule_paused', 'schedule_running'],
  example: '/schedule run-now 1',
  async run(options, context) {
    const schedule = await scheduleNumbered(options.id, context);
    if (!schedule.ok) return schedule;
    if (schedule.value.paused) return fail({ code: 'schedule_paused', id: options.id });
    const begun = await context.schedules.runNow(options.id, context.now);
    if (begun === undefined) return fail({ code: 'schedule_running', id: options.id });
    return ok(notice(`Schedule ${options.id} runs now`, 'The running bot posts the edition within seconds.'));
  },
});
