/** `arrived_at`: when an article was read that its source did not have at the poll before; null for what stood there at the first poll, or was read by hand. */
export const arrivals = `
alter table articles add column arrived_at integer;
create index articles_by_arrival on articles (arrived_at) where arrived_at is not null;
`;
