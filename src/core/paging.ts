import type { Paging } from './reply.ts';
import type { Page, Slice } from './store.ts';

/** The part of a list that page `page` (from 1) shows. */
export const sliceOf = (page: number, perPage: number): Slice => ({ offset: (page - 1) * perPage, limit: perPage });

/** How an answer says which part of a whole it is; undefined where it is the whole. */
export function pagingOf(page: number, perPage: number, { total }: Page<unknown>, command: string, typed: Readonly<Record<string, string>>): Paging | undefined {
  if (total <= perPage) return undefined;
  return { page, pages: Math.ceil(total / perPage), total, call: { command, options: typed } };
}
