import type { MiddlewareHandler } from 'hono';
import { paths } from '../../core/archive/paths.ts';
import { OPERATOR } from '../../core/scope.ts';
import type { ArchiveEnv, AreaRoutes } from '../parts.ts';

/** Ways in, searches and data: everything that they show stands on pages of its own. */
const RULES = ['User-agent: *', ...[paths.enter(''), paths.admin, paths.search(), '/api/'].map((path) => `Disallow: ${path}`), ''].join(
  '\n',
);

/** What `/healthz` answers: whose archive it is, by the key that its links are signed with. */
export const healthOf = (keyId: string | undefined): string => (keyId === undefined ? 'ok\n' : `ok ${keyId}\n`);

/** `/robots.txt` (https://www.rfc-editor.org/rfc/rfc9309), and `/healthz` for whoever watches that the archive runs. */
export const robotsRoutes: AreaRoutes = (archive, { sessions }) => {
  archive.get(paths.robots, (context) => context.text(RULES));
  archive.get(paths.health, (context) => context.text(healthOf(sessions?.keyId)));
};

/** What a session sees is kept by no search engine and no shared cache. */
export const forRobots: MiddlewareHandler<ArchiveEnv> = async (context, next) => {
  await next();
  context.header('vary', 'cookie', { append: true });
  if (context.get('space') === OPERATOR && context.req.header('cookie') === undefined) return;
  context.header('x-robots-tag', 'noindex, nofollow');
  // What forbids every cache says more.
  if (context.res.headers.get('cache-control') !== 'no-store') context.header('cache-control', 'private, no-cache');
};
