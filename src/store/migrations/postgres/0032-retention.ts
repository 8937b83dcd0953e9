/** One row once articles were removed for their age: for how many days they are kept, and when some were removed last. */
export const retention = `
create table retention (
  id bigint primary key check (id = 1),
  kept_days bigint not null,
  removed_at bigint not null
);
`;
