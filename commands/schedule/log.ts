import { defineCommand } from '../../src/core/chat/command.ts';
import type { Rich } from '../../src/core/chat/reply.ts';
import { ok } from '../../src/core/failure.ts';
import { occurrenceWords, pausedWords } from '../../src/presentation/briefs/occurrences.ts';
import {
  nextEditionOf,
  nextEditionWords,
  SCHEDULE_NUMBER,
  scheduleNumbered,
  scheduleWords,
} from '../../src/presentation/briefs/schedules.ts';
import { pagingOf, sliceOf } from '../../src/presentation/paging.ts';
import { civilTime } from '../../src/presentation/times.ts';

const PER_PAGE = 14;

/** `/schedule log <id>`: what was sent when, and why something was not; newest first. */
export default defineCommand({
  name: 'schedule log',
  admin: true,
  reads: true,
  description: 'What was sent, and why something was not',
  localised: {
    de: ['zeitplan protokoll', 'Was erschienen ist, und warum etwas nicht erschien'],
    fr: ['horaire journal', 'Ce qui a paru, et pourquoi autre chose n’a pas paru'],
  },
  options: { id: SCHEDULE_NUMBER },
  needs: ['schedules'],
  fails: ['schedule_unknown'],
  example: '/schedule log 1',
  async run(options, context) {
    const schedule = await scheduleNumbered(options.id, context);
    if (!schedule.ok) return schedule;
    const { brief, zone, paused } = schedule.value;
    const occurrences = await context.schedules.occurrences(options.id, sliceOf(context.page, PER_PAGE));
    const items = occurrences.items.map(
      (one): Rich => [{ text: `${civilTime(one.instant, zone)}: `, style: 'strong' }, occurrenceWords(one, zone)],
    );
    const next = nextEditionOf(schedule.value, context.now);
    return ok({
      title: `Schedule ${options.id}: ${brief}, ${scheduleWords(schedule.value)}`,
      blocks: [
        { kind: 'text', text: paused ? pausedWords(paused) : next ? nextEditionWords(next, zone) : '' },
        items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: 'Nothing was due yet.' },
      ],
      paging: pagingOf(context.page, PER_PAGE, occurrences, 'schedule log', context.typed),
      audience: 'asker',
    });
  },
});
