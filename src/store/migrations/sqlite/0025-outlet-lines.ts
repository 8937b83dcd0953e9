/** How often each short line stands in an outlet's articles: what recurs is no hit of a search. Articles that were read before wait in `search_backlog`. */
export const outletLines = `
create table outlet_articles (
  space text not null,
  outlet text not null,
  articles integer not null,
  primary key (space, outlet)
) strict, without rowid;
create table outlet_lines (
  space text not null,
  outlet text not null,
  line text not null,
  articles integer not null,
  first_day integer not null,
  last_day integer not null,
  seen_from integer not null,
  found_in text not null,
  boilerplate integer not null check (boilerplate in (0, 1)),
  primary key (space, outlet, line)
) strict, without rowid;
create table search_backlog (article_id integer primary key references articles (id) on delete cascade) strict;
insert into search_backlog select id from articles;
`;
