import type { Block, Reply } from '../../core/chat/reply.ts';
import type { SourceArticle } from '../../core/news/article.ts';
import type { Extraction } from '../../core/news/extraction.ts';
import { evidenceOf } from '../../core/news/quote.ts';
import type { DemandTelling } from '../../core/news/stored.ts';
import type { Span } from '../../core/span.ts';
import { claimantOf } from '../../matching/claimant.ts';
import { limitOf } from '../../presentation/news/article-kinds.ts';
import { quoteBlock } from '../../presentation/news/citations.ts';
import { demandBlocks } from '../../presentation/news/demands.ts';
import { count } from '../../text/lists.ts';

/** What was worked out of an article that no store holds, in the look of the stored ones. */
export function replyOf(article: SourceArticle, extraction: Extraction): Reply {
  const { quotes, demands, summary } = extraction;
  const [limit, ...found] = foundBlocks(article, extraction);
  const inShort = summary.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  const blocks: Block[] = [...limit!, ...(inShort === '' ? [] : [{ kind: 'text' as const, text: inShort }]), ...found.flat()];
  if (blocks.length === 0) blocks.push({ kind: 'text', text: NOTHING_FOUND });
  return {
    title: article.title,
    blocks,
    footer: `${count(quotes.length, 'quote')}, ${count(demands.length, 'demand')}`,
    audience: 'asker',
  };
}

export const NOTHING_FOUND = 'No quotation and no demand was found.';

/** Why less is worked out of it than of others, its demands and its quotes, each as blocks, none where there is none. */
export function foundBlocks(article: SourceArticle, { quotes, demands }: Extraction): readonly [Block[], Block[], Block[]] {
  const { text, ...provenance } = article;
  const ref = { ...provenance, id: 0, readAt: new Date(0) };
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const placed = <T extends { readonly evidence: Span }>(one: T) => ({
    ...one,
    text: words(one.evidence),
    article: ref,
    saidBy: claimantOf(one.evidence, quotes),
  });
  const told = demands.map(
    (demand): DemandTelling => ({
      ...demand,
      article: ref,
      evidenceText: words(demand.evidence),
      responses: demand.responses.map(placed),
      supporters: (demand.supporters ?? []).map(placed),
    }),
  );
  const limit = limitOf(article);
  const shown = quotes.map((quote, id): Block => {
    const report = quote.kind === 'indirect' ? words(evidenceOf(quote)) : undefined;
    return { ...quoteBlock({ ...quote, id, article: ref, report }), sources: [], date: undefined };
  });
  return [
    limit === undefined ? [] : [{ kind: 'text', text: limit }],
    demands.length === 0 ? [] : [{ kind: 'heading', text: 'Demands' }, ...demandBlocks(told, { source: false })],
    shown.length === 0 ? [] : [{ kind: 'heading', text: 'Quotes' }, ...shown],
  ];
}
