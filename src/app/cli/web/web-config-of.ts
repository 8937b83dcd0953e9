import type { App } from '../../app.ts';
import type { WebConfig } from '../../config/web.ts';
import { ExitError, USAGE } from '../../exit.ts';

/** How the archive is served. Throws `ExitError` where WEB_URL is not set. */
export function webConfigOf({ config }: App): WebConfig {
  if (config.web) return config.web;
  throw new ExitError('WEB_URL is not set: set it to the address at which readers reach the archive, as http://localhost:8080', USAGE);
}
