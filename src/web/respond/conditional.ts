import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { ArchiveEnv } from '../parts.ts';

const hashed = etag({ weak: true });

/**
 * Conditional requests (RFC 9110, 13): each answer has an entity tag of its own bytes, and whoever has it already is answered with 304. A date would
 * not do: a ruling or a merged name changes pages without one. Whoever keeps an answer asks again each time. What is sent piece by piece has no tag.
 */
export const conditional: MiddlewareHandler<ArchiveEnv> = async (context, next) => {
  await next();
  if (context.res.headers.get('Cache-Control') === null) context.header('Cache-Control', 'no-cache');
  context.header('Vary', 'Accept-Encoding', { append: true });
  if (!context.get('streamed')) await hashed(context, async () => undefined);
};
