/** `signing_keys`: one row, the key of the archive's links; `used_links`: those that work once and were used, until they expire (milliseconds since 1970). */
export const webAccess = `
create table signing_keys (
  id integer primary key check (id = 1),
  key text not null
) strict;
create table used_links (
  id text primary key,
  expires_at integer not null
) strict, without rowid;
`;
