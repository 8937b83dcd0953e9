/** How a schedule's editions are posted where a channel has more than one way, and how each platform fares, as the running bot last said. */
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
