import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { SCHEDULE_NUMBER, scheduleNumbered, scheduleWords } from '../../src/presentation/briefs/schedules.ts';
import { notice } from '../../src/presentation/notices/notice.ts';

/** `/schedule remove <id>`, with its log. */
export default defineCommand({
  name: 'schedule remove',
  admin: true,
  description: 'Post no more, and forget the schedule',
  localised: {
    de: ['zeitplan entfernen', 'Nichts mehr veröffentlichen und den Zeitplan vergessen'],
    fr: ['horaire retirer', 'Ne plus rien publier et oublier l’horaire'],
  },
  options: { id: SCHEDULE_NUMBER },
  needs: ['schedules'],
  fails: ['schedule_unknown'],
  example: '/schedule remove 1',
  async run(options, context) {
    const schedule = await scheduleNumbered(options.id, context);
    if (!schedule.ok) return schedule;
    await context.schedules.remove(options.id);
    return ok(
      notice(`Schedule ${options.id} is removed`, `It posted the brief ${schedule.value.brief}, ${scheduleWords(schedule.value)}.`),
    );
  },
});
