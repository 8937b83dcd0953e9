/** What is polled, how it fared, and which of its items were dealt with (`key`: SHA-256 of the item's id, shortened). */
export const sources = `
create table sources (
  id integer primary key,
  space text not null,
  url text not null,
  kind text not null check (kind in ('feed', 'page')),
  title text,
  added_by text,
  added_at integer not null,
  paused integer not null default 0,
  next_poll_at integer not null,
  etag text,
  last_modified text,
  rhythm_ms integer,
  last_new_at integer,
  last_good_at integer,
  failures integer not null default 0,
  problem text,
  gone integer not null default 0,
  told integer not null default 0,
  unique (space, url)
) strict;
create index sources_due on sources (next_poll_at) where paused = 0 and gone = 0;

create table source_items (
  source_id integer not null references sources (id) on delete cascade,
  key text not null,
  tries integer not null,
  done integer not null,
  at integer not null,
  primary key (source_id, key)
) strict, without rowid;
create index source_items_by_age on source_items (at);
`;
