/** Other words for a speaker that a model suggested: `verdict` is null while they are open. */
export const suggestions = `
create table suggestions (
  id integer primary key,
  space text not null,
  speaker text not null,
  words text not null,
  key text not null,
  evidence text not null,
  at integer not null,
  verdict text check (verdict in ('accepted', 'refused')),
  ruled_at integer,
  unique (space, key)
) strict;
`;
