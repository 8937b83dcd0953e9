/** What admins set: how a channel is answered, and where a server's or workspace's admins are told of trouble. */
export const settings = `
create table channel_audiences (
  platform text not null,
  space text not null,
  channel text not null,
  audience text not null check (audience in ('private', 'shared')),
  primary key (platform, space, channel)
) strict, without rowid;

create table admins_channels (
  space text not null primary key,
  platform text not null,
  channel text not null
) strict, without rowid;
`;
