import { sql, type Transaction } from 'kysely';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';

/** Who is quoted, and who demands something, in one article. Quotes alone are counted: demands are counted by their views, over all articles. */
export class Tally {
  readonly #db: Transaction<Tables>;
  readonly #at: number;
  readonly #quotes = new Map<number, number>();

  /** `at`: when the article is dated. */
  constructor(db: Transaction<Tables>, at: number) {
    this.#db = db;
    this.#at = at;
  }

  quoted(speaker: number): void {
    this.#quotes.set(speaker, (this.#quotes.get(speaker) ?? 0) + 1);
  }

  demanded(speaker: number): void {
    this.#quotes.set(speaker, this.#quotes.get(speaker) ?? 0);
  }

  /** Adds to what the speakers' rows say. */
  async settle(): Promise<void> {
    if (this.#quotes.size === 0) return;
    const rows = [...this.#quotes].map(([id, quotes]) => ({ id, quotes }));
    await sql`update speakers set quotes = speakers.quotes + given.quotes,
      last_spoke_at = case when speakers.last_spoke_at > ${this.#at} then speakers.last_spoke_at else ${this.#at} end
      from ${dialectOf(this.#db).records('speakers', rows)} as given where speakers.id = given.id`.execute(this.#db);
  }
}
