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
  localised: {
    de: ['zeitplan korrigieren', 'Eine veröffentlichte Ausgabe an ihrem Ort richtigstellen'],
    fr: ['horaire corriger', 'Rectifier une édition publiée, là où elle se trouve'],
  },
  options: {
    id: SCHEDULE_NUMBER,
    note: {
      type: 'string',
      description: 'What readers are told of it',
      localised: { de: ['hinweis', 'Was die Leser darüber erfahren'], fr: ['note', 'Ce que les lecteurs en apprennent'] },
    },
    date: {
      type: 'since',
      description: 'The edition of a day; today’s unless you say',
      localised: {
        de: ['datum', 'Die Ausgabe eines Tages: 2026-11-20, yesterday'],
        fr: ['date', 'L’édition d’un jour : 2026-11-20, yesterday'],
      },
    },
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
