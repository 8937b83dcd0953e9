import type { Quote } from '../../core/news/quote.ts';
import type { Reading } from '../../core/ports/article-store.ts';
import { type Comparable, carryOver } from '../../matching/source-change.ts';
import { withoutJoiners } from '../../text/fold.ts';
import type { ChangeJson } from './change-rows.ts';
import type { Earlier, EarlierWords } from './earlier-words.ts';

/** One revision of an article, whose quotes and demands are stored. */
export interface Revision {
  readonly reading: Reading;
  readonly articleId: number;
  readonly revision: number;
  readonly datedAt: number;
  /** Quotes and demands of the revisions before, whose rows have been deleted; undefined for a first revision. */
  readonly earlier: EarlierWords | undefined;
}

/** A quote or demand as it is to be stored: new, kept from an earlier revision, or missing from this one. */
export interface RevisedRow<T> {
  readonly told: T;
  readonly text: string;
  readonly among: readonly Quote[];
  readonly revision: number;
  readonly position: number;
  /** Of one kept or missing: the id that its row had. */
  readonly id?: number | undefined;
  readonly number: number;
  readonly changed?: ChangeJson | undefined;
}

/** One that is found already, under the id that it will be stored with. */
export type NumberedRow<T> = RevisedRow<T> & { readonly id: number };

/** What the revision says, in its order, then what earlier ones said and it doesn't, with `changed`. */
export function rowsOf<T>(
  { reading, revision }: Revision,
  now: readonly T[],
  before: readonly Earlier<T>[],
  comparable: (told: T) => Comparable,
): RevisedRow<T>[] {
  const { kept, gone } = carryOver(
    before.map(({ told }) => comparable(told)),
    now.map(comparable),
  );
  let number = before.reduce((most, row) => Math.max(most, row.number), 0);
  const { text } = reading.article;
  const among = reading.extraction.quotes;
  const standing = now.map((told, position): RevisedRow<T> => {
    const earlier = before[kept.get(position) ?? -1];
    return { told, text, among, revision, position, id: earlier?.id, number: earlier?.number ?? ++number };
  });
  const missing = [...gone].map(([place, instead]): RevisedRow<T> => {
    const { changedAt, ...row } = before[place]!;
    return { ...row, changed: { at: changedAt ?? reading.readAt.getTime(), now: instead } };
  });
  return [...standing, ...missing];
}

/** One statement takes so many rows: SQLite allows 32,766 parameters (https://www.sqlite.org/limits.html#max_variable_number). */
export const MOST_ROWS = 500;

/** The text by which search finds a quote or demand. */
export const searchedText = (spans: readonly { readonly text: string }[]): string =>
  withoutJoiners(spans.map((span) => span.text).join(' '));
