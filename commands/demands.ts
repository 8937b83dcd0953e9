import { defineCommand } from '../src/core/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { pagingOf, sliceOf } from '../src/core/paging.ts';
import type { Block } from '../src/core/reply.ts';
import { rejoinParties, resolveParty } from '../src/core/resolve-speaker.ts';
import { demandBlocks } from '../src/core/show.ts';
import type { DemandFilter, Page, Slice, Store, StoredDemand } from '../src/core/store.ts';
import { count, wordsTyped } from '../src/core/wording.ts';

const PER_PAGE = 15;

/** `/demands`: who demands what of whom, newest first, grouped by the parties, each with what became of it. */
export default defineCommand({
  name: 'demands',
  description: 'Who demands what of whom, and what became of it',
  options: {
    by: { type: 'string', description: 'Who demands it', complete: 'speakers' },
    of: { type: 'string', description: 'Of whom it is demanded', complete: 'speakers' },
    about: { type: 'string', description: 'Only demands about this' },
    since: { type: 'since', description: 'Only since then: 2d, yesterday, a date' },
  },
  fails: ['speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/demands by putin about nato',
  async run({ about, since, ...named }, { store, space, page, typed }) {
    const { by, of } =
      named.by !== undefined && named.of !== undefined ? await rejoinParties({ by: named.by, of: named.of }, store, space) : named;
    const issuers = by === undefined ? undefined : await resolveParty(by, store, space);
    if (issuers && !issuers.ok) return issuers;
    const addressees = of === undefined ? undefined : await resolveParty(of, store, space);
    if (addressees && !addressees.ok) return addressees;
    const filters = (issuers?.value ?? [undefined]).flatMap((issuer) =>
      (addressees?.value ?? [undefined]).map((addressee) => ({ space, issuerId: issuer?.id, addresseeId: addressee?.id, about, since })),
    );
    const demands = await firstFound(filters, store, sliceOf(page, PER_PAGE));
    if (demands.total === 0) {
      if (Object.keys(typed).length > 0) return fail({ code: 'nothing_found', asked: wordsTyped(typed, 'by') });
      const blocks: Block[] = [{ kind: 'text', text: 'No article that was read reports one.' }];
      return ok({ title: 'No demands yet', blocks, audience: 'asker' });
    }
    return ok({
      title: 'Demands',
      blocks: demandBlocks(demands.items),
      footer: count(demands.total, 'demand'),
      paging: pagingOf(page, PER_PAGE, demands, 'demands', typed),
      audience: 'asker',
    });
  },
});

/** The demands of the first reading of the names that has any. */
async function firstFound(filters: readonly DemandFilter[], store: Store, slice: Slice): Promise<Page<StoredDemand>> {
  for (const filter of filters) {
    const demands = await store.demands(filter, slice);
    if (demands.total > 0) return demands;
  }
  return { items: [], total: 0 };
}
