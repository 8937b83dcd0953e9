import { Hono } from 'hono';
import { paths } from '../../core/archive/paths.ts';
import type { ArchiveApp, ArchiveEnv, ArchiveParts, ArchiveRequest, AreaRoutes } from '../parts.ts';
import { answerList, DESCRIBED, seenBy } from './answer-list.ts';
import { DATA_LISTS, type DataListKind } from './lists.ts';
import { openApiDocument } from './openapi.ts';
import { notThere, problemResponse } from './problem.ts';
import { articleThing, demandThing, editionThing, personThing, quotationThing, type Thing } from './things.ts';

const ROOT = '/api/v1';
const NUMBER = '[1-9][0-9]{0,14}';

/** The read-only API: each list and each thing in it as JSON, what goes wrong as a problem (RFC 9457), and a description of all of it. */
export const apiRoutes: AreaRoutes = (archive, parts) => {
  const api = new Hono<ArchiveEnv>();
  api.get(paths.openApi.slice(ROOT.length), (context) => context.json(openApiDocument(parts.site.url)));
  for (const kind of Object.keys(DATA_LISTS) as DataListKind[]) api.get(`/${kind}`, (context) => answerList(context, parts, { kind }));
  addThings(api, parts);
  api.all('*', (context) => {
    const { method, path } = context.req;
    if (method === 'GET' || method === 'HEAD')
      return problemResponse(context, notThere(`The API has nothing at ${path}; ${paths.openApi} says what it has.`));
    context.header('Allow', 'GET, HEAD');
    return problemResponse(context, { status: 405, title: 'The API only reads', detail: `It takes GET and HEAD, not ${method}.` });
  });
  api.onError((error, context) =>
    problemResponse(context, {
      status: 500,
      title: 'Something went wrong that should not',
      detail: `It was noted under ${parts.unexpected(error)}.`,
    }),
  );
  archive.route(ROOT, api);
};

function addThings(api: ArchiveApp, parts: ArchiveParts): void {
  const seen = (context: ArchiveRequest) => seenBy(context, parts);
  api.get(`/quotations/:quote{${NUMBER}\\.[1-9][0-9]{0,5}}`, async (context) =>
    answerThing(context, await quotationThing(context.req.param('quote'), seen(context))),
  );
  for (const [kind, find] of Object.entries({ demands: demandThing, articles: articleThing, people: personThing, briefs: editionThing }))
    api.get(`/${kind}/:id{${NUMBER}}`, async (context) => answerThing(context, await find(Number(context.req.param('id')), seen(context))));
  api.get(`/articles/:id{${NUMBER}}/quotations`, async (context) => {
    const articleId = Number(context.req.param('id'));
    const article = await articleThing(articleId, seen(context));
    return 'problem' in article
      ? problemResponse(context, article.problem)
      : answerList(context, parts, { kind: 'quotations', narrowed: { articleId } });
  });
  api.get(`/people/:id{${NUMBER}}/quotations`, async (context) => {
    const id = Number(context.req.param('id'));
    const person = await personThing(id, seen(context));
    return 'problem' in person
      ? problemResponse(context, person.problem)
      : answerList(context, parts, { kind: 'quotations', narrowed: { personIds: [id] } });
  });
}

/** One thing as it is, without a frame around it. */
function answerThing(context: ArchiveRequest, thing: Thing): Response {
  if ('problem' in thing) return problemResponse(context, thing.problem);
  context.header('Link', DESCRIBED);
  return context.json(thing.record);
}
