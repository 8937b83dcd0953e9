import { Hono } from 'hono';
import { contextStorage } from 'hono/context-storage';
import { entryRoutes } from './access/entry-routes.ts';
import { forRobots, robotsRoutes } from './access/robots.ts';
import { adminRoutes } from './admin/admin-routes.ts';
import { apiRoutes } from './api/api-routes.ts';
import { tableRoutes } from './api/table-routes.ts';
import { feedRoutes } from './feeds/feed-routes.ts';
import { styleRoute } from './look/style.ts';
import { articleRoutes } from './pages/article.ts';
import { articlesRoutes } from './pages/articles.ts';
import { briefRoutes } from './pages/briefs.ts';
import { comparisonRoutes } from './pages/comparison.ts';
import { demandRoutes } from './pages/demand.ts';
import { demandsRoutes } from './pages/demands.ts';
import { errorPages } from './pages/errors.ts';
import { homeRoutes } from './pages/home.ts';
import { movedPeopleRoutes } from './pages/moved-people.ts';
import { peopleRoutes } from './pages/people.ts';
import { personRoutes } from './pages/person.ts';
import { quoteRoutes } from './pages/quote.ts';
import { searchRoutes } from './pages/search.ts';
import { storyRoutes } from './pages/story.ts';
import type { ArchiveApp, ArchiveEnv, ArchiveParts, AreaRoutes } from './parts.ts';
import { compressed } from './respond/compressed.ts';
import { conditional } from './respond/conditional.ts';
import { securityHeaders } from './security.ts';

/** Each adds its own paths; none is added by two. */
const AREAS: readonly AreaRoutes[] = [
  homeRoutes,
  briefRoutes,
  articlesRoutes,
  articleRoutes,
  quoteRoutes,
  movedPeopleRoutes,
  peopleRoutes,
  personRoutes,
  comparisonRoutes,
  demandsRoutes,
  demandRoutes,
  storyRoutes,
  searchRoutes,
  entryRoutes,
  robotsRoutes,
  adminRoutes,
  tableRoutes,
  apiRoutes,
  feedRoutes,
];

/** The archive as a function of requests: every page, rendered on the server, from what the space of whoever asks sees. */
export function createArchive(parts: ArchiveParts): ArchiveApp {
  const archive = new Hono<ArchiveEnv>({ strict: false });
  archive.use(contextStorage());
  archive.use(securityHeaders);
  archive.use(compressed);
  archive.use(conditional);
  styleRoute(archive);
  archive.use(async (context, next) => {
    context.set('space', await parts.access.spaceOf(context.req.raw));
    await next();
  });
  archive.use(forRobots);
  for (const addRoutes of AREAS) addRoutes(archive, parts);
  errorPages(archive, parts);
  return archive;
}
