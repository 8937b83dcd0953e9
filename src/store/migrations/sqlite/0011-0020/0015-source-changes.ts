/**
 * Quotes and demands that a later revision of their article lacks are kept, and flagged. `revision` and `position`: the revision whose extraction
 * holds the row, and where in it; `number`: a quote's number in its article, never given twice; `changed`: JSON of `SourceChange`. `articles.refused`: JSON of the last `Refused`.
 */
export const sourceChanges = `
alter table quotes add column revision integer not null default 0;
alter table quotes add column number integer not null default 0;
alter table quotes add column changed text;
alter table demands add column revision integer not null default 0;
alter table demands add column changed text;
alter table articles add column refused text;
update quotes set number = position + 1, revision = (select revision from articles where id = article_id);
update demands set revision = (select revision from articles where id = article_id);
`;
