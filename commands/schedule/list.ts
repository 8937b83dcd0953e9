import { defineCommand, destinationHere } from '../../src/core/chat/command.ts';
import type { Rich } from '../../src/core/chat/reply.ts';
import { ok } from '../../src/core/failure.ts';
import { choiceWords } from '../../src/presentation/briefs/choices.ts';
import { pausedWords } from '../../src/presentation/briefs/occurrences.ts';
import { scheduleWords } from '../../src/presentation/briefs/schedules.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { civilTime } from '../../src/presentation/times.ts';

/** `/schedule list`: every schedule of this server, workspace or terminal. */
export default defineCommand({
  name: 'schedule list',
  admin: true,
  reads: true,
  description: 'Which channels get which brief, and when',
  localised: {
    de: ['zeitplan liste', 'Welcher Kanal wann welches Briefing bekommt'],
    fr: ['horaire liste', 'Quels salons reçoivent quelle revue, et quand'],
  },
  options: {},
  needs: ['schedules'],
  fails: [],
  example: '/schedule list',
  async run(_options, context) {
    const schedules = await context.schedules.schedules(destinationHere(context));
    if (schedules.length === 0) return ok(notice('No schedule yet', ['Add one: ', slash('schedule add', 'daily'), '.']));
    const items = schedules.map((schedule): Rich => {
      const { destination, brief, paused, nextAt, zone, choices } = schedule;
      const chosen = choiceWords(choices);
      const { platform, channel } = destination;
      const place: Rich = platform === 'terminal' ? [] : [', ', { text: `channel ${channel}`, channel }];
      const state = paused ? pausedWords(paused) : `Next on ${civilTime(nextAt, zone)}.`;
      return [
        { text: `${schedule.id}. ${brief}`, style: 'strong' },
        `, ${scheduleWords(schedule)}${chosen && `, ${chosen}`}`,
        ...place,
        '. ',
        { text: state, style: 'quiet' },
      ];
    });
    return ok({ title: 'Schedules', blocks: [{ kind: 'list', items }], audience: 'asker' });
  },
});
