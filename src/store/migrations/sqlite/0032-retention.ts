/** One row once articles were removed for their age: for how many days they are kept, and when some were removed last. */
export const retention = `
create table retention (
  id integer primary key check (id = 1),
  kept_days integer not null,
  removed_at integer not null
) strict;
`;
