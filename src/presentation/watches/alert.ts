import { recipientOf } from '../../core/briefs/destination.ts';
import type { Block, Button, Reply } from '../../core/chat/reply.ts';
import type { DemandEvent } from '../../core/news/stored.ts';
import type { AlertContent, ToldArticle } from '../../core/watches/alert-content.ts';
import { articlePermalink, headingOf, headlineOf, placeLine, quoteBlock } from '../news/citations.ts';
import { demandBlocks, partiesOf } from '../news/demands.ts';
import { markedPassage, passagePlace } from '../news/passages.ts';
import { civilTime } from '../times.ts';
import { watchWords } from './watch-words.ts';

/** What one message holds of each kind; what is more is counted. */
const MOST_QUOTES = 5;
const MOST_DEMANDS = 5;
const MOST_ARTICLES = 10;

/** An alert as a message: who said what, who demands what, or which article came; why it comes, and what pauses it. */
export function alertReply(content: AlertContent): Reply {
  const { watch } = content;
  return {
    title: titleOf(content),
    blocks: [...quoteBlocks(content), ...demandsBlocks(content), ...articleBlocks(content), ...moreLine(content)],
    footer: `${watcher(content)} ${watchWords(watch.subject)}, watch ${watch.id}.`,
    buttons: [...whyButton(content), { label: 'Pause', call: { command: 'watch pause', options: { id: watch.id } } }],
    audience: 'everyone',
  };
}

/** An alert that comes later than it should says so at its head. */
export const lateAlert = (reply: Reply, { instant, watch: { zone } }: Pick<AlertContent, 'instant' | 'watch'>): Reply => ({
  ...reply,
  blocks: [
    { kind: 'text', text: [{ text: `Late: this was found on ${civilTime(instant, zone)} (${zone}).`, style: 'quiet' }] },
    ...reply.blocks,
  ],
});

const watcher = ({ watch: { destination } }: AlertContent): string =>
  destination.platform === 'terminal' || recipientOf(destination.channel) !== undefined ? 'You watch' : 'This channel watches';

const totalOf = ({ quotes, demands, articles }: AlertContent): number => quotes.length + demands.length + articles.length;

const titleOf = (content: AlertContent): string =>
  ownTitle(content) ?? `${watchWords(content.watch.subject).replace(/^./u, (first) => first.toUpperCase())}: ${totalOf(content)} new`;

/** Who speaks, who demands or which article came, where the alert tells one thing; its blocks then leave that out. */
export function ownTitle(content: AlertContent): string | undefined {
  const { quotes, demands, articles } = content;
  const [quote, told, one] = [quotes[0], demands[0], articles[0]];
  if (quote?.speaker && isOneSpeaker(content) && isOneArticle(content))
    return [quote.speaker.name, quote.speaker.role].filter(Boolean).join(', ');
  if (totalOf(content) === 1 && told) return `${told.change ? changedWords(told.change) : 'New demand'}: ${partiesOf(told.demand)}`;
  if (totalOf(content) === 1 && one) return headlineOf(one.article);
  return undefined;
}

const STATUS_WORDS: Readonly<Record<DemandEvent['to'], string>> = {
  accepted: 'Demand accepted',
  rejected: 'Demand rejected',
  ignored: 'Demand ignored',
  countered: 'Demand answered with another',
  withdrawn: 'Demand withdrawn',
  pending: 'Demand open again',
};
const changedWords = ({ to }: DemandEvent): string => STATUS_WORDS[to];

const isOneSpeaker = ({ quotes }: AlertContent): boolean => new Set(quotes.map(({ speakerId }) => speakerId)).size === 1;
const isOneArticle = ({ quotes }: AlertContent): boolean => new Set(quotes.map(({ article }) => article.id)).size === 1;

const quoteBlocks = (content: AlertContent): Block[] =>
  content.quotes.slice(0, MOST_QUOTES).map((quote) => ({
    ...quoteBlock(quote, { speaker: !(isOneSpeaker(content) && isOneArticle(content)) }),
    ...(content.askable ? {} : { context: undefined }),
  }));

function demandsBlocks({ demands }: AlertContent): Block[] {
  const shown = demands.slice(0, MOST_DEMANDS);
  const changes = new Map(shown.flatMap(({ demand, change }) => (change ? [[demand.id, change] as const] : [])));
  return demandBlocks(
    shown.map(({ demand }) => demand),
    { numbers: true, changes },
  );
}

/** The title holds the headline of one that stands alone. */
function articleBlocks(content: AlertContent): Block[] {
  const alone = totalOf(content) === 1;
  return content.articles
    .slice(0, MOST_ARTICLES)
    .flatMap(({ article, passage, line }: ToldArticle): Block[] => [
      ...(alone ? [] : [headingOf(article)]),
      ...(passage ? [{ kind: 'text' as const, text: markedPassage(passage) }] : []),
      ...(alone && line !== undefined ? [{ kind: 'text' as const, text: line }] : []),
      { kind: 'text', text: passage ? passagePlace({ article, ...passage }) : [...placeLine(article), articlePermalink(article)] },
    ]);
}

function moreLine({ quotes, demands, articles }: AlertContent): Block[] {
  const over = (n: number, most: number): number => Math.max(0, n - most);
  const left = over(quotes.length, MOST_QUOTES) + over(demands.length, MOST_DEMANDS) + over(articles.length, MOST_ARTICLES);
  return left === 0 ? [] : [{ kind: 'text', text: [{ text: `And ${left} more.`, style: 'quiet' }] }];
}

const whyButton = ({ demands, askable }: AlertContent): Button[] => {
  const [told] = demands;
  return askable && told && demands.length === 1
    ? [{ label: 'Why?', call: { command: 'why', options: { demand: String(told.demand.id) } } }]
    : [];
};
