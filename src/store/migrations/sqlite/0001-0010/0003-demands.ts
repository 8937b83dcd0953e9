/**
 * One demand over the articles that tell it. `demands` holds each article's telling of it; `demand_views` what a space sees of the whole, the
 * operator's view being that of every space without a telling or dismissal of its own. Views and events are worked out anew whenever the tellings
 * change.
 */
export const demandsOverArticles = `
create table demand_identities (
  id integer primary key autoincrement,
  space text not null,
  issuer_id integer references speakers (id),
  addressee_id integer references speakers (id),
  content text not null
) strict;

create table demand_words (
  party integer not null,
  word text not null,
  identity_id integer not null references demand_identities (id) on delete cascade,
  primary key (party, word, identity_id)
) strict, without rowid;
create index demand_words_by_identity on demand_words (identity_id);

create table demand_tellings (
  identity_id integer not null references demand_identities (id) on delete cascade,
  demand_id integer not null references demands (id) on delete cascade,
  space text not null,
  dated_at integer not null,
  primary key (identity_id, dated_at desc, demand_id)
) strict, without rowid;
create index demand_tellings_by_demand on demand_tellings (demand_id, identity_id);

create table demand_dismissals (
  identity_id integer not null references demand_identities (id),
  space text not null,
  dismissed_at integer not null,
  told text not null,
  primary key (identity_id, space)
) strict, without rowid;

create table demand_views (
  identity_id integer not null references demand_identities (id) on delete cascade,
  space text not null,
  issuer_id integer,
  addressee_id integer,
  demand_id integer not null references demands (id) on delete cascade,
  article_id integer not null,
  position integer not null,
  first_at integer not null,
  last_at integer not null,
  tellings integer not null,
  status text not null check (status in ('pending', 'accepted', 'rejected', 'ignored', 'countered', 'withdrawn')),
  dismissed integer not null,
  primary key (identity_id, space)
) strict, without rowid;
create index demand_views_by_date on demand_views (dismissed, last_at desc, article_id desc, position, space, status);
create index demand_views_by_issuer on demand_views (issuer_id, dismissed, last_at desc, article_id desc, position, space, status);
create index demand_views_by_addressee on demand_views (addressee_id, dismissed, last_at desc, article_id desc, position, space, status);
create index demand_views_by_space on demand_views (space, dismissed, status, last_at desc, article_id desc, position);
create index demand_views_by_telling on demand_views (demand_id);

create table demand_events (
  identity_id integer not null references demand_identities (id) on delete cascade,
  space text not null,
  number integer not null,
  at integer not null,
  from_status text not null,
  to_status text not null,
  demand_id integer not null references demands (id) on delete cascade,
  response integer not null,
  primary key (identity_id, space, number)
) strict, without rowid;
create index demand_events_by_date on demand_events (at desc, identity_id, number, space);
create index demand_events_by_telling on demand_events (demand_id);

-- How many demands of each status a space has views of, so that /demands need not count them; a speaker's are counted by the views too.
drop table tallies;
create table demand_tallies (
  space text not null,
  status text not null,
  demands integer not null,
  primary key (space, status)
) strict, without rowid;
create trigger demand_views_added after insert on demand_views when new.dismissed = 0 begin
  insert into demand_tallies (space, status, demands) values (new.space, new.status, 1)
    on conflict (space, status) do update set demands = demands + 1;
  update speakers set demands = demands + 1 where id = new.issuer_id and space = new.space;
end;
create trigger demand_views_gone after delete on demand_views when old.dismissed = 0 begin
  update demand_tallies set demands = demands - 1 where space = old.space and status = old.status;
  update speakers set demands = demands - 1 where id = old.issuer_id and space = old.space;
end;
update speakers set demands = 0;

-- Demands stored before, not yet looked at: opening the store does, oldest first.
create table demand_backlog (demand_id integer primary key references demands (id) on delete cascade) strict;
insert into demand_backlog select id from demands;
`;
