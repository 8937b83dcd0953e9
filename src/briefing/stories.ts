import type { ArticleRef } from '../core/news/stored.ts';
import type { Terms } from '../core/news/story-terms.ts';
import type { StoryRuling } from '../core/ports/ruling-store.ts';
import { storiesOf } from '../matching/stories/clusters.ts';
import { termsOf } from '../matching/stories/terms.ts';
import { bestReport } from './best-report.ts';
import { type ArticleCandidate, datedAt } from './candidate.ts';
import { independentSources, outletOf } from './independence.ts';

export interface StoryGroup {
  readonly lead: ArticleCandidate;
  readonly others: readonly ArticleCandidate[];
  readonly articleIds: readonly number[];
  /** Its articles that earlier editions of the channel held, newest first. */
  readonly toldIds: readonly number[];
  /** How many outlets report it in a text of their own, at least 1. */
  readonly independent: number;
}

/** What the store knows of articles beside their own rows: the terms of each, and which other articles print its text or a version of it; by article. */
export interface RelatedArticles {
  readonly terms: ReadonlyMap<number, Terms>;
  readonly copies: ReadonlyMap<number, readonly ArticleRef[]>;
  /** What was ruled on which article tells another story than which others. */
  readonly rulings?: readonly Pick<StoryRuling, 'origin' | 'others'>[];
}

/** Articles about one event, together, in their order; stories by their first article. */
export type Gather = (articles: readonly ArticleCandidate[], kin: RelatedArticles) => readonly (readonly ArticleCandidate[])[];

export const gatherStories: Gather = (articles, { terms, copies, rulings = [] }) => {
  // A list of ten things tells of ten events.
  const lists = articles.filter(({ genre }) => genre === 'list');
  const stories = storiesOf(
    articles
      .filter(({ genre }) => genre !== 'list')
      .map((article) => ({
        article,
        key: `${article.title} ${article.origin}`,
        at: datedAt(article),
        terms: terms.get(article.id) ?? termsOf(article.title, article.title),
      })),
  );
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  const placeOf = (article: ArticleCandidate | undefined): number => (article && places.get(article.id)) ?? articles.length;
  const joined = [
    ...together(
      stories.map((story) => story.map(({ article }) => article)),
      copies,
    ),
    ...together(
      lists.map((list) => [list]),
      copies,
    ),
  ];
  return rulings
    .reduce(apart, joined)
    .map((story) => story.sort((a, b) => placeOf(a) - placeOf(b)))
    .sort(([a], [b]) => placeOf(a) - placeOf(b));
};

/** The same stories; the article of the ruling stands alone where it stood with one of those that it has nothing to do with. */
const apart = (stories: ArticleCandidate[][], { origin, others }: Pick<StoryRuling, 'origin' | 'others'>): ArticleCandidate[][] =>
  stories.flatMap((story) => {
    const out = story.filter((article) => article.origin === origin);
    const rest = story.filter((article) => article.origin !== origin);
    return out.length > 0 && rest.some((article) => others.includes(article.origin)) ? [rest, out] : [story];
  });

/** Of each story the articles that are new to the channel: none of an earlier edition, and none that only repeats one. The lead is the best report. */
export function newsOf(
  stories: ReturnType<Gather>,
  { told, repeated }: { readonly told: Pick<ReadonlySet<number>, 'has'>; readonly repeated: ReadonlySet<number> },
  copies: RelatedArticles['copies'],
): StoryGroup[] {
  return stories.flatMap((all) => {
    const members = all.filter((one) => !told.has(one.id) && !repeated.has(one.id));
    const lead = bestReport(members);
    if (!lead) return [];
    const outlets = new Set([outletOf(lead)]);
    // Of nobody is it known whether two articles without an outlet are of one.
    const isFirst = (outlet: string): boolean => outlet === '' || (!outlets.has(outlet) && outlets.add(outlet) !== undefined);
    const others = members.filter((one) => one !== lead && isFirst(outletOf(one)));
    return [
      {
        lead,
        others,
        articleIds: all.filter(({ id }) => !told.has(id)).map(({ id }) => id),
        toldIds: all.filter(({ id }) => told.has(id)).map(({ id }) => id),
        independent: independentSources(members, copies),
      },
    ];
  });
}

/** Stories that hold copies of one text are one, however their headlines differ. */
function together(stories: readonly ArticleCandidate[][], copies: RelatedArticles['copies']): ArticleCandidate[][] {
  const holder = new Map<number, ArticleCandidate[]>();
  for (const story of stories) {
    const kin = story.flatMap(({ id }) => (copies.get(id) ?? []).flatMap((copy) => holder.get(copy.id) ?? []));
    const all = [...new Set([...kin, ...story])];
    for (const { id } of all) holder.set(id, all);
  }
  return [...new Set(holder.values())];
}

/** Nothing is known of articles without an outlet: they are not of one kind. */
export function outletKind(article: ArticleRef, cost: number): [string, number][] {
  const outlet = outletOf(article);
  return outlet === '' ? [] : [[`outlet ${outlet}`, cost]];
}
