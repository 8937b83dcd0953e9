import { html } from 'hono/html';
import { digestOf, paths, type QuoteAddress, quoteAddressOf, urlIn } from '../../core/archive/paths.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { headlineOf, quoteBlock } from '../../presentation/news/citations.ts';
import { paragraphsAround } from '../../presentation/news/context.ts';
import { linkOf, outletName } from '../../presentation/news/outlets.ts';
import { placeOnPage } from '../../presentation/news/passages.ts';
import { oneLine } from '../../text/white-space.ts';
import { shortened } from '../markup/cut.ts';
import { quoteFigure, sourceMarkup } from '../markup/quotes.ts';
import { richMarkup } from '../markup/rich.ts';
import { foreign, type Markup, outsideLink } from '../markup/text.ts';
import type { ArchiveParts, AreaRoutes } from '../parts.ts';
import { missingPage } from './errors.ts';
import { layout, type PreviewCard } from './layout.ts';

const MOST_OF_ARTICLE = 1000;
/** In characters, of the words in a preview card. */
const LONGEST_CARD = 280;

/** `/quotes/:articleId.:number-:digest`: one quotation, in its paragraph. */
export const quoteRoutes: AreaRoutes = (archive, { store, site }) => {
  archive.get('/quotes/:address', async (context) => {
    const space = context.get('space');
    const address = quoteAddressOf(context.req.param('address'));
    const found = address && (await quoteAt(address, { store, space }));
    const article = found && (await store.articles.get(found.quote.article.id, space, found.quote.changed?.revision));
    if (!found || !article)
      return missingPage(
        context,
        'No such quotation',
        'The archive has no quotation at this address, or it belongs to another server or workspace.',
      );
    const { quote, standing } = found;
    const path = paths.quote(quote);
    const body = html`${noticeOf(found)}${quoteFigure(quote, { whole: true, check: false })}
<section aria-labelledby="place">
<h2 id="place">${quote.changed ? 'Where it stood' : 'Where it stands'}</h2>
${paragraphsAround(article.text, quote.spans).map((paragraph) => html`<p class="context" dir="auto">${richMarkup(paragraph)}</p>\n`)}
<p class="note">${sourceMarkup(quote.article)}</p>
<ul class="note">
${linkOf(article) === undefined || quote.changed ? '' : html`<li>${outsideLink('Read it at its source', placeOnPage(linkOf(article) ?? '', quote.spans[0]?.text ?? ''))}</li>`}
<li><a href="${paths.article(article.id)}">All that the article quotes</a></li>
<li><a href="${paths.story(article.id)}">The story, as other outlets tell it</a></li>
</ul>
</section>
${sureness(quote)}`;
    const title = quote.speaker ? [quote.speaker.name, quote.speaker.role].filter(Boolean).join(', ') : 'Whose words they are is not sure';
    const page = { title, heading: foreign(title), kicker: `Quotation ${quote.article.id}.${quote.number ?? ''}`, body };
    const card = standing === 'other' ? undefined : cardOf(quote, { title, url: urlIn(site.url, path) });
    return context.html(layout({ ...page, card }, context.req.path), standing === 'other' ? 410 : 200);
  });
};

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
  moved: 'The article was revised since this link was made: these words have another number in it now.',
  other: 'The words that this link was made for are no longer in the archive. What stands under their number now are other words:',
} as const;

const noticeOf = ({ standing }: FoundQuote): Markup | string =>
  NOTICES[standing] === undefined ? '' : html`<p class="problem">${NOTICES[standing]}</p>\n`;

/** Nothing that is read is wholly certain. */
const sureness = ({ speaker, confidence, kind }: StoredQuote): Markup | string =>
  html`<p class="note">${
    kind === 'indirect'
      ? 'Reported by the article without quotation marks. '
      : kind === 'partial'
        ? 'Words in quotation marks inside the reporter’s own sentence. '
        : ''
  }${speaker ? `How sure it is whose words they are: ${Math.min(99, Math.round(100 * confidence))}%.` : ''}</p>`;

function cardOf(quote: StoredQuote, { title, url }: Pick<PreviewCard, 'title' | 'url'>): PreviewCard {
  const { pieces, verbatim } = quoteBlock(quote);
  const words = shortened(oneLine(pieces.join(' … ')), LONGEST_CARD);
  const outlet = outletName(quote.article);
  return {
    title,
    description: `${verbatim ? `“${words}”` : words} – ${headlineOf(quote.article)}${outlet === undefined ? '' : ` (${outlet})`}`,
    url,
  };
}
