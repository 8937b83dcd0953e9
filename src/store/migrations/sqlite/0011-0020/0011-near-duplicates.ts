/**
 * Which articles are printings or versions of one text. `article_bands`: the banding index over MinHash signatures (`src/matching/near-duplicates.ts`);
 * `near_duplicates` holds each pair both ways; `story_terms`: the words and names by which articles about one event are found.
 * Articles saved before this step are not compared.
 */
export const nearDuplicates = `
create table article_bands (
  key integer not null,
  article_id integer not null,
  primary key (key, article_id)
) strict, without rowid;
create table near_duplicates (
  article_id integer not null references articles (id) on delete cascade,
  other_id integer not null references articles (id) on delete cascade,
  kind text not null check (kind in ('same', 'version')),
  primary key (article_id, other_id)
) strict, without rowid;
create index near_duplicates_by_other on near_duplicates (other_id);
create table story_terms (
  article_id integer primary key references articles (id) on delete cascade,
  terms text not null
) strict;
`;
