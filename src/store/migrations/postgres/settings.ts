/** What admins set, the state of each platform, installs, and the calls of long buttons. The columns mean what SQLite's of the same name do (`src/store/migrations/sqlite`). */
export const settings = `
create table channel_audiences (
  platform text collate "C" not null,
  space text collate "C" not null,
  channel text collate "C" not null,
  audience text collate "C" not null check (audience in ('private', 'shared')),
  primary key (platform, space, channel)
);
create table admins_channels (
  space text collate "C" not null primary key,
  platform text collate "C" not null,
  channel text collate "C" not null
);
create table slack_installs (
  team text collate "C" primary key,
  sealed_token text collate "C" not null,
  added_by text collate "C" not null,
  at bigint not null
);
create table platform_states (
  platform text collate "C" primary key,
  state text collate "C" not null check (state in ('connecting', 'connected', 'down', 'refused', 'stopped')),
  detail text collate "C" not null,
  since bigint not null,
  seen_at bigint not null
);
create table command_calls (
  key text collate "C" primary key,
  call text collate "C" not null,
  at bigint not null
);
create index command_calls_at on command_calls (at);
`;
