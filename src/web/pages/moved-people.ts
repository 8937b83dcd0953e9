import type { AreaRoutes } from '../parts.ts';

const NUMBERED = /(?<=\/people\/)[1-9]\d{0,14}(?=[./]|$)/;

/**
 * Leads every address of a person, of pages, feeds and data alike, on to who bears that number now, where an entry has become another. Not for good: what
 * joined the two can be taken back.
 */
export const movedPeopleRoutes: AreaRoutes = (archive, { store }) => {
  for (const path of ['/people/*', '/api/v1/people/*'])
    archive.use(path, async (context, next) => {
      const { pathname, search } = new URL(context.req.url);
      const asked = NUMBERED.exec(pathname)?.[0];
      const [now] = asked === undefined ? [] : (await store.speakers.resolve(`#${asked}`, context.get('space'))).meant;
      if (now === undefined || String(now.id) === asked) return next();
      return context.redirect(`${pathname.replace(NUMBERED, String(now.id))}${search}`, 302);
    });
};
