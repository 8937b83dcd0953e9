import { defineCommand } from '../src/core/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { pagingOf, sliceOf } from '../src/core/paging.ts';
import { resolveSpeaker } from '../src/core/resolve-speaker.ts';
import { quoteBlock } from '../src/core/show.ts';
import { count, wordsTyped } from '../src/core/wording.ts';

const PER_PAGE = 10;

/** `/quote <speaker>`: what a person said, newest article first, in the article's order within it; what nobody is sure to have said is shown to nobody. */
export default defineCommand({
  name: 'quote',
  description: 'What someone said, word for word, with the source',
  options: {
    speaker: { type: 'string', description: 'Whose words: a name, a surname, a role', required: true, complete: 'speakers' },
    about: { type: 'string', description: 'Only words about this' },
    since: { type: 'since', description: 'Only since then: 2d, yesterday, a date' },
    source: { type: 'string', description: 'Only from this publisher or article' },
  },
  fails: ['speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/quote putin about nato since 7d',
  async run({ speaker, about, since, source }, { store, space, page, typed }) {
    const found = await resolveSpeaker(speaker, store, space);
    if (!found.ok) return found;
    const [first] = found.value;
    const quotes = await store.quotes(
      { space, speakerIds: found.value.map((s) => s.id), verbatim: true, distinct: true, about, since, source },
      sliceOf(page, PER_PAGE),
    );
    if (quotes.total === 0) return fail({ code: 'nothing_found', asked: wordsTyped(typed, 'speaker') });
    const several = found.value.length > 1;
    return ok({
      title: several ? `Quoted for “${speaker}”` : first!.role ? `${first!.name}, ${first!.role}` : first!.name,
      blocks: quotes.items.map((quote) => quoteBlock(quote, { speaker: several })),
      footer: count(quotes.total, 'quote'),
      paging: pagingOf(page, PER_PAGE, quotes, 'quote', typed),
      audience: 'asker',
    });
  },
});
