import { dataPaths, type ListPage } from '../markup/data-links.ts';

/** What else a page can be had as. */
export interface Alternate {
  readonly type: 'text/csv' | 'application/json' | 'application/atom+xml';
  readonly title: string;
  readonly path: string;
}

/** A page's list as data, narrowed as the page is. */
export function dataAlternates(list: ListPage): readonly Alternate[] {
  const { csv, json } = dataPaths(list);
  return [
    { type: 'text/csv', title: 'CSV', path: csv },
    { type: 'application/json', title: 'JSON', path: json },
  ];
}

export const feedAlternate = (path: string, title = 'Feed'): Alternate => ({ type: 'application/atom+xml', title, path });
