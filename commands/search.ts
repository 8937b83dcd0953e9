import { defineCommand } from '../src/core/chat/command.ts';
import type { Block, Inline } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import type { SearchHit } from '../src/core/ports/article-store.ts';
import { headlineOf, placeLine } from '../src/presentation/news/citations.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { count } from '../src/text/lists.ts';

const PER_PAGE = 8;

/** `/search <words>`: the articles that hold all the words, newest first, each with the passage that fits best. */
export default defineCommand({
  name: 'search',
  description: 'Search everything that was read',
  localised: { de: ['suche', 'Alles durchsuchen, was gelesen wurde'], fr: ['recherche', 'Chercher dans tout ce qui a été lu'] },
  options: {
    words: {
      type: 'string',
      description: 'The words to look for',
      localised: { de: ['wörter', 'Die gesuchten Wörter'], fr: ['mots', 'Les mots à chercher'] },
      required: true,
    },
  },
  needs: ['articles'],
  fails: ['nothing_found'],
  example: '/search open-door policy',
  async run({ words }, { articles, space, page, typed }) {
    const hits = await articles.search(words, space, sliceOf(page, PER_PAGE));
    if (hits.total === 0) return fail({ code: 'nothing_found', asked: words });
    return ok({
      title: `Found for “${words}”`,
      blocks: hits.items.flatMap((hit): Block[] => [
        { kind: 'heading', text: headlineOf(hit.article) },
        { kind: 'text', text: markedPassage(hit) },
        { kind: 'text', text: placeLine(hit.article) },
      ]),
      footer: count(hits.total, 'article'),
      data: { hits: hits.items },
      paging: pagingOf(page, PER_PAGE, hits, 'search', typed),
      audience: 'asker',
    });
  },
});

function markedPassage({ passage, marks }: SearchHit): Inline[] {
  const pieces: Inline[] = ['… '];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(passage.slice(at, start), { text: passage.slice(start, end), style: 'strong' });
    at = end;
  }
  return [...pieces, passage.slice(at), ' …'];
}
