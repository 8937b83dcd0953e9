import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { civilTime } from '../../src/presentation/times.ts';
import { watchToChange } from '../../src/presentation/watches/seen-watches.ts';
import { WATCH_NUMBER } from '../../src/presentation/watches/watch-options.ts';
import { watchWords } from '../../src/presentation/watches/watch-words.ts';
import { HOUR_MS } from '../../src/text/durations.ts';

/** `/watch pause <id>`, which the button beneath an alert runs too; with `hours` it goes on by itself. */
export default defineCommand({
  name: 'watch pause',
  moreForAdmins: true,
  personal: true,
  description: 'Be told nothing until it is resumed',
  localised: {
    de: ['beobachten anhalten', 'Nichts melden, bis es weitergeht'],
    fr: ['veille suspendre', 'Ne rien signaler jusqu’à la reprise'],
  },
  options: {
    id: WATCH_NUMBER,
    hours: {
      type: 'integer',
      description: 'Only for so many hours; then it goes on by itself',
      localised: {
        de: ['stunden', 'Nur so viele Stunden lang; dann geht es von selbst weiter'],
        fr: ['heures', 'Seulement tant d’heures ; ensuite elle reprend d’elle-même'],
      },
      min: 1,
      max: 720,
    },
  },
  needs: ['watches'],
  fails: ['watch_unknown', 'watch_for_admins'],
  example: '/watch pause 1',
  async run({ id, hours }, context) {
    const watch = await watchToChange(id, context);
    if (!watch.ok) return watch;
    const resume = { label: 'Resume', call: { command: 'watch resume', options: { id } } };
    if (hours !== undefined) {
      const until = new Date(context.now.getTime() + hours * HOUR_MS);
      await context.watches.mute(id, until, context.now);
      const told = `Nothing of ${watchWords(watch.value.subject)} is told until ${civilTime(until, watch.value.zone)} (${watch.value.zone}), nor later what came meanwhile.`;
      return ok({ ...notice(`Watch ${id} is muted`, told), buttons: [resume] });
    }
    await context.watches.pause(id, { at: context.now, reason: 'asked', detail: '' });
    return ok({
      ...notice(`Watch ${id} is paused`, [
        `Nothing of ${watchWords(watch.value.subject)} is told until it is resumed: `,
        slash('watch resume', id),
        '.',
      ]),
      buttons: [resume],
    });
  },
});
