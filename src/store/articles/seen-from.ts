import { type RawBuilder, sql } from 'kysely';
import type { Space } from '../../core/scope.ts';

/**
 * Condition: the article, a row of the table called `a`, is the space's or the operator's. `walks`: for a query that takes articles by date and looks for
 * words row by row: without an index of spaces to begin at, SQLite goes by that of dates, and ends with the page.
 */
export const seenFrom = (space: Space, walks: boolean): RawBuilder<boolean> =>
  walks ? sql<boolean>`coalesce(a.space, '') in (${space}, '')` : sql<boolean>`a.space in (${space}, '')`;
