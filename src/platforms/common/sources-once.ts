import type { PrintedBlock } from '../../core/chat/printed-reply.ts';
import type { QuoteBlock } from '../../core/chat/reply.ts';

/** The same blocks; where a quote's sources are those of the quote before it, they are named by their outlets alone. */
export function withSourcesOnce(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  return blocks.map((block, n) => {
    const before = blocks[n - 1];
    if (block.kind !== 'quote' || before?.kind !== 'quote' || !sameSources(block, before)) return block;
    return { ...block, sources: block.sources.map((source) => ({ ...source, label: source.outlet ?? source.label })) };
  });
}

const sameSources = (one: QuoteBlock, other: QuoteBlock): boolean =>
  one.sources.length === other.sources.length &&
  one.sources.every(({ label, url }, n) => label === other.sources[n]?.label && url === other.sources[n]?.url);
