/**
 * `mark`: a digest of what an item said when it was read. `archive`: 1 for an item that was in the feed before it was followed. `url` and `again_at`:
 * its page, and when that is to be read again, to find what the source changed without saying so; `rereads`: how often it has been; `read_at`: when
 * the item was read.
 */
export const itemMarks = `
alter table source_items add column mark text;
alter table source_items add column archive integer not null default 0;
alter table source_items add column url text;
alter table source_items add column again_at integer;
alter table source_items add column read_at integer;
alter table source_items add column rereads integer not null default 0;
create index source_items_again on source_items (source_id, again_at) where again_at is not null;
`;
