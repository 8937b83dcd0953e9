import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { watchToChange } from '../../src/presentation/watches/seen-watches.ts';
import { WATCH_NUMBER } from '../../src/presentation/watches/watch-options.ts';
import { watchWords } from '../../src/presentation/watches/watch-words.ts';

/** `/watch resume <id>`: from now on; what was read meanwhile is not told. */
export default defineCommand({
  name: 'watch resume',
  moreForAdmins: true,
  personal: true,
  description: 'Be told again after a pause',
  localised: {
    de: ['beobachten fortsetzen', 'Nach einer Pause wieder melden'],
    fr: ['veille reprendre', 'Prévenir de nouveau après une pause'],
  },
  options: { id: WATCH_NUMBER },
  needs: ['watches'],
  fails: ['watch_unknown', 'watch_for_admins'],
  example: '/watch resume 1',
  async run({ id }, context) {
    const watch = await watchToChange(id, context);
    if (!watch.ok) return watch;
    const { paused, mutedUntil, subject } = watch.value;
    if (paused || mutedUntil) await context.watches.resume(id, context.now);
    return ok(notice(`Watch ${id} is running`, `It tells of ${watchWords(subject)} from now on; what was read meanwhile is left out.`));
  },
});
