/** How a schedule's editions are posted (tags, publishing) where a channel takes them in several ways; and the state of each platform, as the running bot last wrote it. */
export const places = `
alter table schedules add column publish integer not null default 0;
-- JSON: an array of names.
alter table schedules add column tags text not null default '[]';
create table platform_states (
  platform text primary key,
  state text not null check (state in ('connecting', 'connected', 'down', 'refused', 'stopped')),
  detail text not null,
  since integer not null,
  seen_at integer not null
) strict;
`;
