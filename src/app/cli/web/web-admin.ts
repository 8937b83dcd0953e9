import { OPERATOR } from '../../../core/scope.ts';
import type { App } from '../../app.ts';
import { DONE } from '../../exit.ts';
import { sessionsOf } from '../../web/sessions-of.ts';
import { webConfigOf } from './web-config-of.ts';

/** Prints the operator's own way into the dashboard. */
export async function webAdmin(app: App): Promise<number> {
  const sessions = await sessionsOf({ config: webConfigOf(app), store: await app.store() });
  await app.print(sessions.adminLink(OPERATOR));
  app.say('It opens the dashboard once, within 15 minutes.');
  return DONE;
}
