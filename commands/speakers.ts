import { defineCommand } from '../src/core/chat/command.ts';
import { ok } from '../src/core/failure.ts';
import { howToRead } from '../src/presentation/news/articles.ts';
import { withRole } from '../src/presentation/news/speakers.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { count } from '../src/text/lists.ts';

const PER_PAGE = 25;

/** `/speakers`: everyone who is quoted by name, most quoted first. */
export default defineCommand({
  name: 'speakers',
  description: 'Everyone who is quoted, most quoted first',
  localised: {
    de: ['sprecher', 'Alle, die zitiert werden, die meistzitierten zuerst'],
    fr: ['intervenants', 'Tous ceux qui sont cités, les plus cités d’abord'],
  },
  options: {},
  needs: ['speakers'],
  fails: [],
  example: '/speakers',
  async run(_options, { speakers, space, page, typed }) {
    const quoted = await speakers.list(space, sliceOf(page, PER_PAGE));
    if (quoted.total === 0)
      return ok({
        title: 'Nobody is quoted yet',
        blocks: [{ kind: 'text', text: howToRead(space) }],
        audience: 'asker',
      });
    return ok({
      title: 'Speakers',
      blocks: [
        {
          kind: 'list',
          items: quoted.items.map((speaker) => [
            { text: speaker.name, style: 'strong' as const },
            withRole(speaker).slice(speaker.name.length),
            {
              text: ` (${[count(speaker.quotes, 'quote'), speaker.demands > 0 ? count(speaker.demands, 'demand') : ''].filter(Boolean).join(', ')})`,
              style: 'quiet' as const,
            },
          ]),
        },
      ],
      footer: count(quoted.total, 'speaker'),
      data: { speakers: quoted.items },
      paging: pagingOf(page, PER_PAGE, quoted, 'speakers', typed),
      audience: 'asker',
    });
  },
});
