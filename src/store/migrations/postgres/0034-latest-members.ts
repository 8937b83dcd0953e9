/** The latest articles with a name are read from the index alone: by a surname that several bear, tens of thousands have it. */
export const latestMembers = 'create index cast_members_by_date on cast_members (form_id, dated_at);';
