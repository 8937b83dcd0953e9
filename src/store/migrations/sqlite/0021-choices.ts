/** What a schedule asks of its editions: JSON, `{form, filter}`. */
export const choices = `
alter table schedules add column choices text not null default '{}';
`;
