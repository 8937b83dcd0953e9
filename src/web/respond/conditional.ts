import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { ArchiveEnv } from '../parts.ts';
import { SeenVersions } from './seen-versions.ts';

const hashed = etag({ weak: true });

/**
 * Conditional requests (RFC 9110, 13): each answer has an entity tag of its own bytes, and says since when it is known to be so. What a browser or feed
 * reader has already is answered with 304. Whoever keeps an answer asks again each time; a date has to be the very one that was told, since another process of the same store may have
 * seen other versions in between. What is sent piece by piece has neither.
 */
export const conditional = (now: () => Date): MiddlewareHandler<ArchiveEnv> => {
  const versions = new SeenVersions();
  return async (context, next) => {
    await next();
    const { req } = context;
    if (context.res.headers.get('Cache-Control') === null) context.header('Cache-Control', 'no-cache');
    context.header('Vary', 'Accept-Encoding', { append: true });
    if (context.get('streamed') || !context.res.ok || (req.method !== 'GET' && req.method !== 'HEAD')) return;
    await hashed(context, async () => undefined);
    const tag = context.res.headers.get('ETag');
    const since = tag === null ? undefined : versions.since(`${context.get('space')} ${req.url}`, tag, now());
    if (!since) return;
    context.header('Last-Modified', since.toUTCString());
    const asked = req.header('If-None-Match') === undefined ? Date.parse(req.header('If-Modified-Since') ?? '') : Number.NaN;
    if (context.res.status === 200 && since.getTime() === asked) {
      await context.res.body?.cancel();
      const { headers } = context.res;
      for (const name of OF_A_BODY) headers.delete(name);
      context.res = undefined;
      context.res = new Response(null, { status: 304, headers });
    }
  };
};

const OF_A_BODY = ['Content-Type', 'Content-Length', 'Content-Disposition'];
