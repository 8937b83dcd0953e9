import { defineCommand } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { activityLine } from '../src/presentation/history/activity.ts';
import { howToRead } from '../src/presentation/news/articles.ts';
import { day } from '../src/presentation/news/citations.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { nothingFound, SINCE } from '../src/presentation/typed-options.ts';
import { count } from '../src/text/lists.ts';

const PER_PAGE = 25;

/** `/speakers`: everyone who is quoted by name, most often printed first, with how often of late and on what; with options, whose words of then or about that were printed most. */
export default defineCommand({
  name: 'speakers',
  reads: true,
  description: 'Whose words are printed most, how often of late, and on what',
  localised: {
    de: ['sprecher', 'Wessen Worte am häufigsten gedruckt sind, wie oft zuletzt und wozu'],
    fr: ['intervenants', 'Qui est le plus imprimé, combien ces derniers temps, sur quoi'],
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
        ? fail(nothingFound(typed))
        : ok({
            title: 'Nobody is quoted yet',
            blocks: [{ kind: 'text', text: howToRead(space) }],
            audience: 'asker',
          });
    const narrowed = [about === undefined ? '' : ` about “${about}”`, since ? ` since ${day(since)}` : ''].join('');
    return ok({
      title: isNarrow ? `Whose words were printed most${narrowed}` : 'Speakers',
      blocks: [{ kind: 'list', items: found.items.map(activityLine) }],
      footer: `${count(found.total, 'speaker')}${found.newest === undefined ? '' : ` in the newest ${count(found.newest, 'quotation')} that fit`}`,
      data: { speakers: found.items },
      paging: pagingOf(page, PER_PAGE, found, 'speakers', typed),
      audience: 'asker',
    });
  },
});
