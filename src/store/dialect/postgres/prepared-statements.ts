import { hash } from 'node:crypto';

/** A server keeps each prepared statement for as long as the connection stands. */
const MOST_PREPARED = 200;
const LONGEST = 4000;
/** A server cuts longer names off (https://www.postgresql.org/docs/current/runtime-config-preset.html#GUC-MAX-IDENTIFIER-LENGTH). */
const NAME_LENGTH = 32;

/**
 * Which statements of one connection are prepared under a name, so that the server parses and plans them once: those that come a second time within
 * transactions. These look up rows by their keys, for which one plan is as good as another; a search outside of them is planned for its own words.
 */
export class PreparedStatements {
  readonly #seen = new Set<string>();
  readonly #names = new Map<string, string>();
  #inTransaction = false;

  /** The name under which this statement, which comes next, is prepared; undefined where it isn't. */
  nameOf(statement: string): string | undefined {
    if (/^(?:start transaction|begin)\b/.test(statement)) this.#inTransaction = true;
    else if (/^(?:commit|rollback)$/.test(statement)) this.#inTransaction = false;
    else if (this.#inTransaction && statement.length <= LONGEST && /^\s*(?:select|insert|update|delete)\b/.test(statement))
      return this.#prepared(statement);
    return undefined;
  }

  #prepared(statement: string): string | undefined {
    const name = this.#names.get(statement);
    if (name !== undefined || this.#names.size >= MOST_PREPARED) return name;
    if (!this.#seen.delete(statement)) {
      if (this.#seen.size >= MOST_PREPARED) this.#seen.clear();
      this.#seen.add(statement);
      return undefined;
    }
    const fresh = hash('sha256', statement).slice(0, NAME_LENGTH);
    this.#names.set(statement, fresh);
    return fresh;
  }
}
