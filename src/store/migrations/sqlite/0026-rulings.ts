/** One table for every kind of ruling, so that all are numbered and taken back alike; what each says is JSON, by its kind. */
export const rulings = `
create table rulings (
  id integer primary key autoincrement,
  ruling text not null
) strict;
insert into rulings (id, ruling) select id, json_object('kind', kind, 'name', name, 'other', other,
  'ruledAt', strftime('%Y-%m-%dT%H:%M:%S', ruled_at / 1000, 'unixepoch') || printf('.%03dZ', ruled_at % 1000)) from speaker_rulings;
insert or replace into sqlite_sequence (rowid, name, seq) select (select rowid from sqlite_sequence where name = 'rulings'), 'rulings', seq
  from sqlite_sequence where name = 'speaker_rulings';
drop table speaker_rulings;
`;
