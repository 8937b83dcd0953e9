import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { watchToChange } from '../../src/presentation/watches/seen-watches.ts';
import { WATCH_NUMBER } from '../../src/presentation/watches/watch-options.ts';
import { watchWords } from '../../src/presentation/watches/watch-words.ts';

/** `/watch pause <id>`, which the button beneath an alert runs too. */
export default defineCommand({
  name: 'watch pause',
  moreForAdmins: true,
  personal: true,
  description: 'Be told nothing until it is resumed',
  localised: {
    de: ['beobachten anhalten', 'Nichts melden, bis es weitergeht'],
    fr: ['veille suspendre', 'Ne rien signaler jusqu’à la reprise'],
  },
  options: { id: WATCH_NUMBER },
  needs: ['watches'],
  fails: ['watch_unknown', 'watch_for_admins'],
  example: '/watch pause 1',
  async run({ id }, context) {
    const watch = await watchToChange(id, context);
    if (!watch.ok) return watch;
    await context.watches.pause(id, { at: context.now, reason: 'asked', detail: '' });
    return ok({
      ...notice(`Watch ${id} is paused`, [
        `Nothing of ${watchWords(watch.value.subject)} is told until it is resumed: `,
        slash('watch resume', id),
        '.',
      ]),
      buttons: [{ label: 'Resume', call: { command: 'watch resume', options: { id } } }],
    });
  },
});
