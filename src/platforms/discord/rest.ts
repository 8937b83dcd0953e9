import type { REST } from 'discord.js';

/** What Discord answers to a GET, in the form that its published types say; discord.js gives `unknown`. Throws as the client does. */
export const getFrom = async <T>(rest: REST, ...request: Parameters<REST['get']>): Promise<T> => (await rest.get(...request)) as T;

/** The same for a POST. */
export const postTo = async <T>(rest: REST, ...request: Parameters<REST['post']>): Promise<T> => (await rest.post(...request)) as T;
