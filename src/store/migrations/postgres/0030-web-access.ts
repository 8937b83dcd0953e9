/** The columns mean what SQLite's of the same name do. */
export const webAccess = `
create table signing_keys (
  id bigint primary key check (id = 1),
  key text collate "C" not null
);
create table used_links (
  id text collate "C" primary key,
  expires_at bigint not null
);
`;
