import { defineCommand } from '../../src/core/chat/command.ts';
import type { Block } from '../../src/core/chat/reply.ts';
import { ok } from '../../src/core/failure.ts';
import type { StoredWatch } from '../../src/core/ports/watch-store.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { pagingOf, sliceOf } from '../../src/presentation/paging.ts';
import { isOwn, watchesSeen } from '../../src/presentation/watches/seen-watches.ts';
import { watchLine } from '../../src/presentation/watches/watch-lines.ts';

const PER_PAGE = 20;

/** `/watch list`: the asker's own watches, then those of the channel; for admins of every channel. */
export default defineCommand({
  name: 'watch list',
  moreForAdmins: true,
  personal: true,
  description: 'Your watches, and those of this channel',
  localised: {
    de: ['beobachten liste', 'Deine Beobachtungen, und die dieses Kanals'],
    fr: ['veille liste', 'Vos veilles, et celles de ce salon'],
  },
  options: {},
  needs: ['watches'],
  fails: [],
  example: '/watch list',
  async run(_options, { watches, asker, space, now, page, typed }) {
    const seen = await watchesSeen(watches, { asker, space });
    if (seen.length === 0)
      return ok(notice('No watch yet', ['Add one: ', slash('watch person', 'lavrov'), ' tells you when he is quoted.']));
    const [own, others] = [seen.filter((watch) => isOwn(watch, asker)), seen.filter((watch) => !isOwn(watch, asker))];
    const { offset, limit } = sliceOf(page, PER_PAGE);
    const shown = new Set(seen.slice(offset, offset + limit));
    const part = (text: string, of: readonly StoredWatch[]): Block[] => {
      const items = of.filter((watch) => shown.has(watch)).map((watch) => watchLine(watch, now));
      return items.length === 0 ? [] : [...(others.length > 0 ? [{ kind: 'heading' as const, text }] : []), { kind: 'list', items }];
    };
    return ok({
      title: 'Watches',
      blocks: [...part('Yours', own), ...part('In channels', others)],
      paging: pagingOf(page, PER_PAGE, { items: seen, total: seen.length }, 'watch list', typed),
      audience: 'asker',
    });
  },
});
