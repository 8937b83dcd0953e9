import type { Kysely } from 'kysely';
import type { QuoteFilter, QuoteStore } from '../../core/ports/quote-store.ts';
import type { Slice } from '../../core/scope.ts';
import type { Tables } from '../tables.ts';
import { dailyQuotes } from './daily-quotes.ts';
import { findQuotes } from './find-quotes.ts';

export class SqlQuoteStore implements QuoteStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  find(filter: QuoteFilter, slice: Slice): ReturnType<QuoteStore['find']> {
    return findQuotes(this.#db, filter, slice);
  }

  daily(filter: Parameters<QuoteStore['daily']>[0]): ReturnType<QuoteStore['daily']> {
    return dailyQuotes(this.#db, filter);
  }
}
