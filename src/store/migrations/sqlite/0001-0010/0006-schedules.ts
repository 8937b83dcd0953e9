/** Which channel gets which brief, and what became of each occurrence of it. */
export const schedules = `
create table schedules (
  id integer primary key,
  brief text not null,
  platform text not null check (platform in ('discord', 'slack', 'terminal')),
  space text not null,
  channel text not null,
  cron text not null,
  zone text not null,
  role text,
  added_by text,
  added_at integer not null,
  recorded_to integer not null,
  next_at integer not null,
  paused_at integer,
  paused_reason text,
  paused_detail text,
  unique (platform, space, channel, brief)
) strict;
create index schedules_by_next on schedules (next_at, id);

create table occurrences (
  id integer primary key,
  schedule_id integer not null references schedules (id) on delete cascade,
  instant integer not null,
  by_hand integer not null default 0,
  state text not null check (state in ('due', 'claimed', 'sending', 'sent', 'failed', 'skipped')),
  -- Open ones alone have it: not to be taken before, be it for a lease or for a retry.
  open_at integer,
  token integer not null default 0,
  attempts integer not null default 0,
  may_sent integer not null default 0,
  message_ids text not null default '[]',
  reason text,
  edition text,
  at integer not null,
  unique (schedule_id, instant)
) strict;
create index occurrences_open on occurrences (instant, schedule_id) where open_at is not null;
create index occurrences_open_of on occurrences (schedule_id) where open_at is not null;
create index occurrences_kept on occurrences (at) where edition is not null;
`;
