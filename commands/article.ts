import { defineCommand } from '../src/core/chat/command.ts';
import type { Block } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import { OPERATOR } from '../src/core/scope.ts';
import { abstractBlocks, BULLETS_NOTE } from '../src/presentation/news/abstracts.ts';
import { limitOf } from '../src/presentation/news/article-kinds.ts';
import { articleFields, quoteBlock, sourceLine } from '../src/presentation/news/citations.ts';
import { demandBlocks } from '../src/presentation/news/demands.ts';
import { removalOf } from '../src/presentation/news/removed-article.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';

const PER_PAGE = 20;
const MOST_COPIES = 10;

/** `/article <id>`: where an article came from, what it says in short, who is quoted and what is demanded in it. */
export default defineCommand({
  name: 'article',
  reads: true,
  description: 'One article: summary, quotes and demands',
  localised: {
    de: ['artikel', 'Ein Artikel: Zusammenfassung, Zitate und Forderungen'],
    fr: ['article', 'Un article : résumé, citations et exigences'],
  },
  options: {
    id: {
      type: 'integer',
      description: 'Its number, from the list of articles',
      localised: { de: ['nummer', 'Die Nummer in der Liste'], fr: ['numéro', 'Le numéro dans la liste'] },
      required: true,
      min: 1,
      complete: 'articles',
    },
  },
  needs: ['articles', 'quotes', 'demands'],
  fails: ['article_unknown', 'article_removed'],
  example: '/article 1',
  async run({ id }, { articles, quotes, demands, space, page, typed }) {
    const article = await articles.get(id, space);
    if (!article) return (await removalOf(String(id), { articles })) ?? fail({ code: 'article_unknown', asked: String(id) });
    const quoted = await quotes.find({ space, articleId: id, verbatim: true }, sliceOf(page, PER_PAGE));
    const demanded = await demands.find({ space, articleId: id }, { offset: 0, limit: 100 });
    const blocks: Block[] = [{ kind: 'fields', fields: articleFields(article, space === OPERATOR) }];
    const alsoIn = (await articles.nearDuplicates([id], space)).get(id);
    if (alsoIn)
      blocks.push(
        { kind: 'text', text: [{ text: 'The same text, or a version of it, also in:', style: 'quiet' }] },
        { kind: 'list', items: alsoIn.slice(0, MOST_COPIES).map((copy) => sourceLine(copy)) },
      );
    const limit = limitOf(article);
    if (limit !== undefined) blocks.push({ kind: 'text', text: limit });
    if (page === 1) {
      const abstract = await articles.abstract(id, space);
      blocks.push(...abstractBlocks(abstract));
      if (abstract.by === 'model') blocks.push({ kind: 'text', text: [{ text: BULLETS_NOTE, style: 'quiet' }] });
      if (abstract.topics.length > 0) blocks.push({ kind: 'text', text: `Topics: ${abstract.topics.join(', ')}` });
      if (demanded.total > 0)
        blocks.push({ kind: 'heading', text: 'Demands', section: true }, ...demandBlocks(demanded.items, { source: false, numbers: true }));
    }
    if (quoted.total > 0)
      blocks.push(
        { kind: 'heading', text: 'Quotes', section: true },
        ...quoted.items.map((quote) => ({ ...quoteBlock(quote), sources: [], date: undefined })),
      );
    return ok({
      title: article.title,
      blocks,
      paging: pagingOf(page, PER_PAGE, quoted, 'article', typed),
      audience: 'asker',
      data: { quotes: quoted.items, ...(page === 1 && { demands: demanded.items }) },
    });
  },
});
