import { sql, type Transaction } from 'kysely';
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
    for (const [id, quotes] of this.#quotes)
      await sql`update speakers set quotes = quotes + ${quotes},
        last_spoke_at = case when last_spoke_at > ${this.#at} then last_spoke_at else ${this.#at} end where id = ${id}`.execute(this.#db);
  }
}
