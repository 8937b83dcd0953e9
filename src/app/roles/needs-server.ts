import { isServer } from '../config/store-location.ts';
import type { Config } from '../config.ts';
import { ExitError, USAGE } from '../exit.ts';

/** For a role that is one of several processes, which share a store: throws an `ExitError` where that is a file or in memory. */
export function needsServer({ location }: Pick<Config, 'location'>, role: 'gateway' | 'worker'): void {
  if (isServer(location)) return;
  throw new ExitError(
    `DATABASE_URL is ${location}: verbatim ${role} shares its store with other processes and needs postgres://user:password@host:5432/database; verbatim serve does everything on a file.`,
    USAGE,
  );
}
