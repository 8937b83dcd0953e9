/** What was corrected of an edition that was sent: JSON, an array of `{at, note}`, oldest first. */
export const corrections = `
alter table occurrences add column corrections text not null default '[]';
`;
