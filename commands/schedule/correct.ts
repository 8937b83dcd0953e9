import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { correctionWords } from '../../src/presentation/briefs/corrections.ts';
import { SCHEDULE_NUMBER, scheduleNumbered } from '../../src/presentation/briefs/schedules.ts';
import { startOfDay } from '../../src/text/dates.ts';
import { civilAt } from '../../src/text/time-zone.ts';

/** `/schedule correct <id> [note] [date]`: the edition of a day, composed again from what is known now, in the place of what was posted. */
export default defineCommand({
  name: 'schedule correct',
  admin: true,
  description: 'Put a posted edition right where it stands',
  options: {
    id: SCHEDULE_NUMBER,
    note: { type: 'string', description: 'What readers are told of it' },
    date: { type: 'since', description: 'The edition of a day; today’s unless you say' },
  },
  needs: ['schedules', 'correct'],
  fails: ['schedule_unknown', 'nothing_sent'],
  example: '/schedule correct 1 note "The second quote was another senator’s."',
  async run({ id: scheduleId, note = '', date }, context) {
    const schedule = await scheduleNumbered(scheduleId, context);
    if (!schedule.ok) return schedule;
    const day = startOfDay(date ?? new Date(civilAt(schedule.value.zone, context.now.getTime())));
    const outcomes = (await context.correct?.({ scheduleId, day }, { note })) ?? [];
    if (outcomes.length === 0) return fail({ code: 'nothing_sent', day });
    return ok({ title: 'Corrections', blocks: [{ kind: 'list', items: outcomes.map(correctionWords) }], audience: 'asker' });
  },
});
