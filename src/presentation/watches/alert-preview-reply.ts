import type { Block, Reply } from '../../core/chat/reply.ts';
import type { AlertContent } from '../../core/watches/alert-content.ts';
import type { WatchSubject } from '../../core/watches/watch.ts';
import { count } from '../../text/lists.ts';
import { slash } from '../command-names.ts';
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

/** Why some of what `/quote` and `/demands` show is in no alert. */
export function untoldLine({ kind }: WatchSubject, untold: number): Block {
  const [things, shown, why] =
    kind === 'demands'
      ? [count(untold, 'demand'), slash('demands'), 'not sure enough for an alert']
      : [count(untold, 'quotation'), slash('quote'), 'too short for an alert, or not sure enough'];
  return {
    kind: 'text',
    text: [`${things} that ${untold === 1 ? 'fits is' : 'fit are'} ${why}: `, shown, ` shows ${untold === 1 ? 'it' : 'them'}.`],
  };
}
