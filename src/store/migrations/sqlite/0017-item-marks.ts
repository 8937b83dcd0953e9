/**
 * `mark`: what an item said when it was dealt with, in short. `archive`: it stood in the feed before that was followed. `url` and `again_at`:
 * its page, and when that is read once more, for what its source has changed without a word; `rereads`: how
 * often it was; `read_at`: when it was dealt with.
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
