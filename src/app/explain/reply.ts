import type { SourceArticle } from '../../core/article.ts';
import { claimantOf } from '../../core/claimant.ts';
import type { Extraction } from '../../core/extraction.ts';
import type { Block, Reply } from '../../core/reply.ts';
import { quoteBlock } from '../../core/show.ts';
import { demandBlocks } from '../../core/show-demands.ts';
import type { DemandTelling } from '../../core/store.ts';
import { count, limitOf } from '../../core/wording.ts';

/** What was worked out of an article that no store holds, in the look of the stored ones. */
export function replyOf(article: SourceArticle, { quotes, demands, summary }: Extraction): Reply {
  const { text, ...provenance } = article;
  const ref = { ...provenance, id: 0, readAt: new Date(0) };
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const told = demands.map(
    (demand): DemandTelling => ({
      ...demand,
      article: ref,
      evidenceText: words(demand.evidence),
      responses: demand.responses.map((response) => ({
        ...response,
        text: words(response.evidence),
        article: ref,
        saidBy: claimantOf(response.evidence, quotes),
      })),
    }),
  );
  const blocks: Block[] = [];
  const limit = limitOf(article);
  if (limit !== undefined) blocks.push({ kind: 'text', text: limit });
  if (summary.length > 0) blocks.push({ kind: 'text', text: summary.map(words).join(' ') });
  if (demands.length > 0) blocks.push({ kind: 'heading', text: 'Demands' }, ...demandBlocks(told, { source: false }));
  if (quotes.length > 0) blocks.push({ kind: 'heading', text: 'Quotes' });
  for (const [id, quote] of quotes.entries()) blocks.push({ ...quoteBlock({ ...quote, id, article: ref }), sources: [], date: undefined });
  if (blocks.length === 0) blocks.push({ kind: 'text', text: 'No quotation and no demand was found.' });
  return {
    title: article.title,
    blocks,
    footer: `${count(quotes.length, 'quote')}, ${count(demands.length, 'demand')}`,
    audience: 'asker',
  };
}
