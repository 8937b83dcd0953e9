import type { Paging } from '../core/chat/reply.ts';
import type { Page, Slice } from '../core/scope.ts';

/** The part of a list that page `page` (from 1) shows. */
export const sliceOf = (page: number, perPage: number): Slice => ({ offset: (page - 1) * perPage, limit: perPage });

/** How an answer says which part of a whole it is; undefined where it is the whole. `page` may lie past the end: then the answer has to be run again for the last. */
export function pagingOf(
  page: number,
  perPage: number,
  { total }: Page<unknown>,
  command: string,
  typed: Readonly<Record<string, string>>,
): Paging | undefined {
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (page === 1 && pages === 1) return undefined;
  return { page, pages, total, call: { command, options: typed } };
}
