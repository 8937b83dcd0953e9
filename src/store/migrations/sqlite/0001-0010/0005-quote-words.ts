/**
 * Which quotes say the same words, so that one told by five outlets is one with five sources: `key` stands for the folded words. `echo`: 1
 * where another quote with that key was there when this one was saved. Quotes saved before this step have no key.
 */
export const quoteWords = `
create table quote_words (
  quote_id integer primary key references quotes (id) on delete cascade,
  key text not null,
  echo integer not null
) strict;
create index quote_words_by_key on quote_words (key, quote_id);
`;
