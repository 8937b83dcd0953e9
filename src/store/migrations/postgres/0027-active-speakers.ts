/** Who spoke most in a time is counted from the index alone. */
export const activeSpeakers = `
drop index quotes_by_date;
create index quotes_by_date on quotes (verbatim, dated_at desc, article_id desc, position, space, speaker_id);
`;
