import { type RawBuilder, sql } from 'kysely';

/**
 * SQL to stand behind `in`: a parameter for each value; nothing is among none, where SQL has no empty list. For few values: a list of one is an
 * equality to SQLite, which then takes the rows in the order of an index. For any number of ids, `StoreDialect.listed`.
 */
export const among = <T>(values: Iterable<T>): RawBuilder<T> => {
  const all = [...values];
  return all.length === 0 ? sql<T>`(null)` : sql<T>`(${sql.join(all)})`;
};
