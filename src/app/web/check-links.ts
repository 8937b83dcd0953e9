import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import { urlIn } from '../../core/archive/paths.ts';
import type { Editor, Poster } from '../../core/briefs/destination.ts';
import type { Block, Inline, Permalink, Reply, Rich } from '../../core/chat/reply.ts';
import type { ArticleStore } from '../../core/ports/article-store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';

/** An answer, with where a reader reaches what it proves. */
export type LinkReply = (reply: Reply, space: Space) => Promise<Reply>;

export interface CheckLinksParts {
  readonly articles: Pick<ArticleStore, 'find'>;
  readonly links: ArchiveLinks;
}

/** What a slice of a store holds at most. */
const MOST_IDS = 100;

/** Gives permalinks their addresses: the page itself where everyone sees it, a signed link of the space where only that does. */
export function checkLinks({ articles, links }: CheckLinksParts): LinkReply {
  const addressOf =
    (space: Space, open: ReadonlySet<number>) =>
    (permalink: Permalink): Permalink => {
      const { path, articleId } = permalink;
      return { ...permalink, url: open.has(articleId) ? urlIn(links.url, path) : links.linkTo(space, path) };
    };
  return async (reply, space) => {
    const ids = [...new Set(reply.blocks.flatMap(permalinksIn).map(({ articleId }) => articleId))];
    if (ids.length === 0) return reply;
    const open = new Set(space === OPERATOR ? ids : await seenByAll(ids, articles));
    const addressed = addressOf(space, open);
    return { ...reply, blocks: reply.blocks.map((block) => withAddresses(block, addressed)) };
  };
}

/** What posts and edits editions and alerts with these links in them. */
export const withCheckLinks = (poster: Poster & Editor, linked: LinkReply): Poster & Editor => ({
  post: async (to, reply, options) => poster.post(to, await linked(reply, to.space), options),
  find: (to, key) => poster.find(to, key),
  ...withLinkedEdits(poster, linked),
});

export const withLinkedEdits = (editor: Editor, linked: LinkReply): Editor => ({
  edit: async (to, messageIds, reply, options) => editor.edit(to, messageIds, await linked(reply, to.space), options),
});

async function seenByAll(ids: readonly number[], articles: Pick<ArticleStore, 'find'>): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const slice = { offset: 0, limit: MOST_IDS, uncounted: true };
    const { items } = await articles.find({ space: OPERATOR, ids: ids.slice(at, at + MOST_IDS) }, slice);
    found.push(...items.map(({ id }) => id));
  }
  return found;
}

const richIn = (block: Block): readonly Rich[] => {
  if (block.kind === 'text') return [block.text];
  if (block.kind === 'list') return block.items;
  return block.kind === 'fields' ? block.fields.map(({ value }) => value) : [];
};

function permalinksIn(block: Block): Permalink[] {
  if (block.kind === 'quote') return block.permalink ? [block.permalink] : [];
  return richIn(block).flatMap((rich) =>
    typeof rich === 'string' ? [] : rich.flatMap((inline) => (isPermalink(inline) ? [inline.permalink] : [])),
  );
}

const isPermalink = (inline: Inline): inline is Extract<Inline, { permalink: Permalink }> =>
  typeof inline !== 'string' && 'permalink' in inline;

function withAddresses(block: Block, addressed: (permalink: Permalink) => Permalink): Block {
  const inRich = (rich: Rich): Rich =>
    typeof rich === 'string' ? rich : rich.map((inline) => (isPermalink(inline) ? { permalink: addressed(inline.permalink) } : inline));
  switch (block.kind) {
    case 'quote':
      return block.permalink ? { ...block, permalink: addressed(block.permalink) } : block;
    case 'text':
      return { ...block, text: inRich(block.text) };
    case 'list':
      return { ...block, items: block.items.map(inRich) };
    case 'fields':
      return { ...block, fields: block.fields.map((field) => ({ ...field, value: inRich(field.value) })) };
    case 'heading':
      return block;
  }
}
