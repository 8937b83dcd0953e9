import type { Paging } from '../core/chat/reply.ts';
import type { Page, Slice } from '../core/scope.ts';

/** The part of a list that page `page` (from 1) shows. */
export const sliceOf = (page: number, perPage: number): Slice => ({ offset: (page - 1) * perPage, limit: perPage });

/** Which page of how many an answer shows, and the call that shows another; undefined where one page holds all. `page` may lie past the last one: the caller then has to ask for the last. */
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
