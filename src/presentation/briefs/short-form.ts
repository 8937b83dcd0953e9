import type { Brief, BriefStory } from '../../core/briefs/brief.ts';
import type { Block, Inline } from '../../core/chat/reply.ts';
import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import { beneath } from '../news/abstracts.ts';
import { headingOf, headlineOf, quoteBlock, shortPlace } from '../news/citations.ts';
import { contentOf, demandPermalink, partiesOf } from '../news/demands.ts';
import { outletCount } from '../news/outlets.ts';
import { textOf } from './reading-time.ts';

/** What a reader sees fills two screens of a phone: some thirty lines of forty-five characters each. */
const MOST_SEEN = 2600;
/** With the addresses behind its links: a message of Discord's holds 4,096 characters (https://docs.discord.com/developers/resources/message#embed-object-embed-limits). */
const MOST_WRITTEN = 3700;

/** What "Check it" and its address take, on the average of archives. */
const PERMALINK = 75;

interface ShortSize {
  readonly stories: number;
  readonly others: number;
  readonly highlights: number;
  /** Whether a demand stands beneath the quotation of its story; without, one of them. */
  readonly both?: boolean;
}

/** How much is shown, from all that an edition may hold to what fits in any case: first fewer quotations and stories, and the other outlets of a story last. */
const SIZES = [
  { stories: 7, others: 3, highlights: 3, both: true },
  { stories: 7, others: 3, highlights: 3 },
  { stories: 7, others: 1, highlights: 2 },
  { stories: 6, others: 1, highlights: 2 },
  { stories: 6, others: 1, highlights: 1 },
  { stories: 5, others: 1, highlights: 1 },
  { stories: 5, others: 1, highlights: 0 },
  { stories: 5, others: 0, highlights: 0 },
  { stories: 4, others: 0, highlights: 0 },
  { stories: 3, others: 0, highlights: 0 },
] as const satisfies readonly ShortSize[];

/** An edition in short: five to seven stories of a headline and a sentence, and where it tells, one quotation or demand. It fits into one message. */
export function shortBlocks(brief: Brief, zone: string): Block[] {
  const sized = SIZES.map((size) => blocksOf(brief, zone, size));
  return sized.find(fits) ?? sized.at(-1) ?? [];
}

/** How many characters a reader sees, and how many are written with the addresses of links. */
function fits(blocks: readonly Block[]): boolean {
  const seen = blocks.reduce((sum, block) => sum + textOf(block).length + 2, 0);
  const addresses = blocks.flatMap((block) => (block.kind === 'text' && typeof block.text !== 'string' ? block.text : []));
  const permalinks = blocks.filter((block) => block.kind === 'quote' && block.permalink).length;
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.url !== undefined ? block.url.length + 4 : []));
  const written = addresses.reduce(
    (sum, inline) => sum + addressLength(inline),
    headings.reduce((sum, length) => sum + length, seen + permalinks * PERMALINK),
  );
  return seen <= MOST_SEEN && written <= MOST_WRITTEN;
}

const addressLength = (inline: Inline): number => {
  if (typeof inline === 'string') return 0;
  if ('permalink' in inline) return PERMALINK;
  return 'url' in inline ? inline.url.length + 4 : 0;
};

function blocksOf(brief: Brief, zone: string, size: ShortSize): Block[] {
  const { definition, stories, quotes, demands } = brief;
  const shown = definition.sections.includes('stories') ? stories.slice(0, size.stories) : [];
  const highlights = highlightsOf(shown, brief, { ...size, highlights: shown.length > 0 ? size.highlights : 0 });
  const alone = shown.length > 0 ? 0 : size.highlights + 2;
  return [
    ...shown.flatMap((story) => [...storyBlocks(story, zone, size.others), ...(highlights.get(story) ?? [])]),
    ...(definition.sections.includes('demands')
      ? demands.slice(0, alone).map((demand) => demandLine(demand, shortPlace(demand.article)))
      : []),
    ...(definition.sections.includes('quotes')
      ? quotes.slice(0, alone).map((quote) => ({ ...quoteBlock(quote), context: undefined }))
      : []),
  ];
}

