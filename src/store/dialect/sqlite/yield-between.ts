import { setImmediate as nextRound } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';
import type { NodeSqlite } from './database.ts';

/** So long statements may follow each other before others get the event loop. */
const BUSY_MS = 1;

/**
 * Gives the event loop back between two statements, where the last ones have taken it for a millisecond: SQLite works within the call, and promises alone let
 * nothing else in. Never inside a transaction, which keeps other writers waiting.
 */
export function yieldBetween(database: NodeSqlite): KyselyPlugin {
  let since = 0;
  return {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      if (database.raw.isTransaction) return result;
      const now = performance.now();
      if (now - since > BUSY_MS) {
        await nextRound();
        since = performance.now();
      }
      return result;
    },
  };
}
