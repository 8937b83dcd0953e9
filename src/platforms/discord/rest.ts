import { DefaultRestOptions, REST, type RESTOptions } from 'discord.js';
import { MINUTE_MS } from '../../text/durations.ts';

/** What Discord answers to a GET, in the form that its published types say; discord.js gives `unknown`. Throws as the client does. */
export const getFrom = async <T>(rest: REST, ...request: Parameters<REST['get']>): Promise<T> => (await rest.get(...request)) as T;

/** The same for a POST. */
export const postTo = async <T>(rest: REST, ...request: Parameters<REST['post']>): Promise<T> => (await rest.post(...request)) as T;

/**
 * As discord.js asks, with a form as its bytes: the newest undici in a process sends the requests of all others, and takes no form but its own
 * (https://github.com/nodejs/undici/issues/5520).
 */
export const asBytes: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init);
  const form = new Response(init.body);
  const headers = { ...(init.headers as Record<string, string>), 'content-type': form.headers.get('content-type') ?? '' };
  return DefaultRestOptions.makeRequest(url, { ...init, headers, body: Buffer.from(await form.arrayBuffer()) });
};

/**
 * What is not in Discord's limit of fifty requests a second, by which discord.js goes for all requests of a client: answers, each by a token of its own. What waits
 * for nothing is forgotten each minute, not each hour: a handler for every answer.
 */
export const ANSWERING: Partial<RESTOptions> = {
  globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  handlerSweepInterval: MINUTE_MS,
  makeRequest: asBytes,
};

/** Sends answers, and nothing that needs the bot's own token. `apiUrl`: Discord's own where it is left out. */
export const answeringRest = (apiUrl: string | undefined): REST =>
  new REST({ ...ANSWERING, ...(apiUrl === undefined ? {} : { api: apiUrl }) });
