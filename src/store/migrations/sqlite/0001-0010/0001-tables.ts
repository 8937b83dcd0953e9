/** Articles with their revisions, what was worked out of them, and the speakers that they share. */
export const tables = `
create table articles (
  id integer primary key,
  space text not null,
  origin text not null,
  canonical_url text,
  title text not null,
  publisher text,
  byline text,
  published_at integer,
  modified_at integer,
  language text,
  read_at integer not null,
  dated_at integer not null,
  revision integer not null,
  content_hash text not null,
  quotes integer not null,
  demands integer not null,
  unique (space, origin)
) strict;
create index articles_by_content on articles (content_hash, space);
create index articles_by_date on articles (dated_at desc, id desc);

create table revisions (
  id integer primary key,
  article_id integer not null references articles (id) on delete cascade,
  number integer not null,
  read_at integer not null,
  content_hash text not null,
  text text not null,
  provenance text not null,
  extraction text not null,
  unique (article_id, number)
) strict;

create table speakers (
  id integer primary key,
  space text not null,
  name text not null,
  kind text not null check (kind in ('person', 'body', 'unnamed')),
  role text,
  aliases text not null,
  quotes integer not null default 0,
  demands integer not null default 0,
  last_spoke_at integer
) strict;
create index speakers_by_quotes on speakers (quotes desc, id);

create table aliases (
  alias text not null,
  space text not null,
  speaker_id integer not null references speakers (id) on delete cascade,
  primary key (alias, space, speaker_id)
) strict, without rowid;

create table speaker_words (
  word text not null,
  source text not null check (source in ('name', 'role')),
  space text not null,
  speaker_id integer not null references speakers (id) on delete cascade,
  primary key (word, source, space, speaker_id)
) strict, without rowid;

create table quotes (
  id integer primary key,
  space text not null,
  article_id integer not null references articles (id) on delete cascade,
  position integer not null,
  dated_at integer not null,
  speaker_id integer references speakers (id),
  verbatim integer not null,
  quote text not null
) strict;
create index quotes_by_speaker on quotes (speaker_id, verbatim, dated_at desc, article_id desc, position, space);
create index quotes_by_article on quotes (article_id, position);
create index quotes_by_date on quotes (verbatim, dated_at desc, article_id desc, position, space);

create table demands (
  id integer primary key,
  space text not null,
  article_id integer not null references articles (id) on delete cascade,
  position integer not null,
  dated_at integer not null,
  issuer_id integer references speakers (id),
  addressee_id integer references speakers (id),
  demand text not null
) strict;
-- How many demands a space shows, so that /demands need not count them.
create table tallies (
  space text primary key,
  demands integer not null
) strict, without rowid;
create index demands_by_issuer on demands (issuer_id, dated_at desc, article_id desc, position, space);
create index demands_by_addressee on demands (addressee_id, dated_at desc, article_id desc, position, space);
create index demands_by_article on demands (article_id, position);
create index demands_by_date on demands (dated_at desc, article_id desc, position, space);
`;
