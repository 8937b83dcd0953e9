import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { count } from '../../text/lists.ts';
import type { ArchiveRequest } from '../parts.ts';
import type { QueryError } from '../query/query-error.ts';

/** Why a request for data was not answered. */
export interface DataProblem {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly errors?: readonly QueryError[] | undefined;
}

/** The problem as RFC 9457 has it: its kind is told by the status alone, so `type` is `about:blank`. */
export const problemResponse = (context: ArchiveRequest, problem: DataProblem): Response =>
  context.body(JSON.stringify({ type: 'about:blank', ...problem }), problem.status, { 'content-type': 'application/problem+json' });

export const badQuery = (errors: readonly QueryError[]): DataProblem => ({
  status: 400,
  title: 'The query was not understood',
  detail: errors.map(({ name, value, allowed }) => `${name}=${value}: expected ${allowed}`).join('; '),
  errors,
});

export const notThere = (detail: string): DataProblem => ({ status: 404, title: 'There is no such thing here', detail });

export const notKept = (articleId: number, keptDays: number): DataProblem => ({
  status: 410,
  title: 'It was removed',
  detail: `Article ${articleId} was removed: articles are kept for ${count(keptDays, 'day')}.`,
});
