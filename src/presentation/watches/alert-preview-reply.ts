import type { Block, Reply } from '../../core/chat/reply.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import type { AlertPreview } from '../../core/watches/alert-content.ts';
import type { WatchSubject } from '../../core/watches/watch.ts';
import { count } from '../../text/lists.ts';
import { slash } from '../command-names.ts';
import { alertReply, ownTitle } from './alert.ts';
import { watchWords } from './watch-words.ts';

interface Preview extends AlertPreview {
  readonly since: Date;
  /** "in the last 7 days". */
  readonly when: string;
}

/** What a watch would have told, as its alerts show it, for its asker alone; what fits and is told by no alert is counted. */
export function alertPreviewReply({ id, subject }: Pick<StoredWatch, 'id' | 'subject'>, { content, untold, since, when }: Preview): Reply {
  const untoldBlocks = untold > 0 ? [untoldLine(subject, untold)] : [];
  if (!content) {
    const nothing: Block = { kind: 'text', text: ['Nothing that was published since ', { date: since }, ` fits ${watchWords(subject)}.`] };
    return { title: `Watch ${id}: nothing ${when}`, blocks: untold > 0 ? untoldBlocks : [nothing], audience: 'asker' };
  }
  const { quotes, demands, articles } = content;
  const found = [
    quotes.length > 0 && count(quotes.length, 'quotation'),
    demands.length > 0 && count(demands.length, 'demand'),
    articles.length > 0 && count(articles.length, 'article'),
  ].filter(Boolean);
  const [title, { blocks }] = [ownTitle(content), alertReply(content)];
  return {
    title: `Watch ${id}: ${found.join(', ')} ${when}`,
    blocks: [...(title === undefined ? [] : [{ kind: 'heading', text: title } as const]), ...blocks, ...untoldBlocks],
    footer: `Watch ${id} waits for ${watchWords(subject)}. Nothing was posted.`,
    audience: 'asker',
  };
}

/** Why some of what `/quote` and `/demands` show is in no alert. */
function untoldLine({ kind }: WatchSubject, untold: number): Block {
  const [things, shown, why] =
    kind === 'demands'
      ? [count(untold, 'demand'), slash('demands'), 'not sure enough for an alert']
      : [count(untold, 'quotation'), slash('quote'), 'too short for an alert, or not sure enough'];
  return {
    kind: 'text',
    text: [`${things} that ${untold === 1 ? 'fits is' : 'fit are'} ${why}: `, shown, ` shows ${untold === 1 ? 'it' : 'them'}.`],
  };
}
