import { paths, withQuery } from '../../core/archive/paths.ts';
import { SUREST_DEMAND } from '../../core/news/demand.ts';
import { SURE_NAME } from '../../core/news/quote.ts';
import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import { searchTermsOf } from '../../text/search-terms.ts';
import { missingPage } from '../pages/errors.ts';
import type { ArchiveParts, ArchiveRequest, AreaRoutes } from '../parts.ts';
import { holdsTerms, saidWith } from '../query/said-with.ts';
import { atomFeed, type FeedContent, type FeedEntry } from './atom.ts';
import { demandEntry, editionEntry, quoteEntry } from './entries.ts';

const MOST_ENTRIES = 40;
/** Each is a whole edition. */
const MOST_EDITIONS = 15;
/** As many are looked at for those that are sure enough. */
const MOST_LOOKED_AT = 100;
const NEWEST = { offset: 0, limit: MOST_LOOKED_AT, uncounted: true } as const;
/** In characters; longer ones are nobody's topic. */
const LONGEST_TOPIC = 200;

/** Atom feeds: `/briefs/:name.atom`, its editions as posted; `/people/:id.atom`, what somebody said; `/topics/:words.atom`, what was said and demanded with these words. */
export const feedRoutes: AreaRoutes = (archive, parts) => {
  archive.get('/briefs/:file{[^/]+\\.atom}', async (context) => {
    const feed = await briefFeed(context.req.param('file').replace(/\.atom$/, ''), context, parts);
    return feed
      ? answerFeed(context, feed, parts)
      : missingPage(context, 'No such feed', 'No edition of such a brief was posted yet that you can see here.');
  });
  archive.get('/people/:file{[1-9][0-9]{0,14}\\.atom}', async (context) => {
    const feed = await personFeed(Number(context.req.param('file').replace('.atom', '')), context, parts);
    return feed ? answerFeed(context, feed, parts) : missingPage(context, 'No such feed', 'The archive has nobody under this number.');
  });
  archive.get('/topics/:file{.+\\.atom}', async (context) => {
    const words = context.req.param('file').replace(/\.atom$/, '');
    if (words.length > LONGEST_TOPIC || searchTermsOf(words).wanted.length === 0)
      return missingPage(context, 'No such feed', 'A topic is a word or a few, as in /topics/bridge.atom.');
    return answerFeed(context, await topicFeed(words, context, parts), parts);
  });
};

const answerFeed = (context: ArchiveRequest, feed: FeedContent, { site }: ArchiveParts): Response =>
  context.body(atomFeed(feed, site.url), 200, { 'content-type': 'application/atom+xml; charset=utf-8' });

/** What several channels got at the same time word for word is told once. */
async function briefFeed(brief: string, context: ArchiveRequest, { store }: ArchiveParts): Promise<FeedContent | undefined> {
  const { items } = await store.schedules.posted({ space: context.get('space'), brief }, NEWEST);
  if (items.length === 0) return undefined;
  const told = Map.groupBy(items, ({ instant, edition: { reply, full } }) => `${instant.getTime()} ${JSON.stringify(full ?? reply)}`);
  const editions = [...told.values()].flatMap(([first]) => (first ? [first] : [])).slice(0, MOST_EDITIONS);
  return {
    title: `Brief: ${brief}`,
    path: paths.briefFeed(brief),
    page: withQuery(paths.briefs, { brief }),
    entries: editions.map(editionEntry),
  };
}

async function personFeed(id: number, context: ArchiveRequest, { store, now }: ArchiveParts): Promise<FeedContent | undefined> {
  const space = context.get('space');
  const { items: people } = await store.speakers.activity({ space, until: now(), speakerIds: [id] }, { ...NEWEST, limit: 1 });
  if (!people[0]) return undefined;
  const { items } = await store.quotes.find({ space, speakerIds: [id], verbatim: true, distinct: true }, NEWEST);
  const entries = latestFirst(items.filter(isSurelySaid).map(quoteEntry));
  return { title: `${people[0].name}, word for word`, path: paths.personFeed(id), page: paths.person(id), entries };
}

async function topicFeed(about: string, context: ArchiveRequest, { store }: ArchiveParts): Promise<FeedContent> {
  const space = context.get('space');
  const terms = searchTermsOf(about);
  const [quotes, demands] = await Promise.all([
    saidWith(terms, { quotes: store.quotes, space, least: MOST_ENTRIES, attributed: true }),
    store.demands.find({ space, about: terms.wanted.flat().join(' ') }, NEWEST),
  ]);
  const told = demands.items.filter(
    (demand) => isSurelyDemanded(demand) && holdsTerms([...demand.spans.map(({ text }) => text), demand.evidenceText].join(' '), terms),
  );
  const entries = [...quotes.items.filter(isSurelySaid).map(quoteEntry), ...told.map(demandEntry)];
  return {
    title: `Said and demanded: ${about}`,
    path: paths.topicFeed(about),
    page: paths.search(about),
    entries: latestFirst(entries),
  };
}

/** A feed goes to readers who ask no more: what stands in it under a name is as sure as a brief asks. */
const isSurelySaid = ({ confidence, ruledAt }: StoredQuote): boolean => ruledAt !== undefined || confidence >= SURE_NAME;
const isSurelyDemanded = ({ confidence, issuer }: StoredDemand): boolean => confidence >= SUREST_DEMAND && issuer !== undefined;

const latestFirst = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  [...entries].sort((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime()).slice(0, MOST_ENTRIES);
