/**
 * Which quotes say the same words, so that one told by five outlets is one with five sources: `key` is of the folded words. `echo`: when it was
 * saved, another stood there with that key. Quotes of before are not compared.
 */
export const quoteWords = `
create table quote_words (
  quote_id integer primary key references quotes (id) on delete cascade,
  key text not null,
  echo integer not null
) strict;
create index quote_words_by_key on quote_words (key, quote_id);
`;
