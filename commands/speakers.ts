import { defineCommand } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { activityLine, WEEKS_NOTE } from '../src/presentation/history/activity.ts';
import { howToRead } from '../src/presentation/news/articles.ts';
import { day } from '../src/presentation/news/citations.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { SINCE, wordsTyped } from '../src/presentation/typed-options.ts';
import { count } from '../src/text/lists.ts';

const PER_PAGE = 25;

/** `/speakers`: everyone who is quoted by name, most quoted first, with how often by week and on what; with options, who spoke most since then or about that. */
export default defineCommand({
  name: 'speakers',
  reads: true,
  description: 'Who is quoted most, how often by week, and on what',
  localised: {
    de: ['sprecher', 'Wer am meisten zitiert wird, wie oft je Woche und wozu'],
    fr: ['intervenants', 'Qui est le plus cité, combien par semaine et sur quoi'],
  },
  options: {
    since: SINCE,
    about: {
      type: 'string',
      description: 'Only what was said about this',
      localised: { de: ['über', 'Nur was dazu gesagt wurde'], fr: ['sujet', 'Seulement ce qui a été dit à ce sujet'] },
    },
  },
  needs: ['speakers'],
  fails: ['nothing_found'],
  example: '/speakers since 7d about nato',
  async run({ since, about }, { speakers, space, page, typed, now }) {
    const found = await speakers.activity({ space, since, about, until: now }, sliceOf(page, PER_PAGE));
    const isNarrow = since !== undefined || about !== undefined;
    if (found.total === 0)
      return isNarrow
        ? fail({ code: 'nothing_found', asked: wordsTyped(typed, '') })
        : ok({
            title: 'Nobody is quoted yet',
            blocks: [{ kind: 'text', text: howToRead(space) }],
            audience: 'asker',
          });
    const narrowed = [about === undefined ? '' : ` about “${about}”`, since ? ` since ${day(since)}` : ''].join('');
    const byWeek = found.items.some(({ weeks }) => weeks.some((spoke) => spoke > 0));
    return ok({
      title: isNarrow ? `Who spoke most${narrowed}` : 'Speakers',
      blocks: [{ kind: 'list', items: found.items.map(activityLine) }],
      footer: `${count(found.total, 'speaker')}${byWeek ? `; ${WEEKS_NOTE}` : ''}`,
      data: { speakers: found.items },
      paging: pagingOf(page, PER_PAGE, found, 'speakers', typed),
      audience: 'asker',
    });
  },
});
