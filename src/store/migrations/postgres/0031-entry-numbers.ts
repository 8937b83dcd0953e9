/** The column means what SQLite's does. */
export const entryNumbers = `
alter table speakers add column became_id bigint;
`;
