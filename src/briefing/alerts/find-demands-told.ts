import { RESPONSE_KINDS, type ResponseKind, SUREST_ANSWER } from '../../core/news/demand.ts';
import type { DemandEvent, DemandHistory } from '../../core/news/stored.ts';
import type { FoundItem } from '../../core/watches/alert.ts';
import type { WatchSubject } from '../../core/watches/watch.ts';
import { isSure } from '../sure-demands.ts';
import { isOld, newsSince, type WatchedNews } from './watched-news.ts';

type DemandSubject = Extract<WatchSubject, { kind: 'demands' }>;

const MOST_DEMANDS = 50;
const demandKey = (id: number, status: ResponseKind): string => `demand ${id} ${status}`;

/** The demands of the article that are told for the first time, and those whose status it changes, as sure as a brief asks. */
export async function findDemandsTold(news: WatchedNews, subject: DemandSubject): Promise<readonly FoundItem[]> {
  const found: FoundItem[] = [];
  for (const id of await demandsMeant(news, subject)) {
    const history = await news.reads.demands.history(id, news.space);
    if (history && !history.dismissed && !history.demand.changed && isSure(history.demand)) found.push(...newsOfDemand(history, news));
  }
  return found;
}

/** The demands of the article whose parties are those that are meant. */
async function demandsMeant({ reads, space, match, revision }: WatchedNews, { by, of }: DemandSubject): Promise<readonly number[]> {
  const idsOf = async (typed: string | undefined, group: 'issuers' | 'addressees'): Promise<readonly number[] | undefined> =>
    typed === undefined ? undefined : (await reads.speakers.resolve(typed, space, group)).meant.map(({ id }) => id);
  const [issuerIds, addresseeIds] = [await idsOf(by, 'issuers'), await idsOf(of, 'addressees')];
  if (issuerIds?.length === 0 || addresseeIds?.length === 0) return [];
  const { items } = await reads.demands.find(
    { space, issuerIds, addresseeIds, articleId: revision.articleId },
    { offset: 0, limit: MOST_DEMANDS, uncounted: true },
  );
  return items.map(({ id }) => id).filter((id) => match.demands.includes(id));
}

/** That it is demanded, unless that is known; and what became of it, where this article says so. A demand of which anything was told is not told as new. */
function newsOfDemand(history: DemandHistory, news: WatchedNews): FoundItem[] {
  const { demand, tellings } = history;
  const { id, status } = demand;
  const { articleId, before } = news.revision;
  const here = tellings.find(({ article }) => article.id === articleId);
  const isKnown =
    demand.firstAt < newsSince(news) ||
    tellings.some(({ article }) => article.id !== articleId && isOld(article, news)) ||
    (here !== undefined && before?.text.includes(here.evidenceText) === true);
  const item = { kind: 'demand', articleId, id, status } as const;
  const told: FoundItem = {
    key: demandKey(id, status),
    sameAs: RESPONSE_KINDS.map((kind) => demandKey(id, kind)),
    item: { ...item, changed: false },
  };
  const changed: FoundItem = { key: demandKey(id, status), sameAs: [], item: { ...item, changed: true } };
  const change = changeIn(history, news);
  return [...(isKnown ? [] : [told]), ...(change ? [changed] : [])];
}

/** The change of status that stands, where the article tells it and did not before. */
function changeIn({ demand, events }: DemandHistory, news: WatchedNews): DemandEvent | undefined {
  const { articleId, before } = news.revision;
  return events.find(
    ({ to, at, response }) =>
      to === demand.status &&
      to !== 'pending' &&
      at >= newsSince(news) &&
      response.article.id === articleId &&
      response.confidence >= SUREST_ANSWER &&
      before?.text.includes(response.text) !== true,
  );
}
