/**
 * Who is named in each article, and under which forms of a name: of that alone follows which entry in `speakers` each of them is, whatever the order of
 * reading. Articles that were read before this wait in `cast_backlog`.
 */
export const nameForms = `
alter table speakers add column role_at integer;
create table name_forms (
  id integer primary key,
  space text not null,
  folded_name text not null,
  kind text not null check (kind in ('person', 'body', 'unnamed')),
  office text not null,
  ruled integer not null check (ruled in (0, 1)),
  name text not null,
  spellings text not null,
  aliases text not null,
  block text not null,
  second_block text not null,
  lone integer not null check (lone in (0, 1)),
  articles integer not null,
  speaker_id integer references speakers (id),
  unique (space, folded_name, kind, office, ruled)
) strict;
create index name_forms_by_block on name_forms (space, block, lone);
create index name_forms_by_second_block on name_forms (space, second_block) where second_block <> '';
create index name_forms_by_speaker on name_forms (speaker_id);
create table name_form_aliases (
  alias text not null,
  space text not null,
  form_id integer not null references name_forms (id) on delete cascade,
  primary key (alias, space, form_id)
) strict, without rowid;
create index name_form_aliases_by_form on name_form_aliases (form_id);
create table cast_members (
  id integer primary key,
  form_id integer not null references name_forms (id),
  article_id integer references articles (id) on delete cascade,
  speaker_id integer references speakers (id),
  name text not null,
  aliases text not null,
  read_as text,
  role text,
  dated_at integer not null
) strict;
create index cast_members_by_article on cast_members (article_id);
create index cast_members_by_form on cast_members (form_id, speaker_id);
create index cast_members_by_speaker on cast_members (speaker_id, dated_at);
alter table quotes add column member_id integer;
alter table demands add column issuer_member_id integer;
alter table demands add column addressee_member_id integer;
create index speakers_by_name on speakers (space, folded_name);
create index aliases_by_speaker on aliases (speaker_id);
create index speaker_words_by_speaker on speaker_words (speaker_id, source, word);
create index demand_identities_by_issuer on demand_identities (issuer_id);
create index demand_identities_by_addressee on demand_identities (addressee_id);
drop table withheld_aliases;
create table cast_backlog (article_id integer primary key references articles (id) on delete cascade) strict;
insert into cast_backlog select id from articles;
`;
