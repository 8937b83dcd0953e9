import type { Reply } from '../../core/chat/reply.ts';
import type { AlertContent } from '../../core/watches/alert-content.ts';
import { count } from '../../text/lists.ts';
import { alertReply, ownTitle } from './alert.ts';
import { watchWords } from './watch-words.ts';

/** What a watch would have told, as its alerts show it, for its asker alone. `when`: "in the last 7 days". */
export function alertPreviewReply(content: AlertContent, when: string): Reply {
  const { watch, quotes, demands, articles } = content;
  const found = [
    quotes.length > 0 && count(quotes.length, 'quotation'),
    demands.length > 0 && count(demands.length, 'demand'),
    articles.length > 0 && count(articles.length, 'article'),
  ].filter(Boolean);
  const [title, { blocks }] = [ownTitle(content), alertReply(content)];
  return {
    title: `Watch ${watch.id}: ${found.join(', ')} ${when}`,
    blocks: title === undefined ? blocks : [{ kind: 'heading', text: title }, ...blocks],
    footer: `Watch ${watch.id} waits for ${watchWords(watch.subject)}. Nothing was posted.`,
    audience: 'asker',
  };
}
