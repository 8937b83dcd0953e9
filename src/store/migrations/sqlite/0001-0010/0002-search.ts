const search = (table: string): string =>
  `create virtual table ${table} using fts5 (title, text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');`;

/** SQL for the words of a quote's or demand's spans, with a space between two. */
const spansOf = (column: string): string =>
  `(select group_concat(json_extract(span.value, '$.text'), ' ') from json_each(${column}, '$.spans') as span)`;

/** Full-text search (https://www.sqlite.org/fts5.html): contentless, since the texts stand in the tables already. Indexes what is stored. */
export const fullTextSearch = `
${search('articles_search')}
${search('quotes_search')}
${search('demands_search')}
insert into articles_search (rowid, title, text)
  select a.id, a.title, r.text from articles a join revisions r on r.article_id = a.id and r.number = a.revision;
insert into quotes_search (rowid, title, text)
  select q.id, a.title, ${spansOf('q.quote')} from quotes q join articles a on a.id = q.article_id;
insert into demands_search (rowid, title, text)
  select d.id, a.title, ${spansOf('d.demand')} from demands d join articles a on a.id = d.article_id;
`;
