const search = (table: string): string => `
create table ${table} (
  id bigint primary key,
  words tsvector not null
);
create index ${table}_words on ${table} using gin (words);
`;

/** Full-text search: every word counts, by its Porter stem, as in SQLite's index (https://www.postgresql.org/docs/current/textsearch-dictionaries.html#TEXTSEARCH-SNOWBALL-DICTIONARY). */
export const fullTextSearch = `
create text search dictionary verbatim_stem (template = snowball, language = porter);
create text search configuration verbatim (copy = simple);
alter text search configuration verbatim alter mapping for asciiword, word, numword with verbatim_stem;
${search('articles_search')}
${search('quotes_search')}
${search('demands_search')}
`;
