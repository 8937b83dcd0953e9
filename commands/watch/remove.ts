import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { watchToChange } from '../../src/presentation/watches/seen-watches.ts';
import { WATCH_NUMBER } from '../../src/presentation/watches/watch-options.ts';
import { watchWords } from '../../src/presentation/watches/watch-words.ts';

/** `/watch remove <id>`: it tells nothing from then on, not even what it had found. */
export default defineCommand({
  name: 'watch remove',
  moreForAdmins: true,
  personal: true,
  description: 'Be told no more, and forget the watch',
  localised: {
    de: ['beobachten entfernen', 'Nichts mehr melden und die Beobachtung vergessen'],
    fr: ['veille retirer', 'Ne plus prévenir et oublier la veille'],
  },
  options: { id: WATCH_NUMBER },
  needs: ['watches'],
  fails: ['watch_unknown', 'watch_for_admins'],
  example: '/watch remove 1',
  async run({ id }, context) {
    const watch = await watchToChange(id, context);
    if (!watch.ok) return watch;
    await context.watches.remove(id);
    return ok(notice(`Watch ${id} is removed`, `It told of ${watchWords(watch.value.subject)}.`));
  },
});
