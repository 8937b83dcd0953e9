import { chosenBrief } from '../../src/core/briefs/brief.ts';
import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { SCHEDULE_NUMBER, scheduleNumbered } from '../../src/presentation/briefs/schedules.ts';

/** `/schedule preview <id>`: the next edition as it would be now, for the asker's eyes. */
export default defineCommand({
  name: 'schedule preview',
  admin: true,
  reads: true,
  description: 'The next edition as it would be now, for you alone',
  localised: {
    de: ['zeitplan vorschau', 'Die nächste Ausgabe, wie sie jetzt wäre, nur für dich'],
    fr: ['horaire aperçu', 'La prochaine édition telle qu’elle serait, pour vous seul'],
  },
  options: { id: SCHEDULE_NUMBER },
  needs: ['schedules', 'briefs', 'composeBrief'],
  fails: ['schedule_unknown', 'brief_unknown'],
  example: '/schedule preview 1',
  async run(options, context) {
    const schedule = await scheduleNumbered(options.id, context);
    if (!schedule.ok) return schedule;
    const { brief: asked, destination, zone, choices } = schedule.value;
    const brief = context.briefs.find((one) => one.id === asked);
    if (!brief) return fail({ code: 'brief_unknown', asked, known: context.briefs.map((one) => one.id) });
    return ok({ ...(await context.composeBrief(chosenBrief(brief, choices), { to: destination, zone })), audience: 'asker' });
  },
});
