/**
 * `became_id`: null for somebody whom articles name; for an entry that none stands under any more, the one that it became, or its own id where it became nobody. Its row stays: no number
 * is given to two people.
 */
export const entryNumbers = `
alter table speakers add column became_id integer;
`;
