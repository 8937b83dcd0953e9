import { html } from 'hono/html';
import { digestOf, paths, type QuoteAddress, quoteAddressOf, urlIn } from '../../core/archive/paths.ts';
import type { Inline } from '../../core/chat/reply.ts';
import type { Article } from '../../core/news/article.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { day, headlineOf, quoteBlock } from '../../presentation/news/citations.ts';
import { paragraphsAround } from '../../presentation/news/context.ts';
import { linkOf } from '../../presentation/news/outlets.ts';
import { placeOnPage } from '../../presentation/news/passages.ts';
import { oneLine } from '../../text/white-space.ts';
import { attributionHeading, attributionWords, certainty } from '../markup/attribution.ts';
import { shortened } from '../markup/cut.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { richMarkup } from '../markup/rich.ts';
import { outletWords } from '../markup/sources.ts';
import { type Markup, outsideLink } from '../markup/text.ts';
import type { ArchiveParts, AreaRoutes } from '../parts.ts';
import { missingPage, removedPage } from './errors.ts';
import { layout, type PreviewCard } from './layout.ts';

const MOST_OF_ARTICLE = 1000;
/** In characters, of the words in a preview card. */
const LONGEST_CARD = 280;
/** And of those in the title of a window. */
const LONGEST_TITLE = 60;

/** `/quotes/:articleId.:number-:digest`: one quotation, in its paragraph. */
export const quoteRoutes: AreaRoutes = (archive, { store, site }) => {
  archive.get('/quotes/:address', async (context) => {
    const space = context.get('space');
    const address = quoteAddressOf(context.req.param('address'));
    const found = address && (await quoteAt(address, { store, space }));
    const article = found && (await store.articles.get(found.quote.article.id, space, found.quote.changed?.revision));
    const removed = found || !address ? undefined : await removedPage(context, address.articleId, { store });
    if (removed) return removed;
    if (!found || !article)
      return missingPage(
        context,
        'No such quotation',
        'The archive has no quotation at this address, or it belongs to another server or workspace.',
      );
    const { quote, standing } = found;
    const body = html`${noticeOf(found)}${quoteFigure(quote, { speaker: false, whole: true, check: false })}
${placeSection(article, quote)}
${kindNote(quote)}`;
    const title = attributionWords(quote);
    const page = {
      title: `${title}: ${firstWords(quote)}`,
      heading: attributionHeading(quote),
      kicker: `Quotation ${quote.article.id}.${quote.number ?? ''}`,
      body,
    };
    const card = standing === 'other' ? undefined : cardOf(quote, urlIn(site.url, paths.quote(quote)));
    return context.html(layout({ ...page, card }, context.req.path), standing === 'other' ? 410 : 200);
  });
};

/** In marks, or without where they are reported. */
function firstWords({ spans: [first], kind }: StoredQuote): string {
  const words = shortened(oneLine(first?.text ?? ''), LONGEST_TITLE);
  return kind === 'indirect' ? words : `“${words}”`;
}

function placeSection(article: Article, quote: StoredQuote): Markup {
  const url = linkOf(article);
  return html`<section aria-labelledby="place">
<h2 id="place">${quote.changed ? 'Where it stood' : 'Where it stands'}</h2>
${paragraphsAround(article.text, quote.spans).map((paragraph) => html`<p class="context" dir="auto">${paragraph.map(markedPiece)}</p>\n`)}
<ul class="note">
${url === undefined || quote.changed ? '' : html`<li>${outsideLink('Read it at its source', placeOnPage(url, quote.spans[0]?.text ?? ''))}</li>`}
<li><a href="${paths.article(article.id)}">All that the article quotes</a></li>
<li><a href="${paths.story(article.id)}">The story that it belongs to</a></li>
</ul>
</section>`;
}

/** The quotation's own words within its paragraph. */
const markedPiece = (piece: Inline): Markup =>
  typeof piece === 'object' && 'style' in piece && piece.style === 'strong'
    ? html`<mark class="quote">${piece.text}</mark>`
    : richMarkup([piece]);

interface FoundQuote {
  readonly quote: StoredQuote;
  /** `same`: under its number; `moved`: under another number of the article; `other`: the words are nowhere in it, and the number has others. */
  readonly standing: 'same' | 'moved' | 'other';
}

/** The words that an address names, wherever a revision of the article has put them. */
async function quoteAt(
  { articleId, number, digest }: QuoteAddress,
  { store, space }: Pick<ArchiveParts, 'store'> & { readonly space: string },
): Promise<FoundQuote | undefined> {
  const [quote] = (await store.quotes.find({ space, articleId, number }, { offset: 0, limit: 1, uncounted: true })).items;
  if (quote && digestOf(quote) === digest) return { quote, standing: 'same' };
  const all = await store.quotes.find({ space, articleId }, { offset: 0, limit: MOST_OF_ARTICLE, uncounted: true });
  const same = all.items.filter((other) => digestOf(other) === digest);
  const moved = same.find(({ changed }) => !changed) ?? same[0];
  if (moved) return { quote: moved, standing: moved.number === number ? 'same' : 'moved' };
  return quote && { quote, standing: 'other' };
}

const NOTICES = {
  same: undefined,
  moved: 'These words stand under another number of the article than this link says.',
  other: 'The words that this link was made for are not in the archive. What stands under their number are other words:',
} as const;

const noticeOf = ({ standing }: FoundQuote): Markup | string =>
  NOTICES[standing] === undefined ? '' : html`<p class="problem">${NOTICES[standing]}</p>\n`;

const KIND_NOTES: Readonly<Partial<Record<StoredQuote['kind'], string>>> = {
  indirect: 'Reported by the article without quotation marks.',
  partial: 'Words in quotation marks inside the reporter’s own sentence.',
};

function kindNote({ kind, speaker, confidence, ruledAt }: StoredQuote): Markup {
  const surety = ruledAt
    ? `Whose words they are was put right by hand on ${day(ruledAt)}.`
    : speaker
      ? `How sure it is whose words they are: ${certainty(confidence)}.`
      : '';
  return html`<p class="note">${[KIND_NOTES[kind], surety].filter(Boolean).join(' ')}</p>`;
}

function cardOf(quote: StoredQuote, url: string): PreviewCard {
  const { pieces, verbatim } = quoteBlock(quote);
  const words = shortened(oneLine(pieces.join(verbatim ? '” … “' : ' … ')), LONGEST_CARD);
  const outlet = outletWords(quote.article);
  const changed = quote.changed ? 'Changed by the source since: ' : '';
  const place = `${headlineOf(quote.article)}${outlet === undefined ? '' : ` (${outlet})`}`;
  return { title: `${changed}${attributionWords(quote)}`, description: `${verbatim ? `“${words}”` : words} – ${place}`, url };
}
