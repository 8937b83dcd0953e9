/**
 * What an operator ruled about names, in the order ruled: that two are one, or that one is a speaker of its own. `name` and `other` are the two as
 * people write them, compared when folded: no ids, so that rulings outlive the rows of speakers and can move to another store. The index over the words of
 * names goes by their ends, to find names with a typo.
 */
export const speakerRulings = `
create table speaker_rulings (
  id integer primary key autoincrement,
  kind text not null check (kind in ('merge', 'split')),
  name text not null,
  other text not null,
  ruled_at integer not null
) strict;
-- Names that articles give a speaker and a ruling gives to another: should it be taken back, they are the speaker's again.
create table withheld_aliases (
  alias text not null,
  speaker_id integer not null references speakers (id) on delete cascade,
  primary key (alias, speaker_id)
) strict, without rowid;
create index withheld_aliases_by_speaker on withheld_aliases (speaker_id);
create index speaker_words_by_end on speaker_words (substr(word, -2), length(word), word);
`;
