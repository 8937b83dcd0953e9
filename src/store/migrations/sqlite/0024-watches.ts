/**
 * Who wants to be told of what (`watches`), what was found for them (`alert_items`), and the messages that tell it (`alerts`), which are claimed, sent
 * and recorded as `occurrences` are. `articles.archived`: 1 where it stood in its source before that was followed.
 */
export const watches = `
create table watches (
  id integer primary key autoincrement,
  platform text not null check (platform in ('discord', 'slack', 'terminal')),
  space text not null,
  channel text not null,
  subject text not null,
  quiet text,
  most_an_hour integer not null,
  zone text not null,
  role text,
  added_by text,
  added_at integer not null,
  since_at integer not null,
  since_revision integer not null,
  muted_until integer,
  paused_at integer,
  paused_reason text,
  paused_detail text,
  unique (platform, space, channel, subject)
) strict;
create table watch_changes (watch_id integer primary key, number integer not null unique) strict;
create table watch_progress (id integer primary key check (id = 1), revision_id integer not null) strict;
create table alerts (
  id integer primary key,
  watch_id integer not null references watches (id) on delete cascade,
  instant integer not null,
  state text not null check (state in ('due', 'claimed', 'sending', 'sent', 'failed', 'skipped')),
  open_at integer,
  token integer not null default 0,
  attempts integer not null default 0,
  may_sent integer not null default 0,
  message_ids text not null default '[]',
  reason text,
  at integer not null,
  unique (watch_id, instant)
) strict;
create index alerts_open on alerts (instant, watch_id) where open_at is not null;
create index alerts_by_change on alerts (at);
create table alert_items (
  watch_id integer not null references watches (id) on delete cascade,
  key text not null,
  alert_id integer not null references alerts (id) on delete cascade,
  item text not null,
  at integer not null,
  primary key (watch_id, key)
) strict, without rowid;
create index alert_items_by_alert on alert_items (alert_id);
alter table articles add column archived integer not null default 0;
`;
