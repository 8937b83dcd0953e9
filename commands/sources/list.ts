import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { followedLine } from '../../src/presentation/notices/sources.ts';
import { pagingOf, sliceOf } from '../../src/presentation/paging.ts';
import { count } from '../../src/text/lists.ts';

const PER_PAGE = 15;

/** `/sources list`: what is followed, and how each source fares. */
export default defineCommand({
  name: 'sources list',
  reads: true,
  description: 'The sources that are followed, and how each fares',
  localised: {
    de: ['quellen liste', 'Welchen Quellen gefolgt wird, und wie es um jede steht'],
    fr: ['sources liste', 'Les sources suivies, et l’état de chacune'],
  },
  options: {},
  needs: ['sources'],
  fails: [],
  example: '/sources list',
  async run(_options, { sources, space, page, typed }) {
    const followed = await sources.list(space, sliceOf(page, PER_PAGE));
    if (followed.total === 0) return ok(notice('No sources', ['Add one: ', slash('sources add', 'https://example.org/feed'), '.']));
    return ok({
      title: 'Sources',
      blocks: [{ kind: 'list', items: followed.items.map((source) => followedLine(source, space)) }],
      footer: count(followed.total, 'source'),
      paging: pagingOf(page, PER_PAGE, followed, 'sources list', typed),
      audience: 'asker',
    });
  },
});
