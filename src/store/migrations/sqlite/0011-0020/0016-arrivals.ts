/** `arrived_at`: when an article was read that was new in its source since the poll before; null for one that was there at the first poll, or was read by hand. */
export const arrivals = `
alter table articles add column arrived_at integer;
create index articles_by_arrival on articles (arrived_at) where arrived_at is not null;
`;
