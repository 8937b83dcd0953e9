/** SQLite's tables of the same number; and a search that knows where words stand, in as many rows as an article's length takes. */
export const outletLines = `
create table outlet_articles (
  space text collate "C" not null,
  outlet text collate "C" not null,
  articles bigint not null,
  primary key (space, outlet)
);
create table outlet_lines (
  space text collate "C" not null,
  outlet text collate "C" not null,
  line text collate "C" not null,
  articles bigint not null,
  first_day bigint not null,
  last_day bigint not null,
  seen_from bigint not null,
  found_in text collate "C" not null,
  boilerplate bigint not null check (boilerplate in (0, 1)),
  primary key (space, outlet, line)
);
create table search_backlog (article_id bigint primary key references articles (id) on delete cascade);
insert into search_backlog select id from articles;
alter table articles_search drop constraint articles_search_pkey;
create index articles_search_by_id on articles_search (id);
`;