function storyBlocks({ article, others, abstract, goesOn }: BriefStory, zone: string, mostOthers: number): Block[] {
  const [first = '', ...rest] = abstract.lines;
  const headline = withoutDeck(headlineOf(article, goesOn ? '' : first));
  // The others may refer to what the first one tells. Where that is the headline's own sentence, what is new is told behind it.
  const isHeadline = beneath(headline, first) !== first;
  const shown = goesOn ? ((isHeadline ? rest[0] : undefined) ?? first) : beneath(headline, first);
  const sentence = shown === '' ? undefined : shown;
  const news: Inline[] = goesOn ? [{ text: sentence === undefined ? 'Told again, with little new. ' : 'New: ', style: 'quiet' }] : [];
  const more = others.slice(0, mostOthers).flatMap((other): Inline[] => [', ', ...shortPlace(other)]);
  const outlets = outletCount([article, ...others]);
  const told = outlets > 1 ? [{ text: `, told by ${outlets}`, style: 'quiet' as const }] : [];
  const place: Inline[] = [...shortPlace(article, zone), ...more, ...told];
  return [headingOf(article, headline), { kind: 'text', text: [...news, ...(sentence === undefined ? [] : [`${sentence} `]), ...place] }];
}

/** In characters: the shortest headline that may stand without what follows its semicolon. */
const SHORT_HEADLINE = 20;

/** A headline without the second one that newspapers set beneath it: "Lock shut until June; Board blames the frost". */
const withoutDeck = (headline: string): string => {
  const [first = headline, ...deck] = headline.split('; ');
  return deck.length > 0 && first.length >= SHORT_HEADLINE ? first : headline;
};

/** Whether the story's sentence has the demand's own words: beneath it they would tell nothing. */
const isSaid = ({ spans }: StoredDemand, { abstract: { lines } }: BriefStory): boolean =>
  spans.every(({ text }) => lines[0]?.toLowerCase().includes(text.toLowerCase()));

/** In characters: a longer quotation takes the place of another story's. */
const LONGEST_QUOTE = 260;
const lengthOf = ({ spans }: StoredQuote): number => spans.reduce((sum, { text }) => sum + text.length, 0);

/** What is shown beneath which story: of each story one quotation, and one demand or else without it, of the first stories first. */
function highlightsOf(
  stories: readonly BriefStory[],
  { definition, quotes, demands }: Brief,
  { highlights, both }: ShortSize,
): ReadonlyMap<BriefStory, Block[]> {
  const found = new Map<BriefStory, Block[]>();
  for (const story of stories) {
    if (found.size >= highlights) break;
    const isOf = ({ article }: StoredQuote | StoredDemand): boolean => story.articleIds.includes(article.id);
    const quote = definition.sections.includes('quotes') ? quotes.find((one) => isOf(one) && lengthOf(one) <= LONGEST_QUOTE) : undefined;
    const demand = definition.sections.includes('demands')
      ? demands.find((one) => one.issuer !== undefined && isOf(one) && !isSaid(one, story))
      : undefined;
    const shown = [
      ...(quote ? [{ ...quoteBlock(quote), date: undefined, sources: [], context: undefined }] : []),
      ...(demand && (both || !quote) ? [demandLine(demand)] : []),
    ];
    if (shown.length > 0) found.set(story, shown);
  }
  return found;
}

/** "Ana Ruiz to the city: “reopen the quay”", with its source where it stands under no story. */
const demandLine = (demand: StoredDemand, place: readonly Inline[] = []): Block => ({
  kind: 'text',
  text: [
    { text: `${partiesOf(demand)}: `, style: 'strong' },
    contentOf(demand),
    ...(place.length > 0 ? [' ', ...place] : []),
    ...demandPermalink(demand),
  ],
});
